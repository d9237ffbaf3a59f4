import type { Metric } from "../metrics/metric.ts";
import type { Outputs, Rows } from "../table/scored.ts";

/** The column of one model that a metric reads. */
export function columnOf(metric: Metric, outputs: Outputs): Float64Array | null {
  return metric.needs === "prediction" ? outputs.prediction : outputs.score;
}

/** Rows on which two columns differ. */
export function countChanges(a: Float64Array, b: Float64Array): number {
  let changed = 0;
  for (let row = 0; row < a.length; row++) if (a[row] !== b[row]) changed += 1;
  return changed;
}

/**
 * Whether two models gave the same outputs as far as a metric can see. Equal class labels say too little (many
 * models give them), so they count only beside equal scores; a predicted number is a score.
 */
export function areIdentical(metric: Metric, rows: Rows, pair: readonly [Outputs, Outputs]): boolean {
  const [candidate, baseline] = pair;
  const same = (a: Float64Array | null, b: Float64Array | null) =>
    a !== null && b !== null && countChanges(a, b) === 0;
  const columns = same(columnOf(metric, candidate), columnOf(metric, baseline));
  if (metric.needs !== "prediction" || rows.task === "regression") return columns;
  return columns && same(candidate.score, baseline.score);
}
