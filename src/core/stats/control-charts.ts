import { meanOf } from "./welch.ts";

/** Spread of a series from the steps between neighbours, which a shift in the past does not widen: mean |xₖ − xₖ₋₁| /
 *  1.128 (the mean range of two normal values). 0 for fewer than two values. */
export function movingRangeSpread(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const steps = values.slice(1).map((value, k) => Math.abs(value - values[k]!));
  return meanOf(steps) / 1.128;
}

/** Exponentially weighted mean, z₀ = centre, zₖ = λxₖ + (1 − λ)zₖ₋₁, with its limits at each point. For drawing: such
 *  charts alarm far more often than their nominal rate on short histories, so nothing is decided by them. */
export function ewma(
  values: readonly number[],
  { centre, spread }: { centre: number; spread: number },
  { lambda = 0.2, width = 2.859 } = {},
): { value: number; low: number; high: number }[] {
  let z = centre;
  return values.map((value, k) => {
    z = lambda * value + (1 - lambda) * z;
    const share = (lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * (k + 1)));
    const reach = width * spread * Math.sqrt(share);
    return { value: z, low: centre - reach, high: centre + reach };
  });
}

/** Cumulative sums above and below, in units of the spread, less the allowance k at each step and never below 0; a chart
 *  draws its line at 4.77. For drawing, as `ewma`. A spread of 0 gives zeros. */
export function cusum(
  values: readonly number[],
  { centre, spread }: { centre: number; spread: number },
  allowance = 0.5,
): { up: number; down: number }[] {
  let up = 0;
  let down = 0;
  return values.map((value) => {
    const z = spread > 0 ? (value - centre) / spread : 0;
    up = Math.max(0, up + z - allowance);
    down = Math.max(0, down - z - allowance);
    return { up, down };
  });
}
