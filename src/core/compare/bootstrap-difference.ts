import type { Metric } from "../metrics/metric.ts";
import { bootstrapError, replicates } from "../stats/poisson-bootstrap.ts";
import { type Outputs, type Rows, viewOf } from "../table/scored.ts";
import { orderByContent } from "./content-order.ts";
import { drawnUnits } from "./drawn-units.ts";
import { takeOutputs, takeRows } from "./judged-rows.ts";

export interface BootstrapFound {
  readonly se: number;
  /** Units or buckets that were drawn. */
  readonly drawn: number;
  readonly seed: string;
  readonly replicates: number;
}

/** An error that is a smaller part of the values than this is what rounding leaves of 0. */
const rounding = 1e-12;

/**
 * Standard error of a difference of two models by a paired Poisson bootstrap over rows or, where there are groups,
 * groups (docs/verdict.md). Seeded from the rows and read in an order made from them, so that neither their order nor
 * the machine changes a bit.
 */
export function bootstrapDifference(compared: {
  readonly metric: Metric;
  readonly rows: Rows;
  readonly candidate: Outputs;
  readonly baseline: Outputs;
}): BootstrapFound | { why: string } {
  const { metric, candidate, baseline } = compared;
  const { label, weight, group } = compared.rows;
  const sides = [columnsOf(candidate), columnsOf(baseline)] as const;
  const { order, seed } = orderByContent({ label, weight, group, sides });
  const rows = takeRows(compared.rows, order);
  const units = drawnUnits(rows.n, rows.group);
  const own = metric.resample!(viewOf(rows, takeOutputs(candidate, order)), units);
  const other = metric.resample!(viewOf(rows, takeOutputs(baseline, order)), units);
  let largest = 0;
  const se = bootstrapError(seed, units.count, (counts) => {
    const [ours, theirs] = [own(counts), other(counts)];
    if (Number.isFinite(ours - theirs)) largest = Math.max(largest, Math.abs(ours), Math.abs(theirs));
    return ours - theirs;
  });
  if (se === null) return { why: "it is undefined in too many replicates of the bootstrap" };
  if (se <= rounding * largest)
    return { why: "no replicate changes the difference, so its noise cannot be estimated" };
  return { se, drawn: units.count, seed: seed.text, replicates };
}

function columnsOf({ prediction, score, proba }: Outputs): Float64Array[] {
  return [prediction, score, ...(proba ?? [])].filter((column) => column !== null);
}
