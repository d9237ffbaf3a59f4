import type { Config } from "../config/schema.ts";
import { sha256 } from "../digest.ts";
import { choosePolicy, type Tighten } from "../gate/choose-policy.ts";
import type { PolicyFacts } from "../gate/policy-facts.ts";
import type { Decision } from "../record/evaluation.ts";
import type { NoEvidence } from "../table/evidence.ts";
import type { Measurement } from "./measure.ts";

const nothing: PolicyFacts = {
  task: "scalars",
  hasScore: false,
  probabilistic: false,
  majorityShare: 0,
  available: [],
};

/** What is recorded of a candidate that cannot be judged: no numbers, one reason, and never a pass. */
export function unjudgeable(
  { noEvidence }: NoEvidence,
  config: Config | null,
  model: string,
  tighten: Tighten,
): Measurement & { metrics: []; guardrails: []; slices: []; decision: Decision } {
  const { mode, strict } = choosePolicy(nothing, config, model, tighten);
  const reason = {
    code: "no-evidence",
    metric: null,
    text: `${noEvidence.message}: ${noEvidence.hint}`,
  } as const;
  return {
    stats: [],
    slices: [],
    fairness: [],
    notes: [],
    facts: nothing,
    flips: null,
    confusion: null,
    curves: null,
    differs: [],
    dropped: { candidateOnly: 0, baselineOnly: 0 },
    receipt: { evalSet: null, metrics: sha256("") },
    metrics: [],
    guardrails: [],
    decision: { mode, strict, result: "no-evidence", reasons: [reason], warnings: [] },
  };
}
