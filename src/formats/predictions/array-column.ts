import { highWord, lowWord } from "../../core/stats/float-words.ts";
import { type IdList, idsOfTexts, makeIdBytes, makeIds } from "../../core/table/ids.ts";
import type { Column } from "../../core/table/table.ts";
import { isNanWord, parseNumber } from "./number-text.ts";

/** Tells the rows without a value; null = every row has one. */
export type Missing = ((row: number) => boolean) | null;

export type Integers = BigInt64Array | BigUint64Array;

/** Floats and integers up to 2^53 in size. A NaN is a value, as in CSV, not a missing cell. */
export function numberColumn(name: string, values: Float64Array, missing: Missing): Column {
  return {
    name,
    text: (row) => (missing?.(row) ? "" : String(values[row])),
    isMissing: (row) => missing?.(row) ?? false,
    numbers: () => ({
      values: missing === null ? values : values.map((value, row) => (missing(row) ? Number.NaN : value)),
      bad: -1,
    }),
  };
}

/** 64-bit integers: text keeps every digit, numbers round to the nearest double. */
export function integerColumn(name: string, values: Integers, missing: Missing): Column {
  return wholeColumn(name, nearNumbers(values), () => values, missing);
}

/** The same from the nearest doubles; `exact` is asked for where one of them is too large to be exact. */
export function wholeColumn(
  name: string,
  near: Float64Array,
  exact: () => Integers,
  missing: Missing,
): Column {
  const text = (row: number) => {
    if (missing?.(row)) return "";
    return Number.isSafeInteger(near[row]) ? String(near[row]) : String(exact()[row]);
  };
  return {
    name,
    text,
    isMissing: (row) => missing?.(row) ?? false,
    ids: (rows) =>
      missing === null ? integerIds(near, rows, text) : idsOfTexts(rows.length, (i) => text(rows[i]!)),
    numbers: () => ({
      values: missing === null ? near : near.map((value, row) => (missing(row) ? Number.NaN : value)),
      bad: -1,
    }),
  };
}

const mostDigits = 20;

/** Small whole numbers digit by digit: no text a row. */
function integerIds(near: Float64Array, rows: Int32Array, text: (row: number) => string): IdList {
  const bytes = makeIdBytes(mostDigits * rows.length);
  const starts = new Int32Array(rows.length + 1);
  let filled = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const value = near[row]!;
    if (value >= 0 && value < 2 ** 31) filled = writeDigits(value | 0, bytes, filled);
    else for (const mark of text(row)) bytes[filled++] = mark.charCodeAt(0);
    starts[i + 1] = filled;
  }
  return makeIds(bytes.subarray(0, filled), starts);
}

/** Writes a whole number below 2^31 (where a tenth rounded down is the product with 0.1) from bytes[at] on; returns where it ends. */
function writeDigits(value: number, bytes: Uint8Array, at: number): number {
  let end = at;
  for (let rest = value; end === at || rest > 0; rest = (rest * 0.1) | 0) end++;
  let rest = value;
  for (let place = end - 1; place >= at; place--) {
    const tenth = (rest * 0.1) | 0;
    bytes[place] = 48 + rest - 10 * tenth;
    rest = tenth;
  }
  return end;
}

/** Each integer as the nearest double: its upper half is exact, so that the sum is rounded once. */
export function nearNumbers(values: Integers): Float64Array {
  const isSigned = values instanceof BigInt64Array;
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const near = new Float64Array(values.length);
  for (let row = 0; row < near.length; row++) {
    const high = words[2 * row + highWord]!;
    near[row] = (isSigned ? high : high >>> 0) * 2 ** 32 + (words[2 * row + lowWord]! >>> 0);
  }
  return near;
}

/** Cells as `true` and `false`, which are names, not numbers. */
export function booleanColumn(name: string, rows: number, at: (row: number) => boolean | null): Column {
  return textColumn(name, rows, (row) => {
    const value = at(row);
    return value === null ? "" : value ? "true" : "false";
  });
}

/** Texts; "" is missing. A text that spells a number is one, as in CSV. */
export function textColumn(name: string, rows: number, text: (row: number) => string): Column {
  return {
    name,
    text,
    isMissing: (row) => text(row) === "",
    numbers() {
      const known = new Map<string, number | null>();
      const values = new Float64Array(rows);
      let bad = -1;
      for (let row = 0; row < rows; row++) {
        const cell = text(row);
        let value = known.get(cell);
        if (value === undefined) {
          value = numberOf(cell);
          if (known.size < 10_000) known.set(cell, value);
        }
        values[row] = value ?? Number.NaN;
        if (value === null && bad === -1) bad = row;
      }
      return { values, bad };
    },
  };
}

/** NaN for a missing cell and for "nan"; null for what is no number. */
function numberOf(text: string): number | null {
  const bytes = Buffer.from(text.trim());
  if (bytes.length === 0 || isNanWord(bytes, 0, bytes.length)) return Number.NaN;
  const value = parseNumber(bytes, 0, bytes.length);
  return Number.isNaN(value) ? null : value;
}
