import type { DecodedArray, SchemaElement } from "hyparquet";
import type { Column } from "../../core/table/table.ts";
import {
  booleanColumn,
  type Integers,
  type Missing,
  nearNumbers,
  numberColumn,
  textColumn,
  wholeColumn,
} from "./array-column.ts";
import type { Run } from "./parquet-chunks.ts";
import { cellText, readCodes } from "./parquet-codes.ts";

/** What a column holds when no cell can be read from it; null when it is usable. */
export function unusableKind(element: SchemaElement, children: number): string | null {
  const { converted_type: converted, logical_type: logical, type } = element;
  if (children > 0) {
    if (converted === "MAP" || logical?.type === "MAP") return "maps";
    return converted === "LIST" || logical?.type === "LIST" ? "lists" : "structures";
  }
  if (element.repetition_type === "REPEATED") return "lists";
  if (converted === "JSON" || converted === "BSON" || logical?.type === "VARIANT") return "JSON documents";
  if (converted === "INTERVAL") return "time intervals";
  if (logical?.type === "GEOMETRY" || logical?.type === "GEOGRAPHY") return "shapes";
  const plainFixed =
    converted === "DECIMAL" ||
    logical?.type === "FLOAT16" ||
    logical?.type === "UUID" ||
    converted === "UTF8";
  return type === "FIXED_LEN_BYTE_ARRAY" && !plainFixed ? "raw bytes" : null;
}

/** One flat column over decoded runs of rows. */
export function makeParquetColumn(element: SchemaElement, runs: readonly Run[], rows: number): Column {
  const { name, type, converted_type: converted } = element;
  if (converted === "DECIMAL") return numbers(name, runs, rows, roundTo(element.scale ?? 0));
  if (isTime(element) || type === "BYTE_ARRAY" || isUuid(element)) {
    let cells: readonly unknown[] | null = null;
    const column = textColumn(name, rows, (row) => {
      cells ??= join(runs, rows);
      return cellText(cells[row]);
    });
    return { ...column, codes: (chosen) => readCodes(runs, rows, chosen) };
  }
  if (type === "BOOLEAN") {
    const cells = join(runs, rows);
    return booleanColumn(name, rows, (row) => (typeof cells[row] === "boolean" ? cells[row] : null));
  }
  return type === "INT64" ? integers(element, runs, rows) : numbers(name, runs, rows, null);
}

function isTime({ converted_type: converted, logical_type: logical, type }: SchemaElement): boolean {
  return (
    type === "INT96" ||
    converted === "DATE" ||
    converted?.startsWith("TIMESTAMP") === true ||
    logical?.type === "TIMESTAMP"
  );
}

function isUuid({ logical_type: logical }: SchemaElement): boolean {
  return logical?.type === "UUID";
}

/** A decimal is kept as an integer and a scale: the double nearest to what it spells. */
function roundTo(scale: number): (value: number) => number {
  return (value) => Number(value.toFixed(Math.min(100, Math.max(0, scale))));
}

function numbers(
  name: string,
  runs: readonly Run[],
  rows: number,
  read: ((value: number) => number) | null,
): Column {
  const values = new Float64Array(rows).fill(Number.NaN);
  const missing = layDown(runs, values, (decoded) => numbersOf(decoded, read));
  return numberColumn(name, values, missing);
}

function numbersOf(decoded: DecodedArray, read: ((value: number) => number) | null): Float64Array {
  if (decoded instanceof Float64Array && read === null) return decoded;
  const values = new Float64Array(decoded.length);
  for (let k = 0; k < values.length; k++) {
    const value = decoded[k] as number;
    values[k] = read === null ? value : read(value);
  }
  return values;
}

/** Writes the numbers of each run to its rows. A dictionary, which many pages share, is read once. */
function layDown(
  runs: readonly Run[],
  values: Float64Array,
  read: (decoded: DecodedArray) => Float64Array,
): Missing {
  let last: DecodedArray | null = null;
  let entries: Float64Array = new Float64Array();
  return forEachRun(runs, values.length, (places, { values: found, dictionary }) => {
    if (dictionary === null) return place(values, read(found!), places);
    if (dictionary !== last) [last, entries] = [dictionary, read(dictionary)];
    spread(values, { from: entries, at: found as Int32Array }, places);
  });
}

