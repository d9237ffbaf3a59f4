import { exactSum } from "../stats/exact-sum.ts";
import type { ClassTally } from "./class-tally.ts";
import { makeConfusionMetric } from "./confusion-metric.ts";

/** Mean over the classes that are a label or are predicted of TP / (TP + FP); 0 for a class that is never predicted, as in
 *  scikit-learn. */
export const precisionMacro = makeConfusionMetric({
  name: "precision_macro",
  tasks: ["multiclass"],
  defaultMargin: "bounded-score",
  minimum: "confusion",
  method: "influence",
  onRequest: true,
  fromTally(tally) {
    const seen = seenClasses(tally);
    const precisions = seen.map(({ hits, said }) => (said === 0 ? 0 : hits / said));
    const value = exactSum(precisions.length, (k) => precisions[k]!) / precisions.length;
    const silent = seen.filter(({ said }) => said === 0).length;
    if (silent === 0) return { value };
    return {
      value,
      note: `${silent === 1 ? "one class is" : `${silent} classes are`} never predicted, with a precision of 0`,
    };
  },
  gradient(tally) {
    const seen = seenClasses(tally);
    const hits = new Float64Array(tally.hits.length);
    const alarms = new Float64Array(tally.hits.length);
    for (const { code, hits: right, said } of seen) {
      if (said === 0) continue;
      hits[code] = (said - right) / said ** 2 / seen.length;
      alarms[code] = -right / said ** 2 / seen.length;
    }
    return { hits, misses: new Float64Array(tally.hits.length), alarms };
  },
});

function seenClasses({ hits, misses, alarms }: ClassTally) {
  return Array.from(hits, (hit, code) => ({
    code,
    hits: hit,
    said: hit + alarms[code]!,
    missed: misses[code]!,
  })).filter(({ said, missed }) => said + missed > 0);
}
