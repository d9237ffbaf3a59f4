import { normalQuantile } from "../stats/normal-quantile.ts";
import type { PredictionBand } from "../stats/prediction-band.ts";
import { varianceOf } from "../stats/welch.ts";

/** Of windows in which the loss is there, the share in which it is to be seen. */
const power = normalQuantile(0.8);

/** The loss that is beyond in 80 % of windows when the window is held against the released rows: (z(1 − level/k) +
 *  z(0.8))·se, the first step of Holm's correction. In the metric's unit, ≥ 0. */
export function seenAgainstReference(se: number, level: number, family: number): number {
  return (normalQuantile(1 - level / Math.max(1, family)) + power) * se;
}

/** The same against earlier windows: from their mean to the end of their band, and 0.84 of their spread. No rows of the
 *  reference make it smaller, only larger windows do. */
export function seenAgainstWindows({ mean, low }: PredictionBand, earlier: readonly number[]): number {
  return mean - low + power * Math.sqrt(varianceOf(earlier));
}
