import { inferFromNormal, inferFromStudent, inferFromTango } from "../compare/pivot.ts";
import { better } from "../gate/orientation.ts";
import type { MetricStats } from "../record/evaluation.ts";
import { varianceOf } from "../stats/welch.ts";

/** Another comparison that could have been measured: what the same judge is asked about. */

/** The same noise around another difference (candidate − baseline); of right and wrong rows to the nearest row.
 *  null when this comparison has no such twin. */
export function withDelta<T extends MetricStats>(stats: T, delta: number): T | null {
  const { se, df, method, direction, baseline } = stats;
  if (baseline === null || !Number.isFinite(delta)) return null;
  const moved = { ...stats, delta, candidate: baseline + delta };
  if (stats.status !== "ok") return moved;
  if (se === null) return null;
  if (method === "tango") return stats.discordant === null ? null : withRows(stats, delta);
  const sign = direction === "higher" ? 1 : -1;
  if (df !== null) return { ...moved, ...inferFromStudent(delta, se, df, sign) };
  return method === "stderr" ? { ...moved, ...inferFromNormal(delta, se, sign) } : null;
}

/** Rows are first mended (or broken) where the other model alone was right (or wrong), then elsewhere. */
function withRows<T extends MetricStats>(stats: T, delta: number): T | null {
  const { n, baseline } = stats;
  const { baselineOnly, candidateOnly } = stats.discordant!;
  const rows = Math.round((delta - stats.delta!) * n);
  const mended = rows > 0 ? Math.min(rows, baselineOnly) : -Math.min(-rows, candidateOnly);
  const counts = {
    baselineOnly: rows > 0 ? baselineOnly - mended : baselineOnly - (rows - mended),
    candidateOnly: rows > 0 ? candidateOnly + (rows - mended) : candidateOnly + mended,
  };
  const discordant = counts.baselineOnly + counts.candidateOnly;
  if (discordant > n) return null;
  const now = (counts.candidateOnly - counts.baselineOnly) / n;
  const spread = discordant - (counts.candidateOnly - counts.baselineOnly) ** 2 / n;
  const se = Math.sqrt(spread / (n * Math.max(1, n - 1)) + (discordant < 10 ? 1 / n ** 2 : 0));
  const moved = { ...stats, delta: now, candidate: baseline! + now, discordant: counts };
  return { ...moved, ...inferFromTango({ ...counts, n }, se) };
}

/** The same difference and the same spread a unit, from `factor` times as many units. */
export function withUnits<T extends MetricStats>(stats: T, factor: number): T | null {
  const { se, df, method, delta, direction } = stats;
  if (stats.status !== "ok" || delta === null || se === null || !(factor > 0)) return null;
  const sign = direction === "higher" ? 1 : -1;
  const units = Math.round(stats.units * factor);
  if (method === "tango") return stats.discordant === null ? null : withMoreRows(stats, factor);
  if (method === "welch") return withMoreRuns(stats, units);
  if (method === "stderr") return { ...stats, ...inferFromNormal(delta, se / Math.sqrt(factor), sign) };
  if (df === null) return null;
  const more = { ...stats, n: Math.round(stats.n * factor), units };
  const spread = method === "nadeau-bengio" ? splitsShare(stats, units) : 1 / factor;
  const freedom = method === "nadeau-bengio" ? units - 1 : (df + 1) * factor - 1;
  return { ...more, ...inferFromStudent(delta, se * Math.sqrt(spread), freedom, sign) };
}

/** Whole runs, `units` of the side that has fewer: Satterthwaite's degrees of freedom from the variances that there are,
 *  as `welch` would give them. */
function withMoreRuns<T extends MetricStats>(stats: T, units: number): T {
  const factor = units / stats.units;
  const sign = stats.direction === "higher" ? 1 : -1;
  const sides = [stats.noise?.candidate?.runs, stats.noise?.baseline?.runs].filter(
    (runs) => runs !== undefined,
  );
  const shares = sides.map(({ values }) => varianceOf(values) / values.length);
  const below = shares.reduce(
    (sum, share, k) => sum + share ** 2 / (sides[k]!.values.length * factor - 1),
    0,
  );
  const df = sides.length === 2 ? (shares[0]! + shares[1]!) ** 2 / below : (stats.df! + 1) * factor - 1;
  return { ...stats, units, ...inferFromStudent(stats.delta!, stats.se! / Math.sqrt(factor), df, sign) };
}

/** Var(J′) / Var(J) of means over splits that share their training rows. */
function splitsShare({ units, noise }: MetricStats, now: number): number {
  const ratio = noise?.candidate?.runs?.ratio ?? 0;
  return (1 / now + ratio) / (1 / units + ratio);
}

function withMoreRows<T extends MetricStats>(stats: T, factor: number): T {
  const { baselineOnly, candidateOnly } = stats.discordant!;
  const n = Math.round(stats.n * factor);
  const counts = {
    baselineOnly: Math.round(baselineOnly * factor),
    candidateOnly: Math.round(candidateOnly * factor),
  };
  const discordant = counts.baselineOnly + counts.candidateOnly;
  const delta = (counts.candidateOnly - counts.baselineOnly) / n;
  const spread = Math.max(0, discordant - delta ** 2 * n);
  const se = Math.sqrt(spread / (n * Math.max(1, n - 1)) + (discordant < 10 ? 1 / n ** 2 : 0));
  const more = { ...stats, n, units: n, delta, discordant: counts };
  return { ...more, ...inferFromTango({ ...counts, n }, se) };
}

/** How much better a difference is than another. */
export function gainOf({ direction }: MetricStats, from: number, to: number): number {
  return better(direction, to - from);
}
