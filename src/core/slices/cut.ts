import { bucketRows } from "../stats/sum-by-code.ts";
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
    rows,
  }));
  slices.sort((a, b) => b.rows.length - a.rows.length || compareTexts(keyOf(a), keyOf(b)));
  return { cuts: slices.slice(0, mostCuts), left: Math.max(0, slices.length - mostCuts) };
}

interface Cell {
  readonly codes: readonly number[];
  readonly rows: Uint32Array;
}

/** Rows by their combination of codes: counted first, so that each is written once. */
function gatherCells(columns: readonly SliceColumn[]): Cell[] {
  const { codes, firsts } = numberCells(columns);
  const { rows, starts } = bucketRows(codes, firsts.length);
  return firsts.map((first, cell) => ({
    codes: columns.map((column) => column.codes[first]!),
    rows: rows.subarray(starts[cell], starts[cell + 1]),
  }));
}

/** The combination of each row, numbered as they first appear, and the row where each did. */
function numberCells(columns: readonly SliceColumn[]): { codes: Int32Array; firsts: number[] } {
  const n = columns[0]!.codes.length;
  const codes = new Int32Array(n);
  const firsts: number[] = [];
  const keys = combine(columns);
  const combinations = columns.reduce((product, column) => product * column.names.length, 1);
  const few = combinations <= mostListed ? new Int32Array(combinations).fill(-1) : null;
  const many = new Map<number, number>();
  for (let row = 0; row < n; row++) {
    const key = keys[row]!;
    let cell = few === null ? (many.get(key) ?? -1) : few[key]!;
    if (cell === -1) {
      cell = firsts.length;
      firsts.push(row);
      if (few === null) many.set(key, cell);
      else few[key] = cell;
    }
    codes[row] = cell;
  }
  return { codes, firsts };
}

/** Combinations up to which a list of all of them is faster than a table of those that are there. */
const mostListed = 1 << 20;

/** One number for each row's combination of codes. */
function combine(columns: readonly SliceColumn[]): ArrayLike<number> {
  if (columns.length === 1) return columns[0]!.codes;
  const keys = new Float64Array(columns[0]!.codes.length);
  for (const { codes, names } of columns) {
    for (let row = 0; row < keys.length; row++) keys[row] = keys[row]! * names.length + codes[row]!;
  }
  return keys;
}

function keyOf({ slice }: Cut): string {
  return JSON.stringify(Object.values(slice));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
