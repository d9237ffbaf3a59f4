import type { ScoredView } from "../table/scored.ts";
import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";

/** Share of rows whose true class is among the k classes of the highest probability. Of equal probabilities the later
 *  class counts as the higher one, as in scikit-learn. With k classes or fewer it is 1. */
function makeTopK(name: string, k: number, rest: Pick<Metric, "onRequest"> = {}): Metric {
  return {
    name,
    direction: "higher",
    tasks: ["multiclass"],
    needs: "probability",
    unit: "row",
    defaultMargin: "accuracy-like",
    minimum: "zero-one",
    method: "tango",
    unbounded: false,
    ...rest,
    outcomes: (view) => hitsOf(view, k),
    value: (view) => ({ value: weightedMean(view, hitsOf(view, k)) }),
    influence: (view) => meanInfluence(view, hitsOf(view, k)),
  };
}

function hitsOf({ proba, label }: ScoredView, k: number): Float64Array {
  return label.map((code, row) => {
    const own = proba![code]![row]!;
    let above = 0;
    for (let other = 0; other < proba!.length; other++) {
      const value = proba![other]![row]!;
      if (value > own || (value === own && other > code)) above += 1;
    }
    return Number(above < k);
  });
}

/** k = 2, and others when they are asked for. */
export const topKAccuracies: readonly Metric[] = [
  makeTopK("top_k_accuracy", 2),
  ...[3, 5, 10].map((k) => makeTopK(`top_k_accuracy@${k}`, k, { onRequest: true })),
];
