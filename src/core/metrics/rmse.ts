import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";
import { squaredErrors } from "./row-losses.ts";

/** Root of the mean squared error. */
export const rmse: Metric = {
  name: "rmse",
  direction: "lower",
  tasks: ["regression"],
  needs: "prediction",
  unit: "row",
  defaultMargin: "loss",
  minimum: "squared-error",
  method: "influence",
  unbounded: true,
  value: (view) => ({ value: Math.sqrt(weightedMean(view, squaredErrors(view))) }),
  influence(view) {
    const squares = squaredErrors(view);
    const root = Math.sqrt(weightedMean(view, squares));
    // A perfect model has no derivative here; its rows pull by 0.
    return meanInfluence(view, squares).map((pull) => (root === 0 ? 0 : pull / (2 * root)));
  },
};
