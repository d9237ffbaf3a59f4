import type { ScoredView } from "../table/scored.ts";
import { type ClassSlopes, type ClassTally, spreadGradient, tallyClasses } from "./class-tally.ts";
import type { Metric, MetricValue } from "./metric.ts";

/** What a confusion metric says about itself; the rest is the same for all of them. */
export interface ConfusionRule
  extends Pick<Metric, "name" | "tasks" | "defaultMargin" | "minimum" | "method" | "onRequest"> {
  fromTally(tally: ClassTally): MetricValue;
  /** ∂value/∂count; finite at every table (0 where the value is a convention). */
  gradient(tally: ClassTally): ClassSlopes;
}

/** A metric of right and wrong predictions per class: higher is better, bounded by 0 and 1. */
export function makeConfusionMetric({ fromTally, gradient, ...rest }: ConfusionRule): Metric {
  return {
    ...rest,
    direction: "higher",
    needs: "prediction",
    unit: "row",
    unbounded: false,
    gradient,
    value: (view) => fromTally(tallyClasses(view, predictionOf(view))),
    influence(view) {
      const prediction = predictionOf(view);
      return spreadGradient(view, prediction, gradient(tallyClasses(view, prediction)));
    },
  };
}

function predictionOf(view: ScoredView): Float64Array {
  if (!view.prediction) throw new Error("a confusion metric was asked of outputs without predictions");
  return view.prediction;
}