function place(values: Float64Array, from: Float64Array, { length, first, there }: Places): void {
  if (there === null) values.set(from, first);
  else for (let k = 0; k < length; k++) values[there[k]!] = from[k]!;
}

/** Writes the numbers of a dictionary to the rows whose positions in it are given. */
function spread(
  values: Float64Array,
  { from, at }: { from: Float64Array; at: Int32Array },
  { length, first, there }: Places,
): void {
  if (there === null) for (let k = 0; k < length; k++) values[first + k] = from[at[k]!]!;
  else for (let k = 0; k < length; k++) values[there[k]!] = from[at[k]!]!;
}

/** 64-bit integers become doubles by their two words each: a BigInt a row would be an object a row. */
function integers(element: SchemaElement, runs: readonly Run[], rows: number): Column {
  const { name, converted_type: converted, logical_type: logical } = element;
  const isUnsigned =
    converted === "UINT_64" || (logical?.type === "INTEGER" && logical.bitWidth === 64 && !logical.isSigned);
  const near = new Float64Array(rows);
  const missing = layDown(runs, near, (decoded) => nearNumbers(integersOf(decoded, isUnsigned)));
  let exact: Integers | null = null;
  return wholeColumn(
    name,
    near,
    () => {
      exact ??= exactIntegers(runs, rows, isUnsigned);
      return exact;
    },
    missing,
  );
}

/** Every digit of each integer, where doubles do not hold it. */
function exactIntegers(runs: readonly Run[], rows: number, isUnsigned: boolean): Integers {
  const values = isUnsigned ? new BigUint64Array(rows) : new BigInt64Array(rows);
  forEachRun(runs, rows, ({ length, first, there }, { values: found, dictionary }) => {
    const from = integersOf(dictionary ?? found!, isUnsigned);
    for (let k = 0; k < length; k++) {
      values[there === null ? first + k : there[k]!] = from[dictionary === null ? k : (found![k] as number)]!;
    }
  });
  return values;
}

function integersOf(decoded: DecodedArray, isUnsigned: boolean): Integers {
  const Kind = isUnsigned ? BigUint64Array : BigInt64Array;
  if (decoded instanceof BigInt64Array || decoded instanceof BigUint64Array)
    return new Kind(decoded.buffer as ArrayBuffer, decoded.byteOffset, decoded.length);
  const plain = Array.from(decoded as Iterable<bigint | number>, (value) => BigInt(value));
  return Kind.from(plain);
}

/** The rows of the values of a run: the k-th value belongs to row first + k, or to row there[k]. */
interface Places {
  readonly length: number;
  readonly first: number;
  readonly there: Int32Array | null;
}

/** Hands over each run with the rows of its values; what comes back knows the rows that have none. */
function forEachRun(runs: readonly Run[], rows: number, take: (places: Places, run: Run) => void): Missing {
  let holes: Uint8Array | null = null;
  let start = 0;
  for (const run of runs) {
    const first = start;
    start += run.rows;
    if (run.values !== null && run.levels === null) take({ length: run.rows, first, there: null }, run);
    else {
      holes ??= new Uint8Array(rows);
      const there = new Int32Array(run.rows);
      let count = 0;
      for (let k = 0; k < run.rows; k++) {
        if (run.levels !== null && run.levels[k] === 1) there[count++] = first + k;
        else holes[first + k] = 1;
      }
      if (count > 0) take({ length: count, first, there }, run);
    }
  }
  const marks = holes;
  return marks === null ? null : (row) => marks[row] === 1;
}

function join(runs: readonly Run[], rows: number): readonly unknown[] {
  const cells = new Array<unknown>(rows);
  forEachRun(runs, rows, ({ length, first, there }, { values, dictionary }) => {
    for (let k = 0; k < length; k++) {
      const cell = dictionary === null ? values![k] : dictionary[values![k] as number];
      cells[there === null ? first + k : there[k]!] = cell;
    }
  });
  return cells;
}
