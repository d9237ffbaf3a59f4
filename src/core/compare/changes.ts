import type { Metric } from "../metrics/metric.ts";
import { hasClasses, type Outputs, type Rows } from "../table/scored.ts";

/** The columns of one model that a metric reads; null when it has none. */
function columnsOf(metric: Metric, outputs: Outputs): readonly Float64Array[] | null {
  if (metric.perUnit || metric.needs === "prediction") return outputs.prediction && [outputs.prediction];
  if (metric.needs === "interval") return outputs.bounds ?? null;
  return outputs.proba ?? (outputs.score && [outputs.score]);
}

/** Rows on which what a metric reads differs between two models. */
export function countChangedRows(metric: Metric, candidate: Outputs, baseline: Outputs): number {
  const own = columnsOf(metric, candidate)!;
  const other = columnsOf(metric, baseline)!;
  if (own.length === 1) return countChanges(own[0]!, other[0]!);
  return own[0]!.reduce(
    (sum, _first, row) => sum + Number(own.some((one, k) => one[row] !== other[k]![row])),
    0,
  );
}

function areEqual(a: Float64Array, b: Float64Array): boolean {
  for (let row = 0; row < a.length; row++) if (a[row] !== b[row]) return false;
  return true;
}

/** Rows on which two columns differ. */
export function countChanges(a: Float64Array, b: Float64Array): number {
  let changed = 0;
  for (let row = 0; row < a.length; row++) if (a[row] !== b[row]) changed += 1;
  return changed;
}

/**
 * Whether two models gave the same outputs as far as a metric can see. Equal class labels say too little (many
 * models give them), so they count only beside equal scores; a predicted number is a score. Nor do equal
 * values of every query say enough.
 */
export function areIdentical(metric: Metric, rows: Rows, pair: readonly [Outputs, Outputs]): boolean {
  const [candidate, baseline] = pair;
  const same = (a: Float64Array | null, b: Float64Array | null) => a !== null && b !== null && areEqual(a, b);
  const own = columnsOf(metric, candidate);
  const other = columnsOf(metric, baseline);
  const columns = own !== null && other !== null && own.every((one, k) => same(one, other[k] ?? null));
  if (!metric.perUnit && (metric.needs !== "prediction" || !hasClasses(rows))) return columns;
  const { proba } = baseline;
  if (candidate.proba && proba) return columns && candidate.proba.every((one, k) => same(one, proba[k]!));
  return columns && same(candidate.score, baseline.score);
}
