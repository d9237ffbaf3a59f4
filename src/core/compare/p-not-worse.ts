import type { MetricStats } from "../record/evaluation.ts";
import { normalSf } from "../stats/normal.ts";
import { studentSf } from "../stats/student-t.ts";
import { tangoZ } from "../stats/tango.ts";
import { roundTinyP } from "./pivot.ts";

/**
 * One-sided p of "worse by `margin` or more" (margin ≥ 0, in the metric's unit): small means that a loss of that
 * size is excluded, and it is below 0.05 exactly when the interval stays clear of the margin. Needs nothing but a
 * stored comparison. null when nothing was tested (status other than ok).
 */
export function pNotWorse(stats: MetricStats, margin: number): number | null {
  if (stats.status !== "ok" || stats.delta === null || stats.se === null) return null;
  if (stats.method === "tango" && stats.discordant) {
    if (margin > 1) return 0;
    return roundTinyP(normalSf(tangoZ({ ...stats.discordant, n: stats.n }, -margin)));
  }
  const better = stats.direction === "higher" ? stats.delta : -stats.delta;
  const t = (better + margin) / stats.se;
  if (stats.df !== null) return roundTinyP(studentSf(t, stats.df));
  return stats.method === "stderr" ? roundTinyP(normalSf(t)) : null;
}
