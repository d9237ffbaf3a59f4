import { exactSum } from "../stats/exact-sum.ts";
import type { ScoredView } from "../table/scored.ts";
import type { DrawnUnits, Metric, MetricValue, Replicate } from "./metric.ts";
import { groupByScore } from "./score-groups.ts";
import { noPositiveLabel, oneClass } from "./undefined-reasons.ts";

/** Weight of positive and negative rows per distinct score, ascending. */
interface Weights {
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

type AtThreshold = Pick<Metric, "name" | "direction" | "defaultMargin" | "minimum"> & {
  /** From the weights; NaN where it is undefined. */
  best(weights: Weights): number;
  toValue(best: number): MetricValue;
};

/** A rate at the threshold that another rate allows: computed when it is named, judged by replicates. */
function makeThresholdMetric({ best, toValue, ...rest }: AtThreshold): Metric {
  return {
    ...rest,
    tasks: ["binary"],
    needs: "score",
    unit: "row",
    method: "bootstrap",
    unbounded: false,
    onRequest: true,
    value: (view) => toValue(best(groupByScore(view))),
    resample: (view, units) => resample(view, units, best),
  };
}

function resample(view: ScoredView, units: DrawnUnits, best: (weights: Weights) => number): Replicate {
  const { rankOf, positive } = groupByScore(view);
  const drawn = { positive: new Float64Array(positive.length), negative: new Float64Array(positive.length) };
  return (counts) => {
    drawn.positive.fill(0);
    drawn.negative.fill(0);
    for (let row = 0; row < view.n; row++) {
      const side = view.label[row] === 1 ? drawn.positive : drawn.negative;
      side[rankOf[row]!]! += counts[units.of[row]!]! * (view.weight ? view.weight[row]! : 1);
    }
    return best(drawn);
  };
}

/** Sums of weights in another unit are rounded otherwise: what is reached in one must be reached in the other. */
const nearly = 1 - 1e-12;

/** Largest recall of a threshold whose precision is at least `precision`; 0, with a note, where none reaches it. */
function makeRecallAtPrecision(precision: number): Metric {
  return makeThresholdMetric({
    name: `recall_at_precision@${precision}`,
    direction: "higher",
    minimum: "recall-at-precision",
    defaultMargin: "bounded-score",
    best({ positive, negative }) {
      const positives = exactSum(positive.length, (g) => positive[g]!);
      let hits = 0;
      let alarms = 0;
      let most = 0;
      for (let g = positive.length - 1; g >= 0; g--) {
        hits += positive[g]!;
        alarms += negative[g]!;
        if (hits > 0 && hits / (hits + alarms) >= precision * nearly) most = hits;
      }
      return positives === 0 ? Number.NaN : most / positives;
    },
    toValue(best) {
      if (Number.isNaN(best)) return noPositiveLabel;
      return best > 0
        ? { value: best }
        : { value: 0, note: `no threshold reaches a precision of ${precision}` };
    },
  });
}

/** False positive rate of the highest threshold whose recall is at least `recall`. */
function makeFprAtTpr(recall: number): Metric {
  return makeThresholdMetric({
    name: `fpr_at_tpr@${recall}`,
    direction: "lower",
    minimum: "alarms-at-recall",
    defaultMargin: "bounded-error",
    best({ positive, negative }) {
      const positives = exactSum(positive.length, (g) => positive[g]!);
      const negatives = exactSum(negative.length, (g) => negative[g]!);
      if (positives === 0 || negatives === 0) return Number.NaN;
      let hits = 0;
      let alarms = 0;
      for (let g = positive.length - 1; g >= 0 && hits / positives < recall * nearly; g--) {
        hits += positive[g]!;
        alarms += negative[g]!;
      }
      return alarms / negatives;
    },
    toValue: (best) => (Number.isNaN(best) ? oneClass : { value: best }),
  });
}

export const thresholdMetrics: readonly Metric[] = [
  ...[0.5, 0.8, 0.9, 0.95, 0.99].map(makeRecallAtPrecision),
  ...[0.8, 0.9, 0.95, 0.99].map(makeFprAtTpr),
];
