import type { MetricRecord } from "../record/evaluation.ts";
import { figuresOf } from "../report/figures.ts";
import { count, decimalsFor, plain } from "../report/number.ts";
import { orientedInterval } from "./orientation.ts";
import type { Policy } from "./policy.ts";

/** What does not change the result and must not be overlooked, one sentence each. */
export function warningsOf(metrics: readonly MetricRecord[], policy: Policy): string[] {
  const gated = metrics.filter((metric) => metric.gated);
  return [
    ...gated.filter(isSuspected).map(suspicion),
    ...gated.filter((metric) => metric.history?.beyond === true).map(unlikeEarlier),
    ...gated.filter((metric) => metric.margin === 0).map(zeroMargin),
    ...gated.filter(hasFewGroups).map(fewGroups),
    ...gated.filter((metric) => isHeldOnPoint(metric)).map(heldOnPoint),
    ...(policy.metrics.size === 0
      ? ["no metric gates: name one under `gate` to hold the candidate to it"]
      : []),
  ];
}

/** Inconclusive, and the whole interval is a loss. */
function isSuspected(metric: MetricRecord): boolean {
  return metric.verdict === "inconclusive" && (orientedInterval(metric)?.high ?? 0) < 0;
}

function suspicion(metric: MetricRecord): string {
  const { low, high } = figuresOf(metric);
  return `${metric.name} looks worse (90 % interval ${low} to ${high}) and the rows cannot prove it`;
}

function unlikeEarlier({ name, direction, candidate, history }: MetricRecord): string {
  const side = direction === "higher" ? "at least" : "at most";
  const decimals = Math.min(8, decimalsFor(history!.mean, 4));
  const value = plain(candidate ?? Number.NaN, decimals);
  return `${name} is ${value}, worse than its ${count(history!.values.length)} earlier values let expect (${side} ${plain(history!.limit!, decimals)})`;
}

function zeroMargin(metric: MetricRecord): string {
  return `${metric.name} has a margin of 0: it can never be equivalent, and proving it passes an unchanged model in 5 % of runs`;
}

/** df + 1 is the effective number of groups, or of rows of the rarer class where that is smaller; score orders need
 *  twice as many (docs/verdict.md, "Groups"). */
function hasFewGroups({ status, groups, df, name }: MetricRecord): boolean {
  const least = name === "roc_auc" || name === "average_precision" ? 20 : 10;
  return status === "ok" && groups !== null && df !== null && df + 1 < least;
}

function fewGroups(metric: MetricRecord): string {
  const freedom = Math.round(metric.df! * 10) / 10;
  return `${metric.name} rests on ${count(metric.groups!)} groups and has ${freedom} degrees of freedom: its interval is rough`;
}

function isHeldOnPoint({ floor, interval, candidate }: MetricRecord): boolean {
  return floor?.mode === "ci" && interval === null && candidate !== null;
}

function heldOnPoint(metric: MetricRecord): string {
  return `the limits of ${metric.name} were held against its point value: there is no interval`;
}
