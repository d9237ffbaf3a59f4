import { exactSum, sumOfSquares } from "../stats/exact-sum.ts";
import { sumBuckets } from "../stats/sum-by-code.ts";
import type { Units } from "./units.ts";

/** How much the rows, gathered by unit, pull on a difference. */
export interface Pull {
  /** (G−1)/G · Σ_g (U_g/(N−n_g))²: the variance of the difference, without a floor. */
  readonly variance: number;
  /** Largest share of ΣU_g² that one unit carries; 0 when nothing pulls. Worked out when it is asked for. */
  readonly share: number;
}

/**
 * Variance from influence values (n of them, Σ = 0): U_g is the sum over unit g of n_g rows. With one row a unit
 * this is Σψ²/(N(N−1)), the paired t test's for means; with groups or weights, the jackknife that leaves out one unit
 * with its weight.
 */
export function measurePull(influence: Float64Array, units: Units): Pull {
  const n = influence.length;
  const sums = units.buckets ? sumBuckets(influence, units.buckets) : influence;
  const { sizes } = units;
  const spread =
    sizes === null
      ? sumOfSquares(sums, n - 1)
      : exactSum(sums.length, (g) => (sums[g]! / (n - sizes[g]!)) ** 2);
  return {
    variance: (spread * (units.count - 1)) / units.count,
    get share() {
      return largestShare(sums);
    },
  };
}

function largestShare(sums: Float64Array): number {
  const squares = sumOfSquares(sums);
  let largest = 0;
  for (let g = 0; g < sums.length; g++) largest = Math.max(largest, sums[g]! ** 2);
  return squares === 0 ? 0 : largest / squares;
}
