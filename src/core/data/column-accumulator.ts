import type { Column } from "../table/table.ts";
import { type CellHash, hashWords, missingHash } from "./cell-hash.ts";
import type { Kind } from "./cell-kind.ts";
import type { ColumnProfile, Occurrence } from "./column-profile.ts";
import { type DistinctSketch, makeDistinctSketch } from "./distinct-sketch.ts";
import { type Extremes, makeExtremes } from "./extremes.ts";
import { addMoments, type Moments, noMoments } from "./moments.ts";
import { makeQuantileSketch, type QuantileSketch } from "./quantile-sketch.ts";
import { hashNumber, makeTextValues, type TextValues } from "./text-values.ts";

/** Distinct numbers that are counted one by one. */
const mostNumbers = 1000;

export interface ColumnState {
  readonly name: string;
  readonly distinct: DistinctSketch;
  readonly sketch: QuantileSketch;
  readonly moments: Moments;
  readonly extremes: Extremes;
  readonly texts: TextValues;
  /** Distinct numbers with their rows; null once there are too many. */
  numbers: Map<number, Occurrence> | null;
  readonly cells: Record<Exclude<Kind, "empty">, number>;
  readonly first: ColumnProfile["first"];
  missing: number;
  nan: number;
  infinite: number;
}

export function startColumn(name: string): ColumnState {
  return {
    name,
    distinct: makeDistinctSketch(),
    sketch: makeQuantileSketch(),
    moments: noMoments(),
    extremes: makeExtremes(),
    texts: makeTextValues(),
    numbers: new Map(),
    cells: { bool: 0, int: 0, float: 0, datetime: 0, string: 0 },
    first: { missing: -1, nan: -1, infinite: -1, number: -1, text: -1 },
    missing: 0,
    nan: 0,
    infinite: 0,
  };
}

/** Hashes of one column's cells over a batch. */
export interface CellHashes {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Takes in one column of a batch, and leaves the hash of every cell.
 *  @param before rows of the batches before this one
 *  @returns the cells as numbers; NaN where they are none */
export function addColumn(
  state: ColumnState,
  column: Column,
  rows: number,
  before: number,
  hashes: CellHashes,
): Float64Array {
  const { values, bad } = column.numbers();
  if (bad === -1) addNumbers(state, column, values.subarray(0, rows), before, hashes);
  else addCells(state, column, values.subarray(0, rows), before, hashes);
  return values;
}

/** A batch without the column: rows without a value. */
export function addAbsent(state: ColumnState, rows: number, before: number): void {
  if (rows > 0 && state.first.missing === -1) state.first.missing = before;
  state.missing += rows;
}

function addNumbers(
  state: ColumnState,
  column: Column,
  values: Float64Array,
  before: number,
  hashes: CellHashes,
): void {
  hashNumbers(state, column, values, hashes);
  let filled = 0;
  while (filled < values.length && Number.isFinite(values[filled])) filled++;
  if (filled === values.length) {
    takeFinite(state, values, (k) => before + k);
    return;
  }
  const finite = values.slice();
  const places = firstPlaces(values.length, filled);
  for (let row = filled; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isFinite(value)) {
      places[filled] = row;
      finite[filled++] = value;
    } else addOdd(state, value, before + row, Number.isNaN(value) && column.isMissing(row));
  }
  takeFinite(state, finite.subarray(0, filled), (k) => before + places[k]!);
}

/** Numbers that may be infinite, without NaN. */
function takeNumbers(state: ColumnState, values: Float64Array, rowOf: (k: number) => number): void {
  let kept = values;
  let placeOf = rowOf;
  if (!allFinite(values)) {
    const places: number[] = [];
    values.forEach((value, k) => {
      if (Number.isFinite(value)) places.push(k);
      else addOdd(state, value, rowOf(k), false);
    });
    kept = Float64Array.from(places, (k) => values[k]!);
    placeOf = (k) => rowOf(places[k]!);
  }
  takeFinite(state, kept, placeOf);
}

