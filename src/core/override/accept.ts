import { lostCells } from "../gate/judge-slices.ts";
import type { EvaluationRecord } from "../record/evaluation.ts";

export type Override = EvaluationRecord["overrides"][number];

/** What closes a record's gate and a person may accept: regressions, hard limits and guardrails by metric, and losses on
 *  slices as `metric@column = value`. A lack of evidence is none of these: nobody can accept what was not measured. */
export function acceptable({ decision, slices }: EvaluationRecord): string[] {
  if (decision.result !== "fail") return [];
  const metrics = decision.reasons.flatMap(({ code, metric }) =>
    metric !== null && ["regressed", "floor", "guardrail"].includes(code) ? [metric] : [],
  );
  return [...new Set([...metrics, ...lostCells(slices)])];
}

/** The part of an override that a record has a use for; null: none of it. */
export function narrow(override: Override, names: readonly string[]): Override | null {
  const metrics = override.metrics.filter((name) => names.includes(name));
  return metrics.length === 0 ? null : { ...override, metrics };
}
