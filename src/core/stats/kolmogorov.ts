/**
 * p of the largest distance D between two empirical distributions, by Kolmogorov's law with Stephens' correction:
 * Q((√e + 0.12 + 0.11/√e)·D), e = nm/(n+m) (Stephens, JRSS B 32, 1970).
 *
 * @example kolmogorovP(0.1, 200, 1000) // 0.0684…
 */
export function kolmogorovP(distance: number, n: number, m: number): number {
  const root = Math.sqrt((n * m) / (n + m));
  return kolmogorovSf((root + 0.12 + 0.11 / root) * distance);
}

/** 2 Σ (−1)^(k−1) exp(−2k²x²). */
export function kolmogorovSf(x: number): number {
  if (x < 0.2) return 1;
  let sum = 0;
  for (let k = 1; k <= 100; k++) {
    const term = 2 * (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * k * k * x * x);
    sum += term;
    if (Math.abs(term) < 1e-17 * Math.abs(sum)) break;
  }
  return Math.min(1, Math.max(0, sum));
}
