import type { z } from "zod";
import { better } from "../gate/orientation.ts";
import type { MetricStats } from "../record/evaluation.ts";
import { mostRuns } from "../record/limits.ts";
import type { historySchema } from "../record/noise.ts";
import { fewestOfBand, predictionBand } from "../stats/prediction-band.ts";
import { meanOf } from "../stats/welch.ts";

export type History = z.infer<typeof historySchema>;

/**
 * Puts single numbers beside their earlier values: where a value lies on the worse side of the prediction band of its
 * series, the record says so. It is shown and warned of, and changes no verdict: the band says that a run is unlike
 * earlier runs, not that this candidate is worse than this base. Numbers that come from rows, runs or standard errors
 * have an interval of their own and stay as they are.
 *
 * @param histories by name, oldest first
 */
export function placeInHistory(
  stats: readonly MetricStats[],
  histories: ReadonlyMap<string, readonly number[]>,
): MetricStats[] {
  return stats.map((each) => {
    const history = histories.get(each.name);
    if (each.method !== "point" || history === undefined || history.length === 0) return each;
    return { ...each, history: beside(each, history.slice(-mostRuns)) };
  });
}

function beside({ candidate, direction }: MetricStats, values: readonly number[]): History {
  const band = predictionBand(values);
  const start = { values: [...values], mean: meanOf(values) };
  if (band === null) {
    const few = `${values.length} earlier values, ${fewestOfBand} make a band`;
    const note = values.length < fewestOfBand ? few : "every earlier value is the same";
    return { ...start, limit: null, level: null, beyond: false, note };
  }
  const limit = direction === "higher" ? band.low : band.high;
  const beyond = candidate !== null && better(direction, candidate - limit) < 0;
  return { ...start, limit, level: band.level, beyond, note: "" };
}
