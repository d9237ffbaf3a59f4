import type { ScoredView } from "../table/scored.ts";
import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";
import { squaredErrors } from "./row-losses.ts";

/** 1 − Σ w(y − ŷ)² / Σ w(y − ȳ)²; undefined when every label is equal. */
export const r2: Metric = {
  name: "r2",
  direction: "higher",
  tasks: ["regression"],
  needs: "prediction",
  unit: "row",
  defaultMargin: "bounded-score",
  minimum: "squared-error",
  method: "influence",
  unbounded: true,
  value(view) {
    const spread = weightedMean(view, squaredDeviations(view));
    if (spread === 0) return { undefined: "every label is equal: there is no variance to explain" };
    return { value: 1 - weightedMean(view, squaredErrors(view)) / spread };
  },
  influence(view) {
    const squares = squaredErrors(view);
    const deviations = squaredDeviations(view);
    const spread = weightedMean(view, deviations);
    const ratio = weightedMean(view, squares) / spread;
    const ofSpread = meanInfluence(view, deviations);
    return meanInfluence(view, squares).map((pull, row) => (ratio * ofSpread[row]! - pull) / spread);
  },
};

function squaredDeviations(view: ScoredView): Float64Array {
  // Equal labels must give exactly 0, which the rounded mean of n equal numbers does not promise.
  const first = view.label[0]!;
  if (view.label.every((label) => label === first)) return new Float64Array(view.n);
  const mean = weightedMean(view, view.label);
  return view.label.map((label) => (label - mean) ** 2);
}
