import type { ScoredView } from "../table/scored.ts";
import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";
import { residuals } from "./row-losses.ts";

/**
 * Mean pinball loss of predictions of a quantile τ: τ·e where the label is above, (τ − 1)·e where it is below,
 * e = label − prediction. Computed when it is asked for: which quantile was predicted only the user knows.
 *
 * @param quantile τ, 0 < τ < 1
 */
function makePinball(name: string, quantile: number): Metric {
  const losses = (view: ScoredView) =>
    residuals(view).map((error) => Math.max(quantile * error, (quantile - 1) * error));
  return {
    name,
    direction: "lower",
    tasks: ["regression"],
    needs: "prediction",
    unit: "row",
    defaultMargin: "loss",
    minimum: "mean-error",
    method: "influence",
    unbounded: true,
    onRequest: true,
    value: (view) => ({ value: weightedMean(view, losses(view)) }),
    influence: (view) => meanInfluence(view, losses(view)),
  };
}

/** τ = 0.5, half the mean absolute error, and the quantiles that are predicted most. */
export const pinballs: readonly Metric[] = [
  makePinball("pinball", 0.5),
  ...[0.05, 0.1, 0.25, 0.75, 0.9, 0.95].map((quantile) => makePinball(`pinball@${quantile}`, quantile)),
];
