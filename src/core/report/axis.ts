import type { MetricRecord } from "../record/evaluation.ts";
import { oriented } from "./figures.ts";

/** What a bar or a plot draws, turned so that right is better. */
export interface Span {
  readonly low: number;
  readonly point: number;
  readonly high: number;
}

/** The interval of a metric, or null when there is none to draw. */
export function spanOf(metric: MetricRecord): Span | null {
  const ends = oriented(metric);
  if (metric.delta === null || metric.verdict === "not-comparable") return null;
  const point = metric.direction === "higher" ? metric.delta : -metric.delta;
  if (ends === null) return { low: point, point, high: point };
  return { low: ends.low, point: Math.min(Math.max(point, ends.low), ends.high), high: ends.high };
}

/** Place on the axis that all metrics share, in units of the margin: linear between the margins, beyond
 *  them one half for each doubling. −1, 0 and 1 are the lines that decide.
 *  @example place(0.02, 0.01) // 1.5 */
export function place(value: number, margin: number): number {
  const ratio = value / margin;
  const size = Math.abs(ratio);
  return size <= 1 ? ratio : Math.sign(ratio) * (1 + Math.log2(size) / 2);
}
