import { columnOf, type KeptRows } from "./kept-rows.ts";
import type { Table } from "./table.ts";

/** Reads the references of a table row: at least one. */
export type ReferencesOf = (row: number) => readonly string[];

/** The columns that a named column of references stands for: where its name ends in `_1`, also those that end in `_2`,
 *  `_3` and so on, as far as they go.
 *  @example referenceColumns(table, "reference_1") // ["reference_1", "reference_2"] */
export function referenceColumns({ names }: Pick<Table, "names">, named: string): string[] {
  const stem = /^(.*)_1$/s.exec(named)?.[1];
  if (stem === undefined) return [named];
  const columns: string[] = [];
  for (let k = 1; names.includes(`${stem}_${k}`); k++) columns.push(`${stem}_${k}`);
  return columns;
}

/** Every reference of a row, in the order of the columns; a cell may be a list of them. An empty cell beside another is no
 *  reference; where all are empty, one empty text is. */
export function readReferences(kept: KeptRows): ReferencesOf {
  const first = columnOf(kept.table, kept.columns, "reference")!;
  const columns = referenceColumns(kept.table, first.name).map((name) => kept.table.column(name)!);
  if (columns.length === 1 && first.list === undefined) return (row) => [first.text(row)];
  return (row) => {
    const texts = columns.flatMap((column) => column.list?.(row) ?? [column.text(row)]);
    const given = texts.filter((text) => text !== "");
    return given.length === 0 ? [""] : given;
  };
}
