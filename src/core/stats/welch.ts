import { exactSum } from "./exact-sum.ts";

/** A difference of means with its standard error and Student's degrees of freedom. */
export interface MeanDifference {
  /** mean(a) − mean(b). */
  readonly delta: number;
  readonly se: number;
  readonly df: number;
}

export function meanOf(values: readonly number[]): number {
  return exactSum(values.length, (k) => values[k]!) / values.length;
}

/** Σ(x − mean)²/(n − 1); 0 for values that are all equal, which rounding of the mean must not make more. */
export function varianceOf(values: readonly number[]): number {
  if (values.every((value) => value === values[0])) return 0;
  const mean = meanOf(values);
  return exactSum(values.length, (k) => (values[k]! - mean) ** 2) / (values.length - 1);
}

/**
 * Two independent samples whose variances may differ (Welch 1947): se² = s_a²/n_a + s_b²/n_b with Satterthwaite's
 * degrees of freedom, as `scipy.stats.ttest_ind(equal_var=False)`. Two values a side at least; se 0 has df NaN.
 *
 * @example welch([1, 2, 3], [2, 4, 6]).df // 2.9411764705882355
 */
export function welch(a: readonly number[], b: readonly number[]): MeanDifference {
  const ofA = varianceOf(a) / a.length;
  const ofB = varianceOf(b) / b.length;
  return {
    delta: meanOf(a) - meanOf(b),
    se: Math.sqrt(ofA + ofB),
    df: (ofA + ofB) ** 2 / (ofA ** 2 / (a.length - 1) + ofB ** 2 / (b.length - 1)),
  };
}
