import { findMetric } from "../metrics/index.ts";
import type { MetricStats } from "../record/evaluation.ts";
import type { Direction } from "../record/words.ts";
import { blankStats } from "./blank-stats.ts";

type Scalars = ReadonlyMap<string, number | null>;

/** Words in a name that say that less is better. */
const lowerIsBetter =
  /(^|_)(loss|losses|error|errors|err|rmse|mse|mae|mape|smape|wape|mase|rmsle|brier|ece|perplexity|ppl|wer|cer|fpr|fnr|latency|duration|time|seconds|secs|ms|memory|bytes|mb|gb|size|cost|nll|bce|deviance|hinge|pinball|crossentropy|entropy|fid|regret)(_|$)/;

/**
 * Which way is better, from the name of someone's scalar: a metric of ours, else the words of its last part
 * (`val.loss`, `latency_p95_ms`); a name that tells nothing is higher-is-better.
 */
export function scalarDirection(name: string): Direction {
  const last = name.slice(name.lastIndexOf(".") + 1);
  const metric = findMetric(last);
  if (metric) return metric.direction;
  const words = last
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_");
  return lowerIsBetter.test(words) ? "lower" : "higher";
}

/**
 * Compares numbers that stand alone: a difference without an interval, because one number per model says nothing of
 * its noise. Every name of either side, candidate's order first. null is a value that is not a finite number.
 */
export function compareScalars(candidate: Scalars, baseline: Scalars | null): MetricStats[] {
  const names = new Set([...candidate.keys(), ...(baseline?.keys() ?? [])]);
  return Array.from(names, (name) => compareScalar(name, candidate, baseline));
}

function compareScalar(name: string, candidate: Scalars, baseline: Scalars | null): MetricStats {
  const start: MetricStats = { ...blankStats(name, scalarDirection(name)), method: "point" };
  const own = finite(candidate.get(name));
  const other = finite(baseline?.get(name));
  if (own === null) {
    const note = candidate.has(name)
      ? "the candidate's value is not a finite number"
      : "the candidate has no such metric";
    return { ...start, baseline: other, note };
  }
  if (other === null) {
    return { ...start, candidate: own, status: "not_comparable", note: whyNoBaseline(name, baseline) };
  }
  if (!Number.isFinite(own - other)) {
    const note = "the difference is too large to be represented";
    return { ...start, candidate: own, baseline: other, status: "not_comparable", note };
  }
  return {
    ...start,
    candidate: own,
    baseline: other,
    delta: own - other,
    status: "too_few",
    note: "one number per model has no noise estimate",
  };
}

function whyNoBaseline(name: string, baseline: Scalars | null): string {
  if (!baseline) return "no baseline";
  return baseline.has(name)
    ? "the baseline's value is not a finite number"
    : "the baseline has no such metric";
}

function finite(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}
