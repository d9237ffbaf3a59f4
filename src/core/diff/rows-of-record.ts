import type { EvaluationRecord, MetricRecord } from "../record/evaluation.ts";
import type { DiffRow } from "./diff-scalars.ts";

/** A comparison of rows in the form of a diff: its intervals and verdicts as they stand in the record. */
export function rowsOfRecord({ metrics }: EvaluationRecord): DiffRow[] {
  return metrics.map(rowOf);
}

function rowOf(metric: MetricRecord): DiffRow {
  const { name, baseline: a, candidate: b, delta, direction, interval, se, verdict, note } = metric;
  const noise = interval === null ? null : { se: se ?? 0, z: null, low: interval.low, high: interval.high };
  return {
    name,
    a,
    b,
    delta,
    direction,
    change: "changed",
    noise,
    verdict,
    note: noise === null ? note : "",
  };
}
