import { textMeasures } from "../text/measures.ts";
import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";
import { unitValues } from "./unit-values.ts";

/** Means over rows of how well the prediction says what the reference does; the texts were compared as they were read. */
export const textMetrics: readonly Metric[] = textMeasures.map(({ name }, place) => ({
  name,
  direction: "higher",
  tasks: ["text"],
  needs: "prediction",
  unit: "row",
  defaultMargin: "bounded-score",
  minimum: name === "exact_match" ? "zero-one" : "mean-error",
  range: 1,
  method: name === "exact_match" ? "tango" : "influence",
  unbounded: false,
  perUnit: ({ textValues }) => {
    if (!textValues) throw new Error(`${name} was asked of rows without texts`);
    return textValues[place]!;
  },
  value: (view) => ({ value: weightedMean(view, unitValues(view)) }),
  influence: (view) => meanInfluence(view, unitValues(view)),
}));
