import { bucketRows, sumBuckets } from "../stats/sum-by-code.ts";
import type { ScoredView } from "../table/scored.ts";
import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";
import { absoluteErrors } from "./row-losses.ts";
import { unitValues } from "./unit-values.ts";

/**
 * Mean over series of the mean absolute error over the series' scale, the error of the (seasonal) naive forecast on its
 * training part (Hyndman and Koehler 2006). A series of scale 0 does not count.
 */
export const mase: Metric = {
  name: "mase",
  direction: "lower",
  tasks: ["forecast"],
  needs: "prediction",
  needsScale: true,
  unit: "series",
  defaultMargin: "loss",
  minimum: "mean-error",
  method: "influence",
  unbounded: true,
  perUnit,
  value: (view) => ({ value: weightedMean(view, unitValues(view)) }),
  influence: (view) => meanInfluence(view, unitValues(view)),
};

function perUnit(view: ScoredView): Float64Array {
  const { codes, names } = view.parts!;
  const buckets = bucketRows(codes, names.length);
  const sums = sumBuckets(absoluteErrors(view), buckets);
  return sums.map((sum, series) => {
    const from = buckets.starts[series]!;
    const count = buckets.starts[series + 1]! - from;
    const scale = count === 0 ? 0 : view.scale![buckets.rows[from]!]!;
    return scale === 0 ? Number.NaN : sum / count / scale;
  });
}
