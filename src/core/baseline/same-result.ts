import type { EvaluationRecord } from "../record/evaluation.ts";

/** Whether two records say the same of the same candidate: who ran when, and how the baseline was found, may differ. */
export function sameResult(a: EvaluationRecord, b: EvaluationRecord): boolean {
  return essence(a) === essence(b);
}

function essence(record: EvaluationRecord): string {
  const { id: _id, createdAt: _at, run: _run, tool: _tool, baseline: _baseline, ...rest } = record;
  return JSON.stringify(rest);
}
