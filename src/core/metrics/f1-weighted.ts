import { exactSum } from "../stats/exact-sum.ts";
import type { ClassTally } from "./class-tally.ts";
import { makeConfusionMetric } from "./confusion-metric.ts";

/** Mean over the classes of 2·TP / (2·TP + FP + FN), weighted by how many rows are of the class: a class that is predicted
 *  and never a label has no weight of its own. */
export const f1Weighted = makeConfusionMetric({
  name: "f1_weighted",
  tasks: ["multiclass"],
  defaultMargin: "bounded-score",
  minimum: "confusion",
  method: "influence",
  onRequest: true,
  fromTally: (tally) => ({ value: averageOf(tally) }),
  gradient(tally) {
    const value = averageOf(tally);
    const total = totalOf(tally);
    const classes = tally.hits.length;
    const [hits, misses, alarms] = [0, 0, 0].map(() => new Float64Array(classes)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    for (let code = 0; code < classes; code++) {
      const { support, size, f1 } = classOf(tally, code);
      // A row more of the class changes its weight besides its score.
      const weight = (f1 - value) / total;
      const pull = size === 0 ? 0 : support / total / size;
      hits[code] = weight + pull * (2 - 2 * f1);
      misses[code] = weight - pull * f1;
      alarms[code] = -pull * f1;
    }
    return { hits, misses, alarms };
  },
});

function classOf({ hits, misses, alarms }: ClassTally, code: number) {
  const support = hits[code]! + misses[code]!;
  const size = support + hits[code]! + alarms[code]!;
  return { support, size, f1: size === 0 ? 0 : (2 * hits[code]!) / size };
}

function totalOf(tally: ClassTally): number {
  return exactSum(tally.hits.length, (code) => classOf(tally, code).support);
}

function averageOf(tally: ClassTally): number {
  const weighted = (code: number) => {
    const { support, f1 } = classOf(tally, code);
    return support * f1;
  };
  return exactSum(tally.hits.length, weighted) / totalOf(tally);
}
