import { crossing } from "./crossing.ts";

/** Rows on which exactly one of two models is right, and all rows. */
export interface PairedCounts {
  readonly baselineOnly: number;
  readonly candidateOnly: number;
  readonly n: number;
}

/**
 * Tango's score statistic for δ = P(only candidate right) − P(only baseline right), −1 < δ < 1; decreasing in δ.
 * Without discordant rows it is 0 at δ = 0. Tango, Statistics in Medicine 17, 1998.
 */
export function tangoZ(counts: PairedCounts, delta: number): number {
  const distance = counts.candidateOnly - counts.baselineOnly - counts.n * delta;
  if (distance === 0) return 0;
  return distance / Math.sqrt(nullVariance(counts, delta));
}

/** Variance of (candidateOnly − baselineOnly) under δ, with the nuisance probability at its restricted maximum. */
function nullVariance({ baselineOnly, candidateOnly, n }: PairedCounts, delta: number): number {
  const a = 2 * n;
  const b = (2 * n - candidateOnly + baselineOnly) * delta - candidateOnly - baselineOnly;
  const c = -baselineOnly * delta * (1 - delta);
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  // Of the two forms of the root, the one that adds numbers of one sign.
  const nuisance = b <= 0 ? (root - b) / (2 * a) : (-2 * c) / (b + root);
  return Math.max(0, n * (2 * nuisance + delta * (1 - delta)));
}

/**
 * Tango's score interval: every δ with |z(δ)| ≤ z, found by bisection to the last bit.
 *
 * @example tangoInterval({ baselineOnly: 0, candidateOnly: 0, n: 100 }, 2) // { low: −4/104, high: 4/104 }
 */
export function tangoInterval(counts: PairedCounts, z: number): { low: number; high: number } {
  const estimate = (counts.candidateOnly - counts.baselineOnly) / counts.n;
  return {
    low: crossing(estimate, -1, (delta) => tangoZ(counts, delta) <= z),
    high: crossing(estimate, 1, (delta) => tangoZ(counts, delta) >= -z),
  };
}
