import { UserError } from "../../errors.ts";
import type { KeptRows } from "./kept-rows.ts";
import { nearestName } from "./nearest-name.ts";
import { encodeGroups } from "./row-facts.ts";
import { listNames, quote } from "./wording.ts";

/** A column whose values divide the rows: `names[codes[row]]` is the value of a scored row, "" where the cell is
 *  empty. Codes count in order of appearance. */
export interface SliceColumn {
  readonly name: string;
  readonly codes: Int32Array;
  readonly names: readonly string[];
}

/** The named columns over the scored rows, each once. O(rows) a column.
 *  @throws UserError `column-missing` when the table has no such column */
export function readSliceColumns(kept: KeptRows, wanted: readonly string[]): SliceColumn[] {
  const { table, rows } = kept;
  return [...new Set(wanted)].map((name) => {
    const column = table.column(name);
    if (column === undefined) throw noSuchColumn(kept, name);
    return { name, ...encodeGroups(rows.length, (row) => column.text(rows[row]!)) };
  });
}

function noSuchColumn({ table }: KeptRows, name: string): UserError {
  const near = nearestName(name, table.names);
  return new UserError({
    code: "column-missing",
    message: `${table.source} has no column ${quote(name)} to divide the rows by; its columns are ${listNames(table.names)}`,
    hint: near === null ? "name one of them under `slices` or `fairness`" : `did you mean ${quote(near)}?`,
    input: "slices",
    file: table.source,
  });
}
