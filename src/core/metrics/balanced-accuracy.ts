import { exactSum } from "../stats/exact-sum.ts";
import type { ClassTally } from "./class-tally.ts";
import { makeConfusionMetric } from "./confusion-metric.ts";

/** Mean recall over the classes present among the labels; a class that is only predicted does not count. */
export const balancedAccuracy = makeConfusionMetric({
  name: "balanced_accuracy",
  tasks: ["binary", "multiclass"],
  defaultMargin: "accuracy-like",
  minimum: "confusion",
  method: "influence",
  fromTally(tally) {
    const present = presentClasses(tally);
    const recalls = present.map(({ code, size }) => tally.hits[code]! / size);
    return { value: exactSum(recalls.length, (k) => recalls[k]!) / recalls.length };
  },
  gradient(tally) {
    const present = presentClasses(tally);
    const hits = new Float64Array(tally.hits.length);
    const misses = new Float64Array(tally.hits.length);
    for (const { code, size } of present) {
      hits[code] = tally.misses[code]! / size ** 2 / present.length;
      misses[code] = -tally.hits[code]! / size ** 2 / present.length;
    }
    return { hits, misses };
  },
});

function presentClasses({ hits, misses }: ClassTally): { code: number; size: number }[] {
  const classes = Array.from(hits, (hit, code) => ({ code, size: hit + misses[code]! }));
  return classes.filter(({ size }) => size > 0);
}
