import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";
import { relativeErrors } from "./row-losses.ts";

/** Mean of |label − prediction| / |label|, a ratio (0.05 is 5 %). Undefined when a label is 0. */
export const mape: Metric = {
  name: "mape",
  direction: "lower",
  tasks: ["regression"],
  needs: "prediction",
  unit: "row",
  defaultMargin: "loss",
  minimum: "mean-error",
  method: "influence",
  unbounded: true,
  value(view) {
    let zeros = 0;
    for (let row = 0; row < view.n; row++) if (view.label[row] === 0) zeros += 1;
    if (zeros === 0) return { value: weightedMean(view, relativeErrors(view)) };
    return { undefined: `${zeros} of the labels ${zeros === 1 ? "is" : "are"} 0: use wape` };
  },
  influence: (view) => meanInfluence(view, relativeErrors(view)),
};
