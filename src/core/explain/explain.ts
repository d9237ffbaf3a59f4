import { marginOf } from "../gate/margin.ts";
import { type ExitCode, outcomeOf, outcomeRows } from "../gate/outcome.ts";
import type { EvaluationRecord, MetricRecord } from "../record/evaluation.ts";
import type { Result, Verdict } from "../record/words.ts";
import { type Change, changesOf } from "./changes.ts";
import { type LimitFinding, limitsOf } from "./limits.ts";
import { policyOfRecord } from "./policy-of-record.ts";

/** Why one metric counts as it does. */
export interface MetricExplanation {
  readonly metric: MetricRecord;
  readonly role: "gated" | "proved" | "guardrail";
  readonly verdict: Verdict;
  /** Where the margin came from, in a few words. */
  readonly margin: string;
  readonly limits: readonly LimitFinding[];
  /** What, alone, would have given another verdict. */
  readonly changes: readonly Change[];
}

export interface Explanation {
  readonly model: string;
  readonly leg: string;
  readonly result: Result;
  readonly exit: ExitCode;
  readonly conclusion: "success" | "failure" | "neutral";
  /** The row of the table of colours that holds. */
  readonly when: string;
  readonly reasons: readonly string[];
  readonly warnings: readonly string[];
  readonly metrics: readonly MetricExplanation[];
}

/** Why a record has its verdicts, its colour and its exit code, and what would have changed them. Pure; everything is
 *  asked of the judge that made the record. */
export function explain(record: EvaluationRecord): Explanation {
  const { decision } = record;
  const { exit, conclusion } = outcomeOf(decision);
  const row = outcomeRows.find(
    ({ result, strict }) => result === decision.result && (strict === null || strict === decision.strict),
  );
  return {
    model: record.model,
    leg: record.leg,
    result: decision.result,
    exit,
    conclusion,
    when: row?.when ?? "",
    reasons: decision.reasons.map((reason) => reason.text),
    warnings: decision.warnings,
    metrics: explainMetrics(record),
  };
}

function explainMetrics(record: EvaluationRecord): MetricExplanation[] {
  const stats = [...record.metrics, ...record.guardrails];
  const judged = { stats, policy: policyOfRecord(record) };
  return stats
    .filter((metric) => metric.gated || record.guardrails.includes(metric))
    .map((metric) => ({
      metric,
      role: record.guardrails.includes(metric) ? "guardrail" : metric.proved ? "proved" : "gated",
      verdict: metric.verdict,
      margin: marginOrigin(record, metric),
      limits: limitsOf(metric),
      changes: changesOf(judged, metric),
    }));
}

/** A record holds the number that a margin came to, and which configuration was read. */
function marginOrigin({ policy }: EvaluationRecord, { name, baseline, margin }: MetricRecord): string {
  if (margin === null) {
    return baseline === null
      ? "a margin needs the baseline's value"
      : "no margin is set, and there is no default for a number of this name";
  }
  const builtIn = marginOf(name, baseline, { margin: null });
  const isDefault = builtIn !== null && Math.abs(builtIn - margin) <= 1e-12 * Math.max(1, margin);
  if (isDefault) return "the built-in margin for a metric of its kind, from the baseline's value";
  return policy.source === "base"
    ? "set under `gate` in evenhand.yml at the base commit"
    : "set under `gate` in evenhand.yml";
}
