import type { Codes } from "./codes.ts";
import type { IdList } from "./ids.ts";

/** A table as any reader gives it: columns addressed by name, cells read on demand, no object per row. */
export interface Column {
  readonly name: string;
  /** The cell as written; "" when missing. Integers keep all digits (ids beyond 2^53). */
  text(row: number): string;
  isMissing(row: number): boolean;
  /** All cells as float64. `bad` is the first row (0-based) whose cell is not a number, or -1; missing and
   *  bad cells are NaN. "nan", "inf", "Infinity" (any case) read as NaN and ±Infinity, not as bad. */
  numbers(): { values: Float64Array; bad: number };
  /** The texts of a cell that is a list of them. Absent where every cell is one value. */
  list?(row: number): string[];
  /** The texts of some rows as ids, where a reader has a faster way than text by text. */
  ids?(rows: Int32Array): IdList;
  /** The texts of some rows as codes, likewise. */
  codes?(rows: Int32Array): Codes;
}

export interface Table {
  /** File name as the user wrote it: sentences about the table start with it. */
  readonly source: string;
  readonly rows: number;
  readonly names: readonly string[];
  column(name: string): Column | undefined;
  /** What `line` counts, for messages; a file of arrays has rows and no lines. */
  readonly counts?: "row";
  /** 1-based line of a row in the file (row number, where there are no lines), for messages. */
  line(row: number): number;
  /** The lines of many rows, ascending, where `line` counts from the top each time. */
  lines?(rows: Int32Array): Uint32Array;
}

/** Where a row stands in its file: `line 7`, or `row 7` where there are no lines. */
export function placeOf(table: Table, row: number): string {
  return `${table.counts ?? "line"} ${table.line(row)}`;
}
