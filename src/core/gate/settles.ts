import type { MetricStats } from "../record/evaluation.ts";
import { approximately, count, decimalsFor, plain } from "../report/number.ts";
import { detectable, detectableIn, rowsThatSettle } from "./detectable.ts";

/** What would make an inconclusive comparison an answer, in a few words: rows, runs, or a smaller standard error.
 *  @param family k of the correction */
export function whatSettles(stats: MetricStats, margin: number, family: number): string {
  if (stats.method === "stderr") return errorNote(stats.se, margin);
  const thing = stats.unit === "run" ? "runs" : "rows";
  if (margin === 0) return `no number of ${thing} settles a margin of 0`;
  if (thing === "runs") return runsNote(stats, margin);
  const needed = detectableIn(stats, margin).rowsNeeded ?? Infinity;
  const rows = needed > stats.n ? needed : rowsThatSettle(stats, margin, family);
  return `${approximately(rows)} rows needed, ${count(stats.n)} here`;
}

function errorNote(se: number | null, margin: number): string {
  if (margin === 0) return "no standard error settles a margin of 0";
  const least = margin / detectable;
  const has = se === null ? "" : `, it is ${figure(se)}`;
  return `a standard error of the difference of ${figure(least)} is needed${has}`;
}

/** Runs a side at which the error is small enough; on the same splits there may be no such number. */
export function runsNeeded({ method, se, units, noise }: MetricStats, margin: number): number | null {
  if (se === null || margin <= 0) return null;
  const goal = (margin / detectable) ** 2;
  if (method === "welch") return Math.max(units + 1, Math.ceil((units * se ** 2) / goal));
  const ratio = noise?.candidate?.runs?.ratio ?? 0;
  const spread = se ** 2 / (1 / units + ratio);
  const room = goal / spread - ratio;
  return room > 0 ? Math.max(units + 1, Math.ceil(1 / room)) : null;
}

function runsNote(stats: MetricStats, margin: number): string {
  const needed = runsNeeded(stats, margin);
  const here = `${count(stats.units)} here`;
  if (needed === null)
    return `more runs on such splits cannot settle it, ${here}: the test parts are too small`;
  return `${approximately(needed)} runs a side needed, ${here}`;
}

function figure(value: number): string {
  return plain(value, Math.min(8, decimalsFor(value, 2)));
}
