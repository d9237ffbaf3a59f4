import { findMetric } from "../metrics/index.ts";

const sizes =
  /(^|_)(latency|duration|time|times|wall|runtime|seconds?|secs?|ms|minutes?|hours?|memory|ram|vram|bytes|kb|mb|gb|kib|mib|gib|size|cost|costs|price|usd|eur|tokens|throughput|qps|rps|tps|flops|macs|params|parameters|energy|kwh|watts|carbon|co2)(_|$)/;
const clocks =
  /(^|_)(latency|duration|time|times|wall|runtime|seconds?|secs?|ms|minutes?|hours?|throughput|qps|rps|tps)(_|$)/;
const qualities =
  /(^|_)(loss|losses|error|errors|err|mae|mse|rmse|mape|smape|rmsle|acc|accuracy|auc|auroc|f1|r2|score|precision|recall|corr|correlation|bleu|rouge)(_|$)/;
const rates = /(^|_)(throughput|qps|rps|tps|per_(second|sec|s|minute|hour|dollar|usd))(_|$)/;

/** What a model costs to run and to make (time, size, memory, money, tokens), by the words of its last part; never a
 *  metric of ours, and never an error of one (`duration_mae`).
 *  @example isGuardrail("latency_p95_ms") // true */
export function isGuardrail(name: string): boolean {
  const last = lastPart(name);
  if (findMetric(last) !== undefined) return false;
  const words = wordsOf(last);
  return sizes.test(words) && !qualities.test(words);
}

/** A guardrail that depends on the machine it was measured on. */
export function isClock(name: string): boolean {
  return isGuardrail(name) && clocks.test(wordsOf(lastPart(name)));
}

/** A rate of work: more is better, whatever its unit. */
export function isRate(words: string): boolean {
  return rates.test(words);
}

/** The part of a dotted name that says what is measured; a number at its end may hold a point.
 *  @example lastPart("val.pinball@0.9") // "pinball@0.9" */
export function lastPart(name: string): string {
  const number = name.search(/@[\d.]+$/);
  return name.slice(name.lastIndexOf(".", number === -1 ? name.length : number) + 1);
}

/** A name as lower-case words with underscores between. */
export function wordsOf(name: string): string {
  return name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_");
}
