/** A reference as it is stored: its 99 percentiles, and what share of it lies at or below each. */
export interface Percentiles {
  readonly values: readonly number[];
  readonly shares: readonly number[];
}

/** Largest difference of two distributions over the reference's percentiles. The reference's own shares count ties, so
 *  that equal data have distance 0.
 *  @param share of the other side, at or below a value */
export function kolmogorovDistance({ values, shares }: Percentiles, share: (x: number) => number): number {
  let largest = 0;
  for (let k = 0; k < values.length; k++) {
    largest = Math.max(largest, Math.abs(share(values[k]!) - shares[k]!));
  }
  return largest;
}

/** Wasserstein's distance between two lists of 99 percentiles, in standard deviations of the reference: the mean gap of
 *  the quantile functions between 1 % and 99 %. Shown, never decides; the tails beyond are left out.
 *  @param sd floored at 0.001 */
export function wassersteinBySd({ values }: Percentiles, other: readonly number[], sd: number): number {
  let area = 0;
  for (let k = 1; k < values.length; k++) {
    const gap = Math.abs(values[k]! - other[k]!) + Math.abs(values[k - 1]! - other[k - 1]!);
    area += gap / 2 / (values.length - 1);
  }
  return area / Math.max(sd, 0.001);
}
