import type { ScoredView } from "../table/scored.ts";
import { type CorpusMeasure, corpusMeasures } from "../text/corpus.ts";
import type { DrawnUnits, Metric, Replicate } from "./metric.ts";

/** BLEU and chrF of the whole corpus, 0 to 1 (sacreBLEU prints a hundred times as much). They have no mean over rows,
 *  so their error is that of a bootstrap over the rows' sums. */
export const corpusMetrics: readonly Metric[] = corpusMeasures.map((measure) => ({
  name: measure.name,
  direction: "higher",
  tasks: ["text"],
  needs: "prediction",
  unit: "row",
  defaultMargin: "bounded-score",
  minimum: "mean-error",
  method: "bootstrap",
  // Without a floor for few changed rows, ten of them are needed, as for a loss without bounds.
  unbounded: true,
  value(view) {
    if (view.weight) return { undefined: `${measure.name} takes no weights` };
    return { value: measure.of(columnsOf(view, measure).map(total)) };
  },
  resample: (view, units) => resample(view, units, measure),
}));

/** Sums are whole numbers: they are exact, in any order. */
function total(values: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < values.length; row++) sum += values[row]!;
  return sum;
}

function resample(view: ScoredView, { of, count }: DrawnUnits, measure: CorpusMeasure): Replicate {
  const perUnit = columnsOf(view, measure).map((values) => {
    const sums = new Float64Array(count);
    for (let row = 0; row < values.length; row++) sums[of[row]!]! += values[row]!;
    return sums;
  });
  return (counts) => {
    const sums = perUnit.map((values) => {
      let sum = 0;
      for (let unit = 0; unit < count; unit++) sum += counts[unit]! * values[unit]!;
      return sum;
    });
    return measure.of(sums);
  };
}

function columnsOf({ textSums }: ScoredView, { name, from, count }: CorpusMeasure): readonly Float64Array[] {
  if (!textSums) throw new Error(`${name} was asked of rows without texts`);
  return textSums.slice(from, from + count);
}
