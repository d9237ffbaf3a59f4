import { exactSum, sumOf } from "../stats/exact-sum.ts";
import { spareNumbers } from "../stats/spare-numbers.ts";
import type { Rows } from "../table/scored.ts";

/** Σ of the weights, or the number of rows without weights. */
export function totalWeight(rows: Rows): number {
  const { weight } = rows;
  return weight ? exactSum(rows.n, (row) => weight[row]!) : rows.n;
}

interface Remembered {
  readonly weight: Float64Array | null;
  readonly mean: number;
}

/** The mean that gave a metric its value also centres its influence. */
const remembered = new WeakMap<Float64Array, Remembered>();

/** Σ w·x / Σ w, exact sums; summed once for the same array. */
export function weightedMean(rows: Rows, values: Float64Array): number {
  const { weight } = rows;
  const known = remembered.get(values);
  if (known?.weight === weight) return known.mean;
  const mean = sumMean(rows, values);
  remembered.set(values, { weight, mean });
  return mean;
}

function sumMean(rows: Rows, values: Float64Array): number {
  const { weight } = rows;
  const total = weight ? exactSum(rows.n, (row) => weight[row]! * values[row]!) : sumOf(values);
  return total / totalWeight(rows);
}

/** Influence of each row on a weighted mean: n · w_i (x_i − mean) / Σ w. */
export function meanInfluence(rows: Rows, values: Float64Array): Float64Array {
  const mean = weightedMean(rows, values);
  const scale = rows.n / totalWeight(rows);
  const { weight } = rows;
  const pulls = spareNumbers(values.length);
  for (let row = 0; row < pulls.length; row++) {
    pulls[row] = (weight === null ? scale : scale * weight[row]!) * (values[row]! - mean);
  }
  return pulls;
}
