import { argsort } from "../stats/argsort.ts";
import type { ScoredView } from "../table/scored.ts";
import type { DrawnUnits, Metric, Replicate } from "./metric.ts";
import { absoluteErrors } from "./row-losses.ts";

/** Median of |label − prediction|, the mean of the two in the middle. Undefined with weights. */
export const medianAe: Metric = {
  name: "median_ae",
  direction: "lower",
  tasks: ["regression"],
  needs: "prediction",
  unit: "row",
  defaultMargin: "loss",
  minimum: "quantile",
  method: "bootstrap",
  unbounded: false,
  value(view) {
    if (view.weight) return { undefined: "the median error takes no weights" };
    const sorted = Float64Array.from(absoluteErrors(view)).sort();
    const half = view.n >>> 1;
    return { value: view.n % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2 };
  },
  resample,
};

/** Walks up the sorted errors to the middle of what was drawn. */
function resample(view: ScoredView, units: DrawnUnits): Replicate {
  const errors = absoluteErrors(view);
  const order = argsort(errors);
  const sorted = new Float64Array(view.n);
  const unitOf = new Int32Array(view.n);
  for (let k = 0; k < view.n; k++) {
    sorted[k] = errors[order[k]!]!;
    unitOf[k] = units.of[order[k]!]!;
  }
  const sizes = new Float64Array(units.count);
  for (let row = 0; row < view.n; row++) sizes[units.of[row]!]! += 1;
  return (counts) => {
    let all = 0;
    for (let unit = 0; unit < sizes.length; unit++) all += counts[unit]! * sizes[unit]!;
    if (all === 0) return Number.NaN;
    let k = -1;
    let passed = 0;
    while (2 * passed < all) passed += counts[unitOf[++k]!]!;
    if (2 * passed > all) return sorted[k]!;
    let next = k + 1;
    while (counts[unitOf[next]!] === 0) next += 1;
    return (sorted[k]! + sorted[next]!) / 2;
  };
}
