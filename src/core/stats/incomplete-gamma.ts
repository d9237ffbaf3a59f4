import { logGamma } from "./stirling.ts";

const tiny = 1e-300;

/**
 * The regularised upper incomplete gamma function Q(a, x), a > 0, x ≥ 0: series of P below a + 1, Lentz's continued
 * fraction above (Abramowitz and Stegun 6.5.29 and 6.5.31). Relative error below 1e-11 for a up to 1e5.
 *
 * @example upperGamma(0.5, 2) // 0.04550026389635844
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  if (!Number.isFinite(x)) return 0;
  const power = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - power * lowerSeries(a, x) : power * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 1e5; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < 1e5; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / guard(an * d + b);
    c = guard(b + an / c);
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return fraction;
}

function guard(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/** P(χ² ≥ x) with df degrees of freedom; 1 without any. */
export function chiSquareSf(x: number, df: number): number {
  return df <= 0 ? 1 : upperGamma(df / 2, x / 2);
}
