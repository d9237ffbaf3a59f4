import { spareNumbers } from "../stats/spare-numbers.ts";
import { bucketRows, sumBuckets } from "../stats/sum-by-code.ts";
import type { Rows } from "../table/scored.ts";

/** Per class (index = class code), the weight of its rows predicted right, of its rows predicted wrong, and of the
 *  rows of other classes predicted to be of it. Binary: hits[1] = TP, misses[1] = FN, hits[0] = TN, misses[0] = FP. */
export interface ClassTally {
  readonly hits: Float64Array;
  readonly misses: Float64Array;
  readonly alarms: Float64Array;
}

/** ∂value/∂count: a wrong row pulls by `misses` of its true class plus `alarms` of the class predicted. Without
 *  `alarms` it does not matter which wrong class it is. */
export type ClassSlopes = Pick<ClassTally, "hits" | "misses"> & Partial<Pick<ClassTally, "alarms">>;

interface Remembered {
  readonly label: Float64Array;
  readonly weight: Float64Array | null;
  readonly tally: ClassTally;
}

/** Predictions are counted once per comparison, however many metrics read them. */
const remembered = new WeakMap<Float64Array, Remembered>();

/** Counts (or exact sums of weights) of right and wrong predictions in each class. O(n + classes). */
export function tallyClasses(rows: Rows, prediction: Float64Array): ClassTally {
  const { label, weight } = rows;
  const classes = Math.max(2, rows.classes.length);
  const known = remembered.get(prediction);
  if (known?.label === label && known.weight === weight && known.tally.hits.length === classes)
    return known.tally;
  const tally = countClasses(rows, prediction);
  remembered.set(prediction, { label, weight, tally });
  return tally;
}

function countClasses(rows: Rows, prediction: Float64Array): ClassTally {
  const classes = Math.max(2, rows.classes.length);
  if (rows.weight === null) return countRows(rows, prediction, classes);
  const cell = new Int32Array(rows.n);
  // A right row raises no alarm: it goes to one bucket more, which is not read.
  const alarm = new Int32Array(rows.n);
  for (let row = 0; row < rows.n; row++) {
    const label = rows.label[row]!;
    const isRight = prediction[row] === label;
    cell[row] = 2 * label + (isRight ? 0 : 1);
    alarm[row] = isRight ? classes : prediction[row]!;
  }
  const sumsOf = (cells: Int32Array, count: number) => sumBuckets(rows.weight!, bucketRows(cells, count));
  const sums = sumsOf(cell, 2 * classes);
  return {
    hits: Float64Array.from({ length: classes }, (_hit, code) => sums[2 * code]!),
    misses: Float64Array.from({ length: classes }, (_miss, code) => sums[2 * code + 1]!),
    alarms: sumsOf(alarm, classes + 1).subarray(0, classes),
  };
}

/** Rows that count alike need no order. */
function countRows({ label: labels, n }: Rows, prediction: Float64Array, classes: number): ClassTally {
  const hits = new Int32Array(classes);
  const misses = new Int32Array(classes);
  const alarms = new Int32Array(classes);
  for (let row = 0; row < n; row++) {
    const label = labels[row]!;
    const predicted = prediction[row]!;
    if (predicted === label) hits[label]! += 1;
    else {
      misses[label]! += 1;
      alarms[predicted]! += 1;
    }
  }
  return {
    hits: Float64Array.from(hits),
    misses: Float64Array.from(misses),
    alarms: Float64Array.from(alarms),
  };
}

/** A gradient seen from each row: n · weight · ∂value/∂count of the row's cell. */
export function spreadGradient(rows: Rows, prediction: Float64Array, gradient: ClassSlopes): Float64Array {
  const { hits, misses, alarms } = gradient;
  const { n, label: labels, weight } = rows;
  const pulls = spareNumbers(labels.length);
  for (let row = 0; row < pulls.length; row++) {
    const label = labels[row]!;
    const predicted = prediction[row]!;
    const slope = predicted === label ? hits[label]! : misses[label]! + (alarms?.[predicted] ?? 0);
    pulls[row] = n * (weight === null ? 1 : weight[row]!) * slope;
  }
  return pulls;
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
export function binaryGradient(cells: { tp?: number; fn?: number; fp?: number; tn?: number }): ClassSlopes {
  return {
    hits: Float64Array.of(cells.tn ?? 0, cells.tp ?? 0),
    misses: Float64Array.of(cells.fp ?? 0, cells.fn ?? 0),
  };
}
