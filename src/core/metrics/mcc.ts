import { exactSum } from "../stats/exact-sum.ts";
import type { ClassSlopes, ClassTally } from "./class-tally.ts";
import { makeConfusionMetric } from "./confusion-metric.ts";

/** Matthews' correlation of labels and predictions in any number of classes, −1 to 1 (Gorodkin, Computational Biology
 *  and Chemistry 28, 2004). 0 by convention, with a note, when the labels or the predictions are all of one class. */
export const mcc = makeConfusionMetric({
  name: "mcc",
  tasks: ["binary", "multiclass"],
  defaultMargin: "bounded-score",
  minimum: "confusion",
  method: "influence",
  fromTally(tally) {
    const { agreement, ofLabels, ofPredictions } = spreads(marginsOf(tally));
    if (ofLabels * ofPredictions === 0) return { value: 0, note: constantNote };
    return { value: agreement / Math.sqrt(ofLabels) / Math.sqrt(ofPredictions) };
  },
  gradient(tally) {
    const margins = marginsOf(tally);
    const { agreement, ofLabels, ofPredictions } = spreads(margins);
    if (ofLabels * ofPredictions === 0) return flat(tally);
    const { right, all, labels, predictions } = margins;
    const scale = Math.sqrt(ofLabels) * Math.sqrt(ofPredictions);
    const value = agreement / scale;
    const misses = labels.map(
      (label, code) => (right - predictions[code]!) / scale - (value * (all - label)) / ofLabels,
    );
    const alarms = predictions.map(
      (prediction, code) => -labels[code]! / scale - (value * (all - prediction)) / ofPredictions,
    );
    return { hits: misses.map((slope, code) => slope + alarms[code]! + all / scale), misses, alarms };
  },
});

const constantNote = "the labels or the predictions are of one class: the correlation is 0 by convention";

export interface Margins {
  /** Weight of the rows predicted right, and of all. */
  readonly right: number;
  readonly all: number;
  /** Weight per class among the labels and among the predictions. */
  readonly labels: Float64Array;
  readonly predictions: Float64Array;
}

/** Row and column sums of the confusion table. */
export function marginsOf({ hits, misses, alarms }: ClassTally): Margins {
  const labels = hits.map((hit, code) => hit + misses[code]!);
  const predictions = hits.map((hit, code) => hit + alarms[code]!);
  const right = exactSum(hits.length, (code) => hits[code]!);
  return { right, all: exactSum(labels.length, (code) => labels[code]!), labels, predictions };
}

/** Covariance of labels and predictions and the variance of each, times the square of the weight; exactly 0 for a
 *  constant column, and never below. */
function spreads({ right, all, labels, predictions }: Margins) {
  const classes = labels.length;
  return {
    agreement: right * all - exactSum(classes, (code) => labels[code]! * predictions[code]!),
    ofLabels: spreadOf(labels),
    ofPredictions: spreadOf(predictions),
  };
}

/** From the column's own sum: one rounded along another path could be a last bit below the only class's weight. */
function spreadOf(column: Float64Array): number {
  const whole = exactSum(column.length, (code) => column[code]!);
  return exactSum(column.length, (code) => column[code]! * (whole - column[code]!));
}

/** No slope anywhere: the value is a convention. */
function flat({ hits }: ClassTally): ClassSlopes {
  const zero = new Float64Array(hits.length);
  return { hits: zero, misses: zero, alarms: zero };
}
