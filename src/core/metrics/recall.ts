import { binaryCounts, binaryGradient } from "./class-tally.ts";
import { makeConfusionMetric } from "./confusion-metric.ts";
import { noPositiveLabel } from "./undefined-reasons.ts";

/** TP / (TP + FN). */
export const recall = makeConfusionMetric({
  name: "recall",
  tasks: ["binary"],
  defaultMargin: "bounded-score",
  minimum: "confusion",
  method: "influence",
  fromTally(tally) {
    const { tp, fn } = binaryCounts(tally);
    return tp + fn === 0 ? noPositiveLabel : { value: tp / (tp + fn) };
  },
  gradient(tally) {
    const { tp, fn } = binaryCounts(tally);
    const all = tp + fn;
    return all === 0 ? binaryGradient({}) : binaryGradient({ tp: fn / all ** 2, fn: -tp / all ** 2 });
  },
});
