import { exactSum } from "../stats/exact-sum.ts";
import { makeConfusionMetric } from "./confusion-metric.ts";
import { type Margins, marginsOf } from "./mcc.ts";

/** Cohen's κ, unweighted: agreement beyond that of independent labels and predictions with the same shares, over the
 *  most that is possible beyond it. Undefined when labels and predictions are all of the same class. */
export const kappa = makeConfusionMetric({
  name: "kappa",
  tasks: ["binary", "multiclass"],
  defaultMargin: "bounded-score",
  minimum: "confusion",
  method: "influence",
  fromTally(tally) {
    const margins = marginsOf(tally);
    const { beyond, possible } = agreements(margins);
    if (possible === 0) return { undefined: "labels and predictions are all of one and the same class" };
    return { value: beyond / possible };
  },
  gradient(tally) {
    const margins = marginsOf(tally);
    const { beyond, possible } = agreements(margins);
    const { right, all, labels, predictions } = margins;
    const zero = new Float64Array(labels.length);
    if (possible === 0) return { hits: zero, misses: zero, alarms: zero };
    const value = beyond / possible;
    const misses = predictions.map(
      (prediction) => (right - prediction - value * (2 * all - prediction)) / possible,
    );
    const alarms = labels.map((label) => ((value - 1) * label) / possible);
    return { hits: misses.map((slope, code) => slope + alarms[code]! + all / possible), misses, alarms };
  },
});

/** Observed less chance agreement, and all less chance agreement, times the square of the weight. */
function agreements({ right, all, labels, predictions }: Margins) {
  const predicted = exactSum(predictions.length, (code) => predictions[code]!);
  const byChance = exactSum(labels.length, (code) => labels[code]! * predictions[code]!);
  return {
    beyond: right * all - byChance,
    possible: exactSum(labels.length, (code) => labels[code]! * (predicted - predictions[code]!)),
  };
}
