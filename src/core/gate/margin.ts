import { findMetric } from "../metrics/index.ts";
import type { MarginKind } from "../metrics/metric.ts";
import type { Amount, MetricPolicy } from "./policy.ts";

/** The loss that is tolerated, ≥ 0, in the metric's own unit, frozen from the baseline's point value.
 *  null: there is no baseline value, or no rule for a metric of this name. */
export function marginOf(
  name: string,
  baseline: number | null,
  rule: Pick<MetricPolicy, "margin">,
): number | null {
  if (baseline === null) return null;
  if (rule.margin !== null) return amountOf(rule.margin, baseline);
  const kind = findMetric(name)?.defaultMargin;
  return kind === undefined ? null : defaults[kind](baseline);
}

/** An amount in the unit of the base value. */
export function amountOf(amount: Amount, base: number): number {
  return "absolute" in amount ? amount.absolute : amount.ofBase * Math.abs(base);
}

/** From the base's point value alone, never from the noise of the data (docs/verdict.md, "Margins"). */
const defaults: Readonly<Record<MarginKind, (base: number) => number>> = {
  "accuracy-like": (base) => Math.min(0.005, Math.max(0.1 * (1 - base), 0.001)),
  "bounded-score": (base) => Math.min(0.01, Math.max(0.1 * (1 - base), 0.001)),
  "bounded-error": (base) => Math.min(0.01, Math.max(0.1 * base, 0.001)),
  loss: (base) => 0.02 * Math.abs(base),
};
