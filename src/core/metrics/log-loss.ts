import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";
import { logLosses } from "./row-losses.ts";

/** Mean of −ln of the probability given to the true class; probabilities clipped by the ε of float64. */
export const logLoss: Metric = {
  name: "log_loss",
  direction: "lower",
  tasks: ["binary"],
  needs: "probability",
  unit: "row",
  defaultMargin: "loss",
  minimum: "log-loss",
  method: "influence",
  unbounded: true,
  value: (view) => ({ value: weightedMean(view, logLosses(view)) }),
  influence: (view) => meanInfluence(view, logLosses(view)),
};
