import { findMetric } from "../metrics/index.ts";
import type { Direction } from "../record/words.ts";
import { isRate, lastPart, wordsOf } from "./guardrail.ts";

/** Words in a name that say that less is better. */
const lowerIsBetter =
  /(^|_)(loss|losses|error|errors|err|rmse|mse|mae|mape|smape|wape|mase|rmsle|brier|ece|perplexity|ppl|wer|cer|fpr|fnr|latency|duration|runtime|wall|time|seconds|secs|minutes|hours|ms|memory|ram|vram|bytes|kb|mb|gb|kib|mib|gib|size|cost|costs|price|usd|eur|tokens|flops|macs|params|parameters|energy|kwh|watts|carbon|co2|nll|bce|deviance|hinge|pinball|crossentropy|entropy|fid|regret)(_|$)/;

/**
 * Which way is better, from the name of someone's scalar: a metric of ours, else the words of its last part
 * (`val.loss`, `latency_p95_ms`; of `tokens_per_second` more is better); a name that tells nothing is
 * higher-is-better.
 */
export function scalarDirection(name: string): Direction {
  const last = lastPart(name);
  const metric = findMetric(last);
  if (metric) return metric.direction;
  const words = wordsOf(last);
  return lowerIsBetter.test(words) && !isRate(words) ? "lower" : "higher";
}