function takeFinite(state: ColumnState, kept: Float64Array, placeOf: (k: number) => number): void {
  if (kept.length === 0) return;
  if (state.first.number === -1) state.first.number = placeOf(0);
  let ints = 0;
  for (let k = 0; k < kept.length; k++) if (Number.isInteger(kept[k])) ints++;
  state.cells.int += ints;
  state.cells.float += kept.length - ints;
  addMoments(state.moments, kept, placeOf);
  state.extremes.add(kept);
  state.sketch.add(kept);
  countNumbers(state, kept, placeOf);
}

function allFinite(values: Float64Array): boolean {
  for (let k = 0; k < values.length; k++) if (!Number.isFinite(values[k])) return false;
  return true;
}

function firstPlaces(rows: number, filled: number): Int32Array {
  const places = new Int32Array(rows);
  for (let k = 0; k < filled; k++) places[k] = k;
  return places;
}

function addOdd(state: ColumnState, value: number, row: number, isMissing: boolean): void {
  const what = !Number.isNaN(value) ? "infinite" : isMissing ? "missing" : "nan";
  if (state.first[what] === -1) state.first[what] = row;
  state[what]++;
}

function countNumbers(state: ColumnState, values: Float64Array, rowOf: (k: number) => number): void {
  const { numbers } = state;
  if (numbers === null) return;
  for (let k = 0; k < values.length; k++) {
    const value = values[k]!;
    const known = numbers.get(value);
    if (known !== undefined) known.count++;
    else if (numbers.size < mostNumbers) numbers.set(value + 0, { count: 1, first: rowOf(k) });
    else {
      state.numbers = null;
      return;
    }
  }
}

const largestExact = 2 ** 53;

function hashNumbers(state: ColumnState, column: Column, values: Float64Array, hashes: CellHashes): void {
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const hash: CellHash = { low: 0, high: 0 };
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) {
      hashes.low[row] = missingHash.low;
      hashes.high[row] = missingHash.high;
      continue;
    }
    if (value === 0) hashWords(0, 0, hash);
    else if (value < largestExact && value > -largestExact) {
      hashWords(words[2 * row]!, words[2 * row + 1]!, hash);
    } else hashLong(column.text(row), hash);
    hashes.low[row] = hash.low;
    hashes.high[row] = hash.high;
    state.distinct.add(hash.low, hash.high);
  }
}

/** Whole numbers beyond 2^53 by their digits: doubles would make several of them one. */
function hashLong(text: string, into: CellHash): void {
  into.low = 17;
  into.high = 29;
  for (let at = 0; at < text.length; at++) hashWords(into.low + text.charCodeAt(at), into.high, into);
}

/** A batch with texts: cell by cell. */
function addCells(
  state: ColumnState,
  column: Column,
  values: Float64Array,
  before: number,
  hashes: CellHashes,
): void {
  const numbers = new Float64Array(values.length);
  const places = new Int32Array(values.length);
  let filled = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (!Number.isNaN(value)) {
      places[filled] = row;
      numbers[filled++] = value;
      const hash = hashNumber(value);
      hashes.low[row] = hash.low;
      hashes.high[row] = hash.high;
      state.distinct.add(hash.low, hash.high);
    } else addText(state, column.text(row), row, before, hashes);
  }
  takeNumbers(state, numbers.subarray(0, filled), (k) => before + places[k]!);
}

function addText(state: ColumnState, text: string, row: number, before: number, hashes: CellHashes): void {
  const { kind, low, high } = state.texts.count(text, before + row);
  if (kind === "missing" || kind === "nan") {
    if (state.first[kind] === -1) state.first[kind] = before + row;
    state[kind]++;
    hashes.low[row] = missingHash.low;
    hashes.high[row] = missingHash.high;
    return;
  }
  if (state.first.text === -1) state.first.text = before + row;
  state.cells[kind]++;
  hashes.low[row] = low;
  hashes.high[row] = high;
  state.distinct.add(low, high);
}
