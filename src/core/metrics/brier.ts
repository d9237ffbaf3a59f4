import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";
import { brierLosses } from "./row-losses.ts";

/** Mean squared distance of the probability of the positive class from the 0/1 label. */
export const brier: Metric = {
  name: "brier",
  direction: "lower",
  tasks: ["binary"],
  needs: "probability",
  unit: "row",
  defaultMargin: "loss",
  minimum: "brier",
  method: "influence",
  unbounded: false,
  value: (view) => ({ value: weightedMean(view, brierLosses(view)) }),
  influence: (view) => meanInfluence(view, brierLosses(view)),
};
