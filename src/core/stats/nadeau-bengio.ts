import { exactSum } from "./exact-sum.ts";
import { type MeanDifference, meanOf, varianceOf } from "./welch.ts";

/**
 * Pairs of results on J resampled splits of one data set (Nadeau & Bengio 2003): the training parts overlap, so that
 * the variance of the mean is (1/J + ρ)·s² in place of s²/J, with ρ = test rows / training rows; J − 1 degrees of
 * freedom. For k-fold cross-validation, repeated or not, ρ = 1/(k − 1). O(J).
 *
 * @param a results of one model, in the order of the splits
 * @param b of the other one, on the same splits
 */
export function nadeauBengio(a: readonly number[], b: readonly number[], ratio: number): MeanDifference {
  const differences = a.map((value, split) => value - b[split]!);
  const splits = differences.length;
  return {
    // Of the sums, so that two means that are equal differ by 0.
    delta: exactSum(splits, (k) => a[k]!) / splits - meanOf(b),
    se: Math.sqrt((1 / splits + ratio) * varianceOf(differences)),
    df: splits - 1,
  };
}
