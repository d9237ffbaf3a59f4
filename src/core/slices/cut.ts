import type { SliceColumn } from "../table/slice-columns.ts";

/** Columns whose values, or pairs of values, are slices. */
export type SliceColumns = readonly string[];

/** The rows that share one value of each column. */
export interface Cut {
  /** Column → value; "" where the cell is empty. */
  readonly slice: Readonly<Record<string, string>>;
  /** Ascending. */
  readonly rows: Uint32Array;
}

/** Slices of one declaration that are compared: the choice looks at their size alone, so it biases nothing. */
export const mostCuts = 100;

export interface Cuts {
  readonly cuts: readonly Cut[];
  /** Slices beyond the largest hundred of their declaration. */
  readonly left: number;
}

/** Rows by the values of a declaration's columns, the largest slices first, ties by value. Columns that were not
 *  read give none. O(rows × columns). */
export function cutRows(columns: readonly SliceColumn[], declared: SliceColumns): Cuts {
  const chosen = declared.map((name) => columns.find((column) => column.name === name));
  if (!chosen.every((column) => column !== undefined) || chosen.length === 0) return { cuts: [], left: 0 };
  const cells = gatherCells(chosen);
  const slices = cells.map(({ codes, rows }) => ({
    slice: Object.fromEntries(chosen.map((column, at) => [column.name, column.names[codes[at]!]!])),
    rows: Uint32Array.from(rows),
  }));
  slices.sort((a, b) => b.rows.length - a.rows.length || compareTexts(keyOf(a), keyOf(b)));
  return { cuts: slices.slice(0, mostCuts), left: Math.max(0, slices.length - mostCuts) };
}

interface Cell {
  readonly codes: readonly number[];
  readonly rows: number[];
}

function gatherCells(columns: readonly SliceColumn[]): Cell[] {
  const cells = new Map<number, Cell>();
  const n = columns[0]!.codes.length;
  for (let row = 0; row < n; row++) {
    let key = 0;
    for (const column of columns) key = key * column.names.length + column.codes[row]!;
    const cell = cells.get(key);
    if (cell) cell.rows.push(row);
    else cells.set(key, { codes: columns.map((column) => column.codes[row]!), rows: [row] });
  }
  return [...cells.values()];
}

function keyOf({ slice }: Cut): string {
  return JSON.stringify(Object.values(slice));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
