import type { Config } from "../config/schema.ts";
import type { EvaluationRecord } from "../record/evaluation.ts";
import { choosePolicy, tightenPolicy } from "./choose-policy.ts";
import { judge } from "./judge.ts";
import { factsOfRecord } from "./policy-facts.ts";
import { nothingComputed } from "./reasons.ts";

export interface JudgedAgain {
  readonly record: EvaluationRecord;
  /** Where the stored verdict or result differs from ours, one sentence each; ours counts. */
  readonly overridden: readonly string[];
}

/** Judges a stored record by the given rules, from its numbers alone. Rules that its own inputs had made stricter
 *  stay stricter. Without numbers there is nothing to judge, whatever the record says of itself. */
export function judgeAgain(
  record: EvaluationRecord,
  config: Config | null,
  provenance: EvaluationRecord["policy"],
): JudgedAgain {
  if (record.metrics.length === 0) return withoutNumbers({ ...record, policy: provenance });
  const { mode, strict } = record.decision;
  const policy = tightenPolicy(choosePolicy(factsOfRecord(record), config, record.model), { mode, strict });
  const { metrics, slices, decision } = judge(record.metrics, policy, record.slices);
  return {
    record: { ...record, policy: provenance, metrics, slices, decision },
    overridden: differences(record, metrics, decision.result),
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

function differences(
  stored: EvaluationRecord,
  metrics: EvaluationRecord["metrics"],
  result: string,
): string[] {
  const verdicts = metrics.flatMap((metric, index) => {
    const before = stored.metrics[index];
    if (before === undefined || before.verdict === metric.verdict) return [];
    return [`${metric.name}: the record said ${before.verdict}, the base's rules give ${metric.verdict}`];
  });
  const said = stored.decision.result;
  return said === result
    ? verdicts
    : [`the record said ${said}, the base's rules give ${result}`, ...verdicts];
}
