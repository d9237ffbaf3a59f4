import { binaryCounts, binaryGradient } from "./class-tally.ts";
import { makeConfusionMetric } from "./confusion-metric.ts";
import { noPositiveLabel } from "./undefined-reasons.ts";

/** 2·TP / (2·TP + FP + FN), of the positive class. */
export const f1 = makeConfusionMetric({
  name: "f1",
  tasks: ["binary"],
  defaultMargin: "bounded-score",
  minimum: "confusion",
  method: "influence",
  fromTally(tally) {
    const { tp, fp, fn } = binaryCounts(tally);
    return tp + fn === 0 ? noPositiveLabel : { value: (2 * tp) / (2 * tp + fp + fn) };
  },
  gradient(tally) {
    const { tp, fp, fn } = binaryCounts(tally);
    const all = 2 * tp + fp + fn;
    if (all === 0) return binaryGradient({});
    const wrong = (-2 * tp) / all ** 2;
    return binaryGradient({ tp: (2 * (fp + fn)) / all ** 2, fp: wrong, fn: wrong });
  },
});
