import { drawPoisson, type Seed } from "./poisson-counts.ts";

/** Replicates of every bootstrap. */
export const replicates = 400;
/** Share of replicates that may be undefined and left out. */
const mostUndefined = 0.01;

/**
 * Standard deviation of a statistic over 400 Poisson replicates; null when the statistic is undefined (NaN or infinite)
 * in over 1 % of them. The same seed and units give the same bits everywhere.
 *
 * @param statistic its value when unit u is drawn counts[u] times
 */
export function bootstrapError(
  seed: Seed,
  units: number,
  statistic: (counts: Uint8Array) => number,
): number | null {
  const counts = new Uint8Array(units);
  const values: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate++) {
    drawPoisson(seed, replicate, counts);
    const value = statistic(counts);
    if (Number.isFinite(value)) values.push(value);
  }
  return values.length < (1 - mostUndefined) * replicates ? null : standardDeviation(values);
}

/** With n − 1, in two passes. */
function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
