import type { ScoredView } from "../table/scored.ts";
import { classBrierLosses } from "./class-probabilities.ts";
import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";
import { brierLosses } from "./row-losses.ts";

/** Mean squared distance of the probability of the positive class from the 0/1 label, 0 to 1; of several classes the
 *  distances of all are added up, 0 to 2. */
export const brier: Metric = {
  name: "brier",
  direction: "lower",
  tasks: ["binary", "multiclass"],
  needs: "probability",
  unit: "row",
  defaultMargin: "loss",
  minimum: "brier",
  method: "influence",
  unbounded: false,
  value: (view) => ({ value: weightedMean(view, lossesOf(view)) }),
  influence: (view) => meanInfluence(view, lossesOf(view)),
};

function lossesOf(view: ScoredView): Float64Array {
  return view.task === "multiclass" ? classBrierLosses(view) : brierLosses(view);
}
