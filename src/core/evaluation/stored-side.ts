import type { OwnNoise, Scalar, Scalars, Surroundings } from "../compare/scalar.ts";
import { findMetric } from "../metrics/index.ts";
import type { EvaluationRecord, MetricRecord } from "../record/evaluation.ts";

const withoutRows: ReadonlySet<MetricRecord["method"]> = new Set([
  "point",
  "stderr",
  "welch",
  "nadeau-bengio",
]);

/** The candidate's single numbers of a stored record, for the next comparison, with what it knew of their noise.
 *  @param all also the values that came from rows; a comparison of rows has no use for them */
export function scalarsOfRecord(record: EvaluationRecord, all: boolean): Scalars {
  const numbers = [...record.metrics, ...record.guardrails].filter(
    ({ name, method }) => all || withoutRows.has(method) || findMetric(name) === undefined,
  );
  return new Map(numbers.map((metric) => [metric.name, scalarOf(metric)]));
}

function scalarOf({ candidate, direction, noise, method }: MetricRecord): Scalar {
  const own: OwnNoise = noise?.candidate ?? {};
  return {
    value: candidate,
    // A row metric's direction is its own; a number's may have been said by its file.
    ...(withoutRows.has(method) ? { direction } : {}),
    ...(own.stderr === undefined ? {} : { stderr: own.stderr }),
    ...(own.runs === undefined ? {} : { runs: own.runs }),
  };
}

export function surroundingsOfRecord({ receipt }: EvaluationRecord): Surroundings {
  return { hardware: receipt.hardware ?? null, judge: judgeText(receipt.judge) };
}

/** A judge as one text, which is equal for equal judges. */
export function judgeText(judge: EvaluationRecord["receipt"]["judge"]): string | null {
  if (judge === undefined) return null;
  return judge.prompt === null ? judge.model : `${judge.model} with the prompt ${judge.prompt.slice(7, 19)}`;
}
