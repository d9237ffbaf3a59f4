import { exactSum } from "../stats/exact-sum.ts";
import type { Rows } from "../table/scored.ts";

/** Σ of the weights, or the number of rows without weights. */
export function totalWeight(rows: Rows): number {
  const { weight } = rows;
  return weight ? exactSum(rows.n, (row) => weight[row]!) : rows.n;
}

/** Σ w·x / Σ w, exact sums. */
export function weightedMean(rows: Rows, values: Float64Array): number {
  const { weight } = rows;
  const total = weight
    ? exactSum(rows.n, (row) => weight[row]! * values[row]!)
    : exactSum(rows.n, (row) => values[row]!);
  return total / totalWeight(rows);
}

/** Influence of each row on a weighted mean: n · w_i (x_i − mean) / Σ w. */
export function meanInfluence(rows: Rows, values: Float64Array): Float64Array {
  const mean = weightedMean(rows, values);
  const scale = rows.n / totalWeight(rows);
  return values.map((value, row) => scale * (rows.weight?.[row] ?? 1) * (value - mean));
}
