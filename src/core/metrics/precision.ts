import { binaryCounts, binaryGradient } from "./class-tally.ts";
import { makeConfusionMetric } from "./confusion-metric.ts";
import { noPositiveLabel } from "./undefined-reasons.ts";

/** TP / (TP + FP); 0 by convention, with a note, when nothing is predicted positive. */
export const precision = makeConfusionMetric({
  name: "precision",
  tasks: ["binary"],
  defaultMargin: "bounded-score",
  minimum: "confusion",
  method: "influence",
  fromTally(tally) {
    const { tp, fp, fn } = binaryCounts(tally);
    if (tp + fn === 0) return noPositiveLabel;
    if (tp + fp === 0)
      return { value: 0, note: "no row is predicted positive: precision is 0 by convention" };
    return { value: tp / (tp + fp) };
  },
  gradient(tally) {
    const { tp, fp } = binaryCounts(tally);
    const all = tp + fp;
    return all === 0 ? binaryGradient({}) : binaryGradient({ tp: fp / all ** 2, fp: -tp / all ** 2 });
  },
});
