import type { MetricRecord } from "../record/evaluation.ts";
import { figuresOf, oriented } from "./figures.ts";
import type { Prose } from "./prose.ts";
import { isPointOnly } from "./verdict-words.ts";

/** What the interval of a metric says about its margin, in a sentence's second half.
 *  @example plainly(reading(rocAuc)) // "the 90 % interval −0.0210 to −0.0115 lies wholly past the −0.0050 allowed" */
export function reading(metric: MetricRecord): Prose {
  const ends = oriented(metric);
  if (metric.verdict === "not-comparable")
    return ["no difference is computed: the two sides are not comparable"];
  if (metric.status === "identical") return ["every output is the same on both sides"];
  if (isPointOnly(metric)) return ["a plain number: only its hard limits hold it"];
  if (ends === null) return metric.note === "" ? ["no interval"] : [{ sentence: metric.note }];
  const { low, high, allowed, margin } = figuresOf(metric);
  const interval = `the 90 % interval ${low} to ${high}`;
  if (metric.margin === null) return [`${interval} has no margin to be held to`];
  return [`${interval} ${position(ends, metric.margin, { allowed, margin })}`];
}

function position(
  { low, high }: { low: number; high: number },
  margin: number,
  words: { allowed: string; margin: string },
): string {
  if (high < -margin) return `lies wholly past the ${words.allowed} allowed`;
  if (low <= -margin) {
    if (high < 0) return `is all loss and reaches past the ${words.allowed} allowed`;
    return `reaches past the ${words.allowed} allowed and also holds zero`;
  }
  if (low > 0) return "holds only gains";
  if (high < margin) return `stays inside the margin of ${words.margin}`;
  return `does not reach the ${words.allowed} allowed`;
}
