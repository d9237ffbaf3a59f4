import type { ScoredView } from "../table/scored.ts";
import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";
import { absoluteErrors } from "./row-losses.ts";

/** Σ w|label − prediction| / Σ w|label|. Undefined when every label is 0. */
export const wape: Metric = {
  name: "wape",
  direction: "lower",
  tasks: ["regression", "forecast"],
  needs: "prediction",
  unit: "row",
  defaultMargin: "loss",
  minimum: "mean-error",
  method: "influence",
  unbounded: true,
  value(view) {
    const size = weightedMean(view, sizesOf(view));
    if (size === 0) return { undefined: "every label is 0" };
    return { value: weightedMean(view, absoluteErrors(view)) / size };
  },
  influence(view) {
    const sizes = sizesOf(view);
    const size = weightedMean(view, sizes);
    const ratio = weightedMean(view, absoluteErrors(view)) / size;
    const ofSizes = meanInfluence(view, sizes);
    return meanInfluence(view, absoluteErrors(view)).map(
      (pull, row) => (pull - ratio * ofSizes[row]!) / size,
    );
  },
};

function sizesOf({ label }: ScoredView): Float64Array {
  return label.map(Math.abs);
}
