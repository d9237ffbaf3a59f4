import { bucketRows, sumBuckets } from "../stats/sum-by-code.ts";
import type { Rows } from "../table/scored.ts";

/** Per true class (index = class code), the weight of the rows predicted right and of those predicted wrong.
 *  Binary: hits[1] = TP, misses[1] = FN, hits[0] = TN, misses[0] = FP. */
export interface ClassTally {
  readonly hits: Float64Array;
  readonly misses: Float64Array;
}

/** Counts (or exact sums of weights) of right and wrong predictions in each true class. O(n + classes). */
export function tallyClasses(rows: Rows, prediction: Float64Array): ClassTally {
  const classes = Math.max(2, rows.classes.length);
  const cell = new Int32Array(rows.n);
  for (let row = 0; row < rows.n; row++) {
    const label = rows.label[row]!;
    cell[row] = 2 * label + (prediction[row] === label ? 0 : 1);
  }
  const sums = rows.weight
    ? sumBuckets(rows.weight, bucketRows(cell, 2 * classes))
    : countCells(cell, 2 * classes);
  return {
    hits: Float64Array.from({ length: classes }, (_hit, code) => sums[2 * code]!),
    misses: Float64Array.from({ length: classes }, (_miss, code) => sums[2 * code + 1]!),
  };
}

function countCells(cell: Int32Array, cells: number): Float64Array {
  const counts = new Float64Array(cells);
  for (let row = 0; row < cell.length; row++) counts[cell[row]!]! += 1;
  return counts;
}

/** A gradient seen from each row: n · weight · ∂value/∂count of the row's cell. */
export function spreadGradient(rows: Rows, prediction: Float64Array, gradient: ClassTally): Float64Array {
  return rows.label.map((label, row) => {
    const cells = prediction[row] === label ? gradient.hits : gradient.misses;
    return rows.n * (rows.weight?.[row] ?? 1) * cells[label]!;
  });
}

/** The four numbers of a binary table. */
export function binaryCounts({ hits, misses }: ClassTally): {
  tp: number;
  fn: number;
  fp: number;
  tn: number;
} {
  return { tp: hits[1]!, fn: misses[1]!, fp: misses[0]!, tn: hits[0]! };
}

/** A gradient from its four binary cells. */
export function binaryGradient(cells: { tp?: number; fn?: number; fp?: number; tn?: number }): ClassTally {
  return {
    hits: Float64Array.of(cells.tn ?? 0, cells.tp ?? 0),
    misses: Float64Array.of(cells.fp ?? 0, cells.fn ?? 0),
  };
}
