import { ExactSum, sumOf } from "./exact-sum.ts";

/** Rows from which a sum of many terms pays. */
const manyRows = 4096;

/** Rows gathered by code: the rows of code c are `rows[starts[c]…starts[c + 1]−1]`. */
export interface Buckets {
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
}

/** Counting sort of 0…n−1 by an integer code in 0…codes−1. O(n + codes). */
export function bucketRows(code: Int32Array | Uint32Array, codes: number): Buckets {
  const starts = new Uint32Array(codes + 1);
  for (let row = 0; row < code.length; row++) starts[code[row]! + 1]! += 1;
  for (let c = 0; c < codes; c++) starts[c + 1]! += starts[c]!;
  const next = starts.slice(0, codes);
  const rows = new Uint32Array(code.length);
  for (let row = 0; row < code.length; row++) {
    const c = code[row]!;
    rows[next[c]!] = row;
    next[c]! += 1;
  }
  return { rows, starts };
}

/** One exact sum of `values` per bucket, each rounded once. */
export function sumBuckets(values: Float64Array, { rows, starts }: Buckets): Float64Array {
  const codes = starts.length - 1;
  const sums = new Float64Array(codes);
  const sum = new ExactSum();
  for (let c = 0; c < codes; c++) sums[c] = sumRange(values, rows, starts[c]!, starts[c + 1]!, sum);
  return sums;
}

/** Rows in each bucket. */
export function sizesOf({ starts }: Buckets): Float64Array {
  const sizes = new Float64Array(starts.length - 1);
  for (let c = 0; c < sizes.length; c++) sizes[c] = starts[c + 1]! - starts[c]!;
  return sizes;
}

/** Σ values[rows[k]] for from ≤ k < to. One or two terms need no accumulator: their sum is rounded once. */
function sumRange(values: Float64Array, rows: Uint32Array, from: number, to: number, sum: ExactSum): number {
  if (to === from) return 0;
  if (to - from === 1) return values[rows[from]!]!;
  if (to - from === 2) return values[rows[from]!]! + values[rows[from + 1]!]!;
  if (to - from > manyRows) return sumOf(gather(values, rows, from, to));
  sum.clear();
  for (let k = from; k < to; k++) sum.add(values[rows[k]!]!);
  return sum.total();
}

function gather(values: Float64Array, rows: Uint32Array, from: number, to: number): Float64Array {
  const gathered = new Float64Array(to - from);
  for (let k = 0; k < gathered.length; k++) gathered[k] = values[rows[from + k]!]!;
  return gathered;
}
