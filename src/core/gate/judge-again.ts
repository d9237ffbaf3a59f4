import type { Config } from "../config/schema.ts";
import type { EvaluationRecord, MetricRecord } from "../record/evaluation.ts";
import { choosePolicy, tightenPolicy } from "./choose-policy.ts";
import { type Judged, judge } from "./judge.ts";
import { factsOfRecord } from "./policy-facts.ts";
import { nothingComputed } from "./reasons.ts";

export interface JudgedAgain {
  readonly record: EvaluationRecord;
  /** Where the stored verdict or result differs from ours, one sentence each; ours counts. */
  readonly overridden: readonly string[];
}

/** @param accepted losses that a person accepted for this commit (core/override)
 *
 *  Judges a stored record by the given rules, from its numbers alone. Rules that its own inputs had made stricter
 *  stay stricter. Without numbers there is nothing to judge, whatever the record says of itself. */
export function judgeAgain(
  record: EvaluationRecord,
  config: Config | null,
  provenance: EvaluationRecord["policy"],
  accepted: ReadonlySet<string> = new Set(),
): JudgedAgain {
  const measured = [...record.metrics, ...record.guardrails];
  if (measured.length === 0) return withoutNumbers({ ...record, policy: provenance });
  const { mode, strict } = record.decision;
  const chosen = choosePolicy(factsOfRecord(record), config, record.model);
  const policy = { ...tightenPolicy(chosen, { mode, strict }), accepted };
  const judged = judge(measured, policy, record.slices);
  return {
    record: { ...record, policy: provenance, ...judged, overrides: [] },
    overridden: differences(measured, judged, record.decision.result),
  };
}

function withoutNumbers(record: EvaluationRecord): JudgedAgain {
  if (record.decision.result === "no-evidence") return { record, overridden: [] };
  const result = "no-evidence" as const;
  const decision = { ...record.decision, result, reasons: [nothingComputed()] };
  return {
    record: { ...record, decision },
    overridden: [`the record said ${record.decision.result} and holds no metric`],
  };
}

function differences(stored: readonly MetricRecord[], judged: Judged, said: string): string[] {
  const { result } = judged.decision;
  const before = new Map(stored.map(({ name, verdict }) => [name, verdict]));
  const verdicts = [...judged.metrics, ...judged.guardrails].flatMap(({ name, verdict }) =>
    before.get(name) === verdict
      ? []
      : [`${name}: the record said ${before.get(name)}, the base's rules give ${verdict}`],
  );
  return said === result
    ? verdicts
    : [`the record said ${said}, the base's rules give ${result}`, ...verdicts];
}
