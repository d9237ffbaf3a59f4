import type { Measurement } from "../../core/evaluation/measure.ts";
import type { RunPlan } from "../../core/events/plan.ts";
import type { Decision, EvaluationRecord, MetricRecord } from "../../core/record/evaluation.ts";
import type { Past } from "../../core/record/past.ts";
import type { UnsealedEvaluation } from "../../core/record/seal.ts";
import { isNoEvidence } from "../../core/table/evidence.ts";
import { compareTraining, costsOf } from "../../core/train/compare-training.ts";
import { trainingOf } from "../../core/train/training-facts.ts";
import type { RunContext } from "../../ports/host.ts";
import type { PolicySource } from "../../stories/policy-source.ts";
import type { Baseline } from "./baseline.ts";
import { type Candidate, modelOf } from "./candidate.ts";
import type { EvaluateInputs } from "./inputs.ts";
import type { EvaluatePorts } from "./ports.ts";

/** A measurement, judged. */
export interface Findings extends Omit<Measurement, "slices"> {
  readonly slices: EvaluationRecord["slices"];
  readonly metrics: MetricRecord[];
  readonly guardrails: MetricRecord[];
  readonly decision: Decision;
}

interface Known extends Findings {
  readonly plan: RunPlan;
  readonly model: string;
  readonly candidate: Candidate;
  readonly predictionsDigest: string | null;
  readonly baseline: Baseline;
  readonly policy: PolicySource;
  readonly past: readonly Past[];
}

/** Puts what was read, found and decided into the shape of the record. */
export function makeRecord(known: Known, inputs: EvaluateInputs, ports: EvaluatePorts): UnsealedEvaluation {
  const { plan, candidate, predictionsDigest: digest, baseline, policy, facts } = known;
  const scored = isNoEvidence(candidate.side) ? null : candidate.side.scored;
  const rows = scored?.rows.n ?? 0;
  return {
    model: known.model,
    leg: inputs.leg,
    task: facts.task,
    tool: { name: "evenhand", version: ports.version },
    createdAt: new Date(ports.clock.now()).toISOString(),
    run: runOf(ports.host.context),
    policy: policy.provenance,
    candidate: {
      sha: plan.judged.headSha,
      tested: plan.judged.sha,
      source: candidate.source,
      rows,
      model: modelOf(candidate),
      predictions: digest === null ? null : { digest, rows },
      bound: candidate.trained === null ? "none" : "run",
    },
    baseline: baseline.provenance,
    receipt: { ...known.receipt, ...receiptOf(candidate) },
    differs: [...known.differs],
    ...madeFrom(candidate, baseline),
    facts: {
      hasScore: facts.hasScore,
      probabilistic: facts.probabilistic,
      majorityShare: facts.majorityShare,
    },
    columns: { ...scored?.columns },
    positive: scored?.positive ?? null,
    threshold: scored?.threshold ?? null,
    metrics: known.metrics,
    guardrails: known.guardrails,
    slices: known.slices,
    ...(known.fairness.length === 0 ? {} : { fairness: [...known.fairness] }),
    ...(known.discovered === undefined ? {} : { discovered: [...known.discovered] }),
    flips: known.flips,
    confusion: known.confusion,
    ...(known.curves === null ? {} : { curves: known.curves }),
    ...(known.past.length === 0 ? {} : { past: [...known.past] }),
    dropped: { unlabelled: scored?.unlabelled ?? 0, ...known.dropped },
    notes: [policy.note, ...candidate.notes, ...(scored?.notes ?? []), ...known.notes].filter(
      (note) => note !== "",
    ),
    overrides: [],
    decision: known.decision,
  };
}

/** What the candidate's numbers depend on beside its rows. */
function receiptOf({ side, judge }: Candidate): Pick<EvaluationRecord["receipt"], "hardware" | "judge"> {
  const hardware = isNoEvidence(side) ? null : (side.surroundings?.hardware ?? null);
  return { ...(hardware === null ? {} : { hardware }), ...(judge === null ? {} : { judge }) };
}

/** How the candidate was made, and what of that differs from the base. */
function madeFrom(
  { trained }: Candidate,
  baseline: Baseline,
): Pick<UnsealedEvaluation, "causes" | "training" | "changes" | "costs"> {
  if (trained === null) return { causes: [] };
  const training = trainingOf(trained);
  const before = baseline.training ?? null;
  const changes = before === null ? null : compareTraining(training, before);
  return {
    causes: (changes ?? []).map(({ name }) => name),
    training,
    ...(changes === null ? {} : { changes }),
    costs: costsOf(training, before),
  };
}

function runOf(context: RunContext): EvaluationRecord["run"] {
  if (!context.onRunner) return null;
  const { repository, workflow, runId, attempt, event, serverUrl } = context;
  const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
  return { repository, workflow, id: runId, attempt, event, url };
}
