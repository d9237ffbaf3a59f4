import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";
import { symmetricErrors } from "./row-losses.ts";

/** Mean of 2·|label − prediction| / (|label| + |prediction|), on the scale of 0 to 2; a row of two zeros has no error. */
export const smape: Metric = {
  name: "smape",
  direction: "lower",
  tasks: ["regression"],
  needs: "prediction",
  unit: "row",
  defaultMargin: "loss",
  minimum: "mean-error",
  method: "influence",
  unbounded: false,
  range: 2,
  value: (view) => ({ value: weightedMean(view, symmetricErrors(view)) }),
  influence: (view) => meanInfluence(view, symmetricErrors(view)),
};
