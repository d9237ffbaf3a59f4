import type { UserErrorDetail } from "../../errors.ts";
import { encodeColumn } from "./codes.ts";
import type { KeptRows } from "./kept-rows.ts";
import { nearestName } from "./nearest-name.ts";
import { listNames, quote } from "./wording.ts";

/** A column whose values divide the rows: `names[codes[row]]` is the value of a scored row, "" where the cell is
 *  empty. Codes count in order of appearance. */
export interface SliceColumn {
  readonly name: string;
  readonly codes: Int32Array;
  readonly names: readonly string[];
  /** Not to be stored with the rows: groups of people, say. */
  readonly withheld?: boolean;
}

/** A column that was asked for and is not in the table, with what to say when it is nowhere else. */
export interface AbsentColumn {
  readonly name: string;
  readonly problem: UserErrorDetail;
}

export interface ReadSlices {
  readonly columns: SliceColumn[];
  readonly absent: AbsentColumn[];
}

/** The named columns over the scored rows, each once; those of fairness alone are not to be stored.
 *  O(rows) a column. */
export function readSliceColumns(
  kept: KeptRows,
  slices: readonly string[],
  fairness: readonly string[] = [],
): ReadSlices {
  const { table, rows } = kept;
  const columns: SliceColumn[] = [];
  const absent: AbsentColumn[] = [];
  for (const name of new Set([...slices, ...fairness])) {
    const column = table.column(name);
    if (column === undefined) {
      absent.push({ name, problem: noSuchColumn(kept, name) });
      continue;
    }
    const divided = encodeColumn(column, rows);
    columns.push({ name, ...divided, ...(slices.includes(name) ? {} : { withheld: true }) });
  }
  return { columns, absent };
}

function noSuchColumn({ table }: KeptRows, name: string): UserErrorDetail {
  const near = nearestName(name, table.names);
  return {
    code: "column-missing",
    message: `${table.source} has no column ${quote(name)} to divide the rows by; its columns are ${listNames(table.names)}`,
    hint: near === null ? "name one of them under `slices` or `fairness`" : `did you mean ${quote(near)}?`,
    input: "slices",
    file: table.source,
  };
}
