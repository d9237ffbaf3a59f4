import type { EvaluationRecord, MetricRecord } from "../record/evaluation.ts";
import { figuresOf, pairOf } from "./figures.ts";
import { count } from "./number.ts";
import { asSentence, listed, type Prose } from "./prose.ts";
import { isPointOnly } from "./verdict-words.ts";

/** The model, and its leg in a matrix. */
export function nameOf({ model, leg }: { model: string; leg: string }): Prose {
  return leg === "default" ? [{ code: model }] : [{ code: model }, " · ", { code: leg }];
}

/** The names that a record's sentences may start with. */
export function metricNames({ metrics, guardrails }: EvaluationRecord): string[] {
  return [...metrics, ...guardrails].map((metric) => metric.name);
}

/** `a`, `b` and 2 more */
export function names(metrics: readonly MetricRecord[]): Prose {
  return listed(metrics.map((metric) => [{ code: metric.name }]));
}

/** `roc_auc` 0.9732 → 0.9885 */
export function change(metric: MetricRecord): Prose {
  return [{ code: metric.name }, ` ${pairOf(figuresOf(metric))}`];
}

/** Δ with its interval */
export function interval(metric: MetricRecord): string {
  const { delta, low, high } = figuresOf(metric);
  return metric.interval === null ? delta : `${delta}, 90 % interval ${low} to ${high}`;
}

/** What was lost, and what is allowed. */
export function loss(metric: MetricRecord): Prose {
  const figures = figuresOf(metric);
  const verb = (metric.delta ?? 0) < 0 ? "fell" : "rose";
  const beyond = metric.margin !== null && Math.abs(metric.delta ?? 0) > metric.margin;
  const end = metric.direction === "higher" ? figures.low : figures.high;
  const against = beyond
    ? `${figures.delta} where ${figures.allowed} is allowed.`
    : `${figures.delta}, and up to ${end} is likely where ${figures.allowed} is allowed.`;
  return [{ code: metric.name }, ` ${verb} ${pairOf(figures)}, ${against}`];
}

/** How far a loss may go, when the interval does not exclude one. */
export function reach(metric: MetricRecord): Prose {
  const { allowed } = figuresOf(metric);
  if (metric.interval === null) return [{ code: metric.name }, ": ", ...asSentence(metric.note)];
  return [...change(metric), ` (${interval(metric)}; ${allowed} is allowed).`];
}

/** The metrics that the rows cannot decide. */
export function open(gated: readonly MetricRecord[]): Prose {
  const metrics = gated.filter((metric) => metric.verdict === "inconclusive" && !isPointOnly(metric));
  const first = metrics[0];
  if (first === undefined) return [];
  const rest = metrics.slice(1);
  const too: Prose =
    rest.length === 0 ? [] : [" ", ...names(rest), rest.length === 1 ? " is open too." : " are open too."];
  return [...reach(first), ...too];
}

/** Point values, when there is nothing else. */
export function values(record: EvaluationRecord, gated: readonly MetricRecord[]): Prose {
  const shown = (gated.length > 0 ? gated : record.metrics).slice(0, 3);
  const list = listed(shown.map((metric) => [{ code: metric.name }, ` ${figuresOf(metric).candidate}`]));
  return record.candidate.rows > 0 ? [...list, ` on ${count(record.candidate.rows)} rows`] : list;
}
