import { exactSum } from "./exact-sum.ts";
import { studentQuantile } from "./student-t.ts";
import { meanOf, varianceOf } from "./welch.ts";

/** Fewer values than this make no band. */
export const fewestOfBand = 10;
/** A short history, or one whose neighbours are alike, needs a wider band. */
const shortHistory = 20;
const alike = 0.2;

/** Where the next value of a series is expected, at a one-sided level on either side. */
export interface PredictionBand {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** The usual one, where no less was asked for. */
  readonly level: 0.99 | 0.995;
}

/**
 * x̄ ∓ t·s·√(1 + 1/h) of h earlier values, with h − 1 degrees of freedom; t is that of 0.99, of 0.995 below 20 values
 * or where the correlation of neighbours exceeds 0.2. null below 10 values, or when all are equal. O(h).
 * @param most chance of a value beyond, at most; on both sides together where `sides` is 2
 */
export function predictionBand(
  history: readonly number[],
  most = 1,
  sides: 1 | 2 = 1,
): PredictionBand | null {
  const h = history.length;
  if (h < fewestOfBand) return null;
  const variance = varianceOf(history);
  if (!(variance > 0) || !Number.isFinite(variance)) return null;
  const level = h < shortHistory || lagOne(history) > alike ? 0.995 : 0.99;
  const mean = meanOf(history);
  const reach =
    studentQuantile(1 - Math.min(1 - level, most) / sides, h - 1) * Math.sqrt(variance * (1 + 1 / h));
  return { mean, low: mean - reach, high: mean + reach, level };
}

/** Correlation of each value with the one before it; 0 for values that are all equal. */
export function lagOne(values: readonly number[]): number {
  const mean = meanOf(values);
  const squares = exactSum(values.length, (k) => (values[k]! - mean) ** 2);
  const products = exactSum(values.length - 1, (k) => (values[k]! - mean) * (values[k + 1]! - mean));
  return squares === 0 ? 0 : products / squares;
}
