import { exactSum } from "../stats/exact-sum.ts";
import { type Buckets, bucketRows, sizesOf, sumBuckets } from "../stats/sum-by-code.ts";
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
  /** n_g of each unit: its rows, or with weights its share of the weight times all rows; null when each is 1. */
  readonly sizes: Float64Array | null;
}

export function countUnits(rows: Pick<Rows, "n" | "group" | "groups" | "weight">): Units {
  const { group, weight, n } = rows;
  const scaled = weight && scaleToRows(weight);
  if (!group)
    return { buckets: null, count: n, effective: weight ? effectiveNumber(weight) : n, sizes: scaled };
  const buckets = bucketRows(group, rows.groups);
  const counts = sizesOf(buckets);
  return {
    buckets,
    count: counts.reduce((count, size) => count + (size > 0 ? 1 : 0), 0),
    effective: effectiveNumber(weight ? sumBuckets(weight, buckets) : counts),
    sizes: scaled ? sumBuckets(scaled, buckets) : counts,
  };
}

/** Weights that sum to the number of rows. */
function scaleToRows(weight: Float64Array): Float64Array {
  const total = exactSum(weight.length, (row) => weight[row]!);
  return weight.map((value) => (value / total) * weight.length);
}

/** Kish's effective number of equally weighted things: (Σw)²/Σw². */
export function effectiveNumber(weights: Float64Array): number {
  const sum = exactSum(weights.length, (k) => weights[k]!);
  const squares = exactSum(weights.length, (k) => weights[k]! ** 2);
  return squares === 0 ? 0 : sum ** 2 / squares;
}

/** Effective number of rows with the given label. */
export function effectiveClass(rows: Rows, code: number): number {
  const { label, weight } = rows;
  if (weight !== null) return effectiveNumber(weight.map((value, row) => (label[row] === code ? value : 0)));
  return classSizes(rows)[code] ?? 0;
}

interface Counted {
  readonly classes: number;
  readonly sizes: Float64Array;
}

/** Labels are counted once per comparison, however many metrics ask. */
const counted = new WeakMap<Float64Array, Counted>();

/** Rows of each class; a binary task has two classes even where the file shows one. */
export function classSizes({ label, classes: names }: Rows): Float64Array {
  const classes = Math.max(2, names.length);
  const known = counted.get(label);
  if (known?.classes === classes) return known.sizes;
  const sizes = new Float64Array(classes);
  for (let row = 0; row < label.length; row++) sizes[label[row]!]! += 1;
  counted.set(label, { classes, sizes });
  return sizes;
}
