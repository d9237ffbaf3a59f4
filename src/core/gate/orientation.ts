import type { MetricStats } from "../record/evaluation.ts";

/** A difference turned so that more is better. */
export function better(direction: MetricStats["direction"], delta: number): number {
  return direction === "higher" ? delta : -delta;
}

/** The deciding interval turned so that more is better: L and U of docs/verdict.md. */
export function orientedInterval({
  interval,
  direction,
}: Pick<MetricStats, "interval" | "direction">): { low: number; high: number } | null {
  if (interval === null) return null;
  const { low, high } = interval;
  return direction === "higher" ? { low, high } : { low: -high, high: -low };
}
