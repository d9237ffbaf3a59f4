import { exactSum } from "../stats/exact-sum.ts";
import type { ClassTally } from "./class-tally.ts";
import { makeConfusionMetric } from "./confusion-metric.ts";

/** Share of rows predicted right: Σ w·[prediction = label] / Σ w. */
export const accuracy = makeConfusionMetric({
  name: "accuracy",
  tasks: ["binary", "multiclass"],
  defaultMargin: "accuracy-like",
  minimum: "zero-one",
  method: "tango",
  fromTally(tally) {
    const { right, all } = shares(tally);
    return { value: right / all };
  },
  gradient(tally) {
    const { right, all } = shares(tally);
    return {
      hits: tally.hits.map(() => (all - right) / all ** 2),
      misses: tally.misses.map(() => -right / all ** 2),
    };
  },
});

function shares({ hits, misses }: ClassTally): { right: number; all: number } {
  const right = exactSum(hits.length, (code) => hits[code]!);
  return { right, all: right + exactSum(misses.length, (code) => misses[code]!) };
}
