import type { ScoredView } from "../table/scored.ts";
import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";

type Values = (view: ScoredView) => Float64Array;

const shared = {
  tasks: ["regression", "forecast"],
  needs: "interval",
  unit: "row",
} as const satisfies Partial<Metric>;

function meanOf(values: Values): Pick<Metric, "value" | "influence"> {
  return {
    value: (view) => ({ value: weightedMean(view, values(view)) }),
    influence: (view) => meanInfluence(view, values(view)),
  };
}

/** 1 for a row whose label lies in its interval, bounds included. */
const covered: Values = ({ label, bounds }) => {
  const [lower, upper] = bounds!;
  return label.map((value, row) => Number(value >= lower[row]! && value <= upper[row]!));
};

const widths: Values = ({ bounds }) => {
  const [lower, upper] = bounds!;
  return upper.map((value, row) => value - lower[row]!);
};

/** Share of rows whose label lies in its prediction interval. More counts as better, which a wider interval always is:
 *  `interval_score` weighs both. */
const coverage: Metric = {
  ...shared,
  name: "interval_coverage",
  direction: "higher",
  defaultMargin: "accuracy-like",
  minimum: "zero-one",
  method: "tango",
  unbounded: false,
  outcomes: covered,
  ...meanOf(covered),
};

/** Mean of upper − lower, in the unit of the label. */
const width: Metric = {
  ...shared,
  name: "interval_width",
  direction: "lower",
  defaultMargin: "loss",
  minimum: "mean-error",
  method: "influence",
  unbounded: true,
  ...meanOf(widths),
};

/**
 * Mean interval score of central intervals of a nominal level: the width, and 2/(1 − level) times how far the label lies
 * outside (Winkler 1972; Gneiting and Raftery 2007, eq. 43). Computed when it is asked for: the level only the user knows.
 *
 * @param level 0 < level < 1
 */
function makeIntervalScore(level: number): Metric {
  const penalty = 2 / (1 - level);
  const scores: Values = ({ label, bounds }) => {
    const [lower, upper] = bounds!;
    return label.map((value, row) => {
      const outside = Math.max(0, lower[row]! - value, value - upper[row]!);
      return upper[row]! - lower[row]! + penalty * outside;
    });
  };
  return {
    ...shared,
    name: `interval_score@${level}`,
    direction: "lower",
    defaultMargin: "loss",
    minimum: "mean-error",
    method: "influence",
    unbounded: true,
    onRequest: true,
    ...meanOf(scores),
  };
}

/** Of predictions with a lower and an upper bound. */
export const intervalMetrics: readonly Metric[] = [
  coverage,
  width,
  ...[0.5, 0.8, 0.9, 0.95, 0.99].map(makeIntervalScore),
];
