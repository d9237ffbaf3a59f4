import { isGuardrail } from "../compare/guardrail.ts";
import type { MetricRecord, Reason } from "../record/evaluation.ts";
import { figuresOf, pairOf } from "../report/figures.ts";
import { decimalsFor, plain, signed } from "../report/number.ts";
import { reachOf } from "./floor.ts";

/** Reasons as sentences with numbers; each starts lower-case or with a metric's name. */
function reason(code: Reason["code"], metric: MetricRecord | null, text: string): Reason {
  return { code, metric: metric?.name ?? null, text };
}

function moved(metric: MetricRecord): string {
  return `${metric.name} ${(metric.delta ?? 0) < 0 ? "fell" : "rose"} ${pairOf(figuresOf(metric))}`;
}

function interval(metric: MetricRecord): string {
  const { low, high } = figuresOf(metric);
  return `90 % interval ${low} to ${high}`;
}

export function regressed(metric: MetricRecord): Reason {
  const { delta, allowed } = figuresOf(metric);
  const text = `${moved(metric)}: ${delta} (${interval(metric)}) where ${allowed} is allowed`;
  return reason("regressed", metric, text);
}

/** A hard limit that is not held: of what the model costs it is a guardrail. */
export function limit(metric: MetricRecord): Reason {
  const { min, max, mode } = metric.floor!;
  const reach = reachOf(metric, mode)!;
  const low = min !== null && reach.low < min;
  const bound = low ? `below the floor ${number(min)}` : `above the ceiling ${number(max!)}`;
  const value = low ? reach.low : reach.high;
  const isPoint = value === metric.candidate;
  const at = isPoint ? "is" : "can, at the worse end of its 90 % interval, be";
  const code = isGuardrail(metric.name) ? "guardrail" : "floor";
  return reason(code, metric, `${metric.name} ${at} ${number(value)}, ${bound}`);
}

export function guardrail(metric: MetricRecord, allowed: number): Reason {
  const loss = metric.direction === "higher" ? -allowed : allowed;
  const decimals = decimalsFor(Math.max(Math.abs(metric.delta ?? 0), allowed), 4);
  const text = `${moved(metric)}: ${signed(metric.delta ?? 0, decimals)} where ${signed(loss, decimals)} is allowed`;
  return reason("guardrail", metric, text);
}

export function unsafeModel(why: string): Reason {
  return reason("unsafe-model", null, `the model is unsafe to load: ${why}`);
}

export function undefinedValue(metric: MetricRecord): Reason {
  return reason("undefined", metric, `${metric.name} cannot be judged: ${metric.note}`);
}

export function absent(name: string): Reason {
  return {
    code: "no-evidence",
    metric: name,
    text: `${name} is gated and the candidate has no value for it`,
  };
}

export function nothingComputed(): Reason {
  return reason("no-evidence", null, "no metric has a value for the candidate");
}

/** One sentence when nothing was found to compare with, else one for each different cause. */
export function noBaseline(metrics: readonly MetricRecord[]): Reason[] {
  const isMissing = metrics.every(
    (metric) => metric.baseline === null && metric.note.startsWith("no baseline"),
  );
  const limits = metrics.some((metric) => metric.floor !== null) ? "; hard limits hold" : "";
  if (isMissing) return [reason("no-baseline", null, `there is no baseline to compare with${limits}`)];
  const causes = [...new Set(metrics.map((metric) => metric.note))];
  if (causes.length === 1) return [reason("not-comparable", null, `nothing is comparable: ${causes[0]}`)];
  return metrics.map(notComparable);
}

export function notComparable(metric: MetricRecord): Reason {
  return reason("not-comparable", metric, `${metric.name} is not comparable: ${metric.note}`);
}

export function nothingToProve(): Reason {
  return reason("not-proved", null, "prove mode is on and no metric is gated that could be proved");
}

export function notProved(metric: MetricRecord): Reason {
  const { allowed } = figuresOf(metric);
  const text =
    metric.interval === null || metric.margin === null
      ? `${metric.name} is not proved: ${metric.note}`
      : `${metric.name} is not proved: ${interval(metric)} where ${allowed} is allowed; ${metric.note}`;
  return reason("not-proved", metric, text);
}

export function inconclusive(metric: MetricRecord): Reason {
  const shown = metric.interval === null ? "" : `${interval(metric)}; `;
  return reason("inconclusive", metric, `${metric.name} is inconclusive: ${shown}${metric.note}`);
}

function number(value: number): string {
  return plain(value, Math.min(8, decimalsFor(value, 4)));
}

export function regressedSlice(slice: string, metric: MetricRecord): Reason {
  return reason("regressed", null, `on ${slice}, ${regressed(metric).text}`);
}

/** What was accepted stays in sight. */
export function accepted({ text }: Reason): string {
  return `accepted for this commit: ${text}`;
}

export function hiddenLoss(slice: string, metric: MetricRecord): string {
  return `${metric.name} improved on the whole set and regressed on ${slice}: ${regressed(metric).text}`;
}

export function moreSlices(more: number): string {
  return `${more} more losses on slices are in the report`;
}

export function missingSlices(columns: string): Reason {
  const text = `slices of ${columns} gate and were not measured: keep the columns in the predictions, and the rule in the configuration`;
  return reason("no-evidence", null, text);
}
