import { exactSum } from "../stats/exact-sum.ts";
import type { ClassTally } from "./class-tally.ts";
import { makeConfusionMetric } from "./confusion-metric.ts";

/** Mean over the classes that are a label or are predicted of 2·TP / (2·TP + FP + FN). A class that is predicted and
 *  never a label counts as 0, as in scikit-learn. */
export const f1Macro = makeConfusionMetric({
  name: "f1_macro",
  tasks: ["multiclass"],
  defaultMargin: "bounded-score",
  minimum: "confusion",
  method: "influence",
  fromTally(tally) {
    const seen = seenClasses(tally);
    const scores = seen.map(({ code, size }) => (2 * tally.hits[code]!) / size);
    const value = exactSum(scores.length, (k) => scores[k]!) / scores.length;
    const strangers = seen.filter(({ code }) => tally.hits[code]! + tally.misses[code]! === 0).length;
    return strangers === 0 ? { value } : { value, note: strangersNote(strangers) };
  },
  gradient(tally) {
    const seen = seenClasses(tally);
    const hits = new Float64Array(tally.hits.length);
    const misses = new Float64Array(tally.hits.length);
    for (const { code, size } of seen) {
      hits[code] = (2 * (tally.misses[code]! + tally.alarms[code]!)) / size ** 2 / seen.length;
      misses[code] = (-2 * tally.hits[code]!) / size ** 2 / seen.length;
    }
    return { hits, misses, alarms: misses };
  },
});

/** `size` is 2·TP + FP + FN. */
function seenClasses({ hits, misses, alarms }: ClassTally): { code: number; size: number }[] {
  const classes = Array.from(hits, (hit, code) => ({ code, size: 2 * hit + misses[code]! + alarms[code]! }));
  return classes.filter(({ size }) => size > 0);
}

function strangersNote(strangers: number): string {
  const what = strangers === 1 ? "one class is" : `${strangers} classes are`;
  return `${what} predicted and never a label, with an F1 of 0`;
}
