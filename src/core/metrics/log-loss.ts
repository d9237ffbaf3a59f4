import type { ScoredView } from "../table/scored.ts";
import { classLogLosses } from "./class-probabilities.ts";
import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";
import { logLosses } from "./row-losses.ts";

/** Mean of −ln of the probability given to the true class; probabilities clipped by the ε of float64. */
export const logLoss: Metric = {
  name: "log_loss",
  direction: "lower",
  tasks: ["binary", "multiclass"],
  needs: "probability",
  unit: "row",
  defaultMargin: "loss",
  minimum: "log-loss",
  method: "influence",
  unbounded: true,
  value: (view) => ({ value: weightedMean(view, lossesOf(view)) }),
  influence: (view) => meanInfluence(view, lossesOf(view)),
};

function lossesOf(view: ScoredView): Float64Array {
  return view.task === "multiclass" ? classLogLosses(view) : logLosses(view);
}
