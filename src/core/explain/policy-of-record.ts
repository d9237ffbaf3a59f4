import type { MetricPolicy, Policy } from "../gate/policy.ts";
import type { EvaluationRecord, MetricRecord } from "../record/evaluation.ts";

/** The rules that a record was judged by, as far as it holds them: margins and limits as the numbers they came to.
 *  Judging its numbers by these gives its verdicts again. */
export function policyOfRecord(record: EvaluationRecord): Policy {
  const { decision, metrics, guardrails } = record;
  const all = [...metrics, ...guardrails];
  const floors = all.flatMap(({ floor }) => floor ?? []);
  return {
    mode: decision.mode,
    strict: decision.strict,
    onInconclusive: asksForAnswers(record) ? "fail" : "warn",
    floorMode: floors[0]?.mode ?? "point",
    metrics: new Map(all.map((metric) => [metric.name, ruleOf(metric)])),
    headline: all.find((metric) => metric.gated)?.name ?? null,
  };
}

function ruleOf({ gated, proved, margin, floor, allowed }: MetricRecord): MetricPolicy {
  return {
    gated,
    proved,
    margin: margin === null ? null : { absolute: margin },
    min: floor?.min ?? null,
    max: floor?.max ?? null,
    maxRegression: allowed === undefined ? null : { absolute: allowed },
    direction: null,
  };
}

function asksForAnswers({ decision }: EvaluationRecord): boolean {
  return decision.result === "no-evidence" && decision.reasons.some(({ code }) => code === "inconclusive");
}
