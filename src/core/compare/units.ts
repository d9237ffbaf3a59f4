import { exactSum } from "../stats/exact-sum.ts";
import { type Buckets, bucketRows, sumBuckets } from "../stats/sum-by-code.ts";
import type { Rows } from "../table/scored.ts";

/** The units of inference: rows, or the groups (clusters) they belong to. */
export interface Units {
  /** Rows by group; null when every row is its own unit. */
  readonly buckets: Buckets | null;
  /** Units that hold at least one row. */
  readonly count: number;
  /** G* = (ΣW_g)²/ΣW_g² over the units' weights (rows counted when there are none): the number of equal units
   *  that would be worth as much. */
  readonly effective: number;
}

export function countUnits(rows: Rows): Units {
  const { group, weight } = rows;
  if (!group) {
    return { buckets: null, count: rows.n, effective: weight ? effectiveNumber(weight) : rows.n };
  }
  const buckets = bucketRows(group, rows.groups);
  const sizes = sizesOf(buckets);
  return {
    buckets,
    count: sizes.reduce((count, size) => count + (size > 0 ? 1 : 0), 0),
    effective: effectiveNumber(weight ? sumBuckets(weight, buckets) : sizes),
  };
}

/** Rows in each bucket. */
export function sizesOf({ starts }: Buckets): Float64Array {
  const sizes = new Float64Array(starts.length - 1);
  for (let c = 0; c < sizes.length; c++) sizes[c] = starts[c + 1]! - starts[c]!;
  return sizes;
}

/** Kish's effective number of equally weighted things: (Σw)²/Σw². */
export function effectiveNumber(weights: Float64Array): number {
  const sum = exactSum(weights.length, (k) => weights[k]!);
  const squares = exactSum(weights.length, (k) => weights[k]! ** 2);
  return squares === 0 ? 0 : sum ** 2 / squares;
}

/** Effective number of rows with the given label. */
export function effectiveClass(rows: Rows, code: number): number {
  return effectiveNumber(rows.label.map((label, row) => (label === code ? (rows.weight?.[row] ?? 1) : 0)));
}
