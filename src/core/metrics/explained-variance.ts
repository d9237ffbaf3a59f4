import type { ScoredView } from "../table/scored.ts";
import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";
import { residuals } from "./row-losses.ts";

/** 1 − Var(label − prediction) / Var(label): r2 of a model whose mean error is taken out. Undefined when every label is
 *  equal. */
export const explainedVariance: Metric = {
  name: "explained_variance",
  direction: "higher",
  tasks: ["regression"],
  needs: "prediction",
  unit: "row",
  defaultMargin: "bounded-score",
  minimum: "squared-error",
  method: "influence",
  unbounded: true,
  value(view) {
    const spread = weightedMean(view, squaredDeviations(view, view.label));
    if (spread === 0) return { undefined: "every label is equal: there is no variance to explain" };
    return { value: 1 - weightedMean(view, squaredDeviations(view, residuals(view))) / spread };
  },
  influence(view) {
    const ofLabel = squaredDeviations(view, view.label);
    const ofErrors = squaredDeviations(view, residuals(view));
    const spread = weightedMean(view, ofLabel);
    const ratio = weightedMean(view, ofErrors) / spread;
    const spreadPull = meanInfluence(view, ofLabel);
    return meanInfluence(view, ofErrors).map((pull, row) => (ratio * spreadPull[row]! - pull) / spread);
  },
};

/** (x − x̄)², exactly 0 for equal values, which the rounded mean of equal numbers does not promise. */
export function squaredDeviations(view: ScoredView, values: Float64Array): Float64Array {
  const first = values[0]!;
  if (values.every((value) => value === first)) return new Float64Array(view.n);
  const mean = weightedMean(view, values);
  return values.map((value) => (value - mean) ** 2);
}
