import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";
import { unitValues } from "./unit-values.ts";

const known = new Map<string, Metric>();

/** The mean of a column of scores that a person or a model gave each answer (`score_helpfulness`), whatever its scale:
 *  more is better, and the margin is a share of the base. Undefined for any other name. */
export function scoreMetric(name: string): Metric | undefined {
  if (!/^score_./.test(name)) return undefined;
  const made = known.get(name) ?? makeMetric(name);
  known.set(name, made);
  return made;
}

function makeMetric(name: string): Metric {
  return {
    name,
    direction: "higher",
    tasks: ["text"],
    needs: "prediction",
    column: name,
    unit: "row",
    defaultMargin: "loss",
    minimum: "mean-error",
    method: "influence",
    unbounded: true,
    perUnit: ({ scores }) => {
      const values = scores?.get(name);
      if (values === undefined) throw new Error(`${name} was asked of rows without such a column`);
      return values;
    },
    value: (view) => ({ value: weightedMean(view, unitValues(view)) }),
    influence: (view) => meanInfluence(view, unitValues(view)),
  };
}
