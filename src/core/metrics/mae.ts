import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";
import { absoluteErrors } from "./row-losses.ts";

/** Mean absolute error. */
export const mae: Metric = {
  name: "mae",
  direction: "lower",
  tasks: ["regression"],
  needs: "prediction",
  unit: "row",
  defaultMargin: "loss",
  minimum: "mean-error",
  method: "influence",
  unbounded: true,
  value: (view) => ({ value: weightedMean(view, absoluteErrors(view)) }),
  influence: (view) => meanInfluence(view, absoluteErrors(view)),
};
