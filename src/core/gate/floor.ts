import type { MetricRecord, MetricStats } from "../record/evaluation.ts";
import { amountOf } from "./margin.ts";
import { better } from "./orientation.ts";
import type { MetricPolicy, Policy } from "./policy.ts";

/** How far rounding may carry a point value past a limit that it meets. */
const rounding = 1e-12;

/** Whether hard limits hold: on the point value, or (`ci`) on the worse end of the interval, which is the baseline
 *  plus that end of the change. Without an interval the point value counts. null: no limit is set. */
export function floorOf(
  stats: MetricStats,
  { min, max }: MetricPolicy,
  mode: Policy["floorMode"],
): MetricRecord["floor"] {
  if (min === null && max === null) return null;
  const reach = reachOf(stats, mode);
  const held =
    reach === null ? null : (min === null || reach.low >= min) && (max === null || reach.high <= max);
  return { min, max, mode, held };
}

/** Lowest and highest value that a limit is held against. */
export function reachOf(
  { candidate, baseline, interval }: MetricStats,
  mode: Policy["floorMode"],
): { low: number; high: number } | null {
  if (candidate === null) return null;
  if (mode === "point" || baseline === null || interval === null) return { low: candidate, high: candidate };
  return { low: baseline + interval.low, high: baseline + interval.high };
}

/** The loss that `max-regression` allows when the point value lost more; null when it holds or is not asked. */
export function brokenLimit(
  { direction, delta, baseline, candidate }: MetricStats,
  { maxRegression }: MetricPolicy,
): number | null {
  if (maxRegression === null || delta === null || baseline === null || candidate === null) return null;
  const allowed = amountOf(maxRegression, baseline);
  const slack = rounding * Math.max(Math.abs(baseline), Math.abs(candidate));
  return -better(direction, delta) > allowed + slack ? allowed : null;
}
