import type { MetricRecord } from "../record/evaluation.ts";
import { decimalsFor, plain, signed } from "./number.ts";

type Measured = Pick<MetricRecord, "candidate" | "baseline" | "delta" | "interval" | "margin">;

/** How many decimals every figure of one metric is printed with: four digits of the values, two of the
 *  difference and of the margin, and more while an end of the interval would print as zero or as the
 *  margin without being it. */
export function decimalsOf(metric: Measured): number {
  const values = [metric.candidate, metric.baseline].filter((value) => value !== null);
  const steps = [metric.delta, metric.margin].filter((value) => value !== null);
  const largest = Math.max(0, ...values.map(Math.abs));
  let decimals = Math.max(decimalsFor(largest, 4), ...steps.map((step) => decimalsFor(step, 2)));
  while (decimals < 8 && blurs(metric, decimals)) decimals += 1;
  return decimals;
}

/** An end of the interval is off a deciding line and prints as if it were on it. */
function blurs({ interval, margin }: Measured, decimals: number): boolean {
  if (interval === null) return false;
  const lines = margin === null ? [0] : [-margin, 0, margin];
  return [interval.low, interval.high].some((end) =>
    lines.some((line) => end !== line && Number(end.toFixed(decimals)) === Number(line.toFixed(decimals))),
  );
}

/** The printed figures of one metric; what there is no number for is a dash. */
export interface Figures {
  readonly candidate: string;
  readonly baseline: string;
  readonly delta: string;
  readonly low: string;
  readonly high: string;
  readonly margin: string;
  /** The loss that is allowed, with the sign a loss has. */
  readonly allowed: string;
  readonly mde: string;
}

/** @example figuresOf(rocAuc).delta // "−0.0162" */
export function figuresOf(metric: MetricRecord): Figures {
  const decimals = decimalsOf(metric);
  const or = (value: number | null | undefined, print: (value: number, decimals: number) => string) =>
    value === null || value === undefined ? "—" : print(value, decimals);
  const loss = metric.margin === null ? null : metric.direction === "higher" ? -metric.margin : metric.margin;
  return {
    candidate: or(metric.candidate, plain),
    baseline: or(metric.baseline, plain),
    delta: or(metric.delta, signed),
    low: or(metric.interval?.low, signed),
    high: or(metric.interval?.high, signed),
    margin: or(metric.margin, plain),
    allowed: or(loss, signed),
    mde: or(metric.mde, plain),
  };
}

/** `base → candidate` that a phone does not break. */
export function pairOf(figures: Figures): string {
  return `${figures.baseline}\u00a0→\u00a0${figures.candidate}`;
}

/** Turned so that more is better. */
export function oriented(metric: MetricRecord): { low: number; high: number } | null {
  if (metric.interval === null) return null;
  const { low, high } = metric.interval;
  return metric.direction === "higher" ? { low, high } : { low: -high, high: -low };
}
