import type { MetricStats } from "../record/evaluation.ts";
import { intervalLevel } from "../record/words.ts";
import { normalQuantile } from "../stats/normal-quantile.ts";

/** z(0.95) + z(0.80): a loss of this many standard errors is found in 80 % of runs. */
export const detectable = 2.487;
const zEnd = normalQuantile(1 - (1 - intervalLevel) / 2);

export interface Detectable {
  /** Smallest loss found in 80 % of runs. */
  readonly mde: number | null;
  /** Rows at which the mde equals the margin; null without one, or beyond any number. */
  readonly rowsNeeded: number | null;
  /** The mde is beyond the margin. */
  readonly blind: boolean;
}

/** What a test set of this size can see. Nothing but for status ok. */
export function detectableIn(stats: MetricStats, margin: number | null): Detectable {
  const se = standardErrorOf(stats);
  if (se === null) return { mde: null, rowsNeeded: null, blind: false };
  const mde = detectable * se;
  if (margin === null || margin <= 0) return { mde, rowsNeeded: null, blind: margin === 0 };
  const rows = Math.ceil(stats.n * (mde / margin) ** 2);
  // Single numbers have no rows to have more of.
  return { mde, rowsNeeded: rows > 0 && Number.isFinite(rows) ? rows : null, blind: mde > margin };
}

/** Rows at which an answer other than inconclusive is sure: the interval from its end to the corrected line of
 *  harm fits into the margin. Only for metrics that are inconclusive now, so never below n. */
export function rowsThatSettle(stats: MetricStats, margin: number, family: number): number {
  const se = standardErrorOf(stats) ?? 0;
  const width = (normalQuantile(1 - (1 - intervalLevel) / 2 / Math.max(1, family)) + zEnd) * se;
  return Math.max(stats.n + 1, Math.ceil(stats.n * (width / margin) ** 2));
}

/** Tango's interval has a width even when no row differs and the difference has no spread: there the error is what
 *  the interval says. */
function standardErrorOf({ status, se, method, discordant, interval }: MetricStats): number | null {
  if (status !== "ok") return null;
  const noneDiffer = discordant !== null && discordant.baselineOnly + discordant.candidateOnly === 0;
  if (method === "tango" && noneDiffer && interval !== null) return -interval.low / zEnd;
  return se;
}
