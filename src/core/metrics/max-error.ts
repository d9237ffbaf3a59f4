import { argsort } from "../stats/argsort.ts";
import type { ScoredView } from "../table/scored.ts";
import type { DrawnUnits, Metric, Replicate } from "./metric.ts";
import { absoluteErrors } from "./row-losses.ts";

/** Largest |label − prediction|, weights or not. */
export const maxError: Metric = {
  name: "max_error",
  direction: "lower",
  tasks: ["regression"],
  needs: "prediction",
  unit: "row",
  defaultMargin: "loss",
  minimum: "quantile",
  method: "bootstrap",
  unbounded: false,
  value(view) {
    const errors = absoluteErrors(view);
    let largest = 0;
    for (let row = 0; row < view.n; row++) largest = Math.max(largest, errors[row]!);
    return { value: largest };
  },
  resample,
};

/** The largest error that was drawn: one of the first few from the top. */
function resample(view: ScoredView, units: DrawnUnits): Replicate {
  const errors = absoluteErrors(view);
  const order = argsort(errors);
  return (counts) => {
    for (let k = order.length - 1; k >= 0; k--) {
      if (counts[units.of[order[k]!]!]! > 0) return errors[order[k]!]!;
    }
    return Number.NaN;
  };
}
