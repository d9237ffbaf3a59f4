import { chooseModel, modelIn, refuseRenamed } from "../../core/config/choose-model.ts";
import { parseConfig } from "../../core/config/parse.ts";
import type { Config } from "../../core/config/schema.ts";
import { measure } from "../../core/evaluation/measure.ts";
import { unjudgeable } from "../../core/evaluation/unjudgeable.ts";
import { planRun } from "../../core/events/plan.ts";
import { choosePolicy } from "../../core/gate/choose-policy.ts";
import { judge } from "../../core/gate/judge.ts";
import { outcomeOf } from "../../core/gate/outcome.ts";
import { safetyFacts } from "../../core/gate/policy-facts.ts";
import type { EvaluationRecord } from "../../core/record/evaluation.ts";
import { sealEvaluation } from "../../core/record/seal.ts";
import { isNoEvidence } from "../../core/table/evidence.ts";
import { UserError } from "../../errors.ts";
import { pastOf } from "../../stories/metric-history.ts";
import {
  isOfPullRequest,
  type PolicySource,
  pathInRepository,
  policyOfFile,
  readPolicyAt,
} from "../../stories/policy-source.ts";
import { type Baseline, findBaseline } from "./baseline.ts";
import { type Candidate, chooseReading } from "./candidate.ts";
import type { Reading } from "./evidence.ts";
import type { EvaluateInputs } from "./inputs.ts";
import { keep, keepRowsOf, noteSample, useHashes } from "./kept.ts";
import { type Findings, makeRecord } from "./make-record.ts";
import { readHistories } from "./numbers.ts";
import type { EvaluatePorts } from "./ports.ts";
import { announce, setOutputs, uploadRecord } from "./say.ts";
import { readSides } from "./sides.ts";

export interface EvaluateEnd {
  readonly record: EvaluationRecord;
  readonly exit: 0 | 1 | 2 | 3 | 4;
}

/** Reads the candidate, finds what to compare it with, judges, and leaves the record for report and for the next
 *  comparison. A gate that says no is a value, like a candidate that cannot be judged.
 *  @throws UserError when an input, the configuration or the workflow is wrong; earlier records stay as they are */
export async function evaluate(inputs: EvaluateInputs, ports: EvaluatePorts): Promise<EvaluateEnd> {
  const { host, commits } = ports;
  await expectRows(inputs, ports);
  const plan = planRun({ ...host.context, verb: "evaluate", checkedOut: await commits.head() });
  if (plan.refuse !== null) throw new UserError({ code: "event-refused", ...plan.refuse });
  const text = await ports.readText(inputs.config);
  const config = text === null ? null : parseConfig(text, inputs.config);
  const model = chooseModel(config, inputs.model);
  const reading = chooseReading(inputs, modelIn(config, model));
  const { candidate, ahead, ...meant } = await readSides({ inputs, model, reading }, ports);
  let keeping: ReturnType<typeof keepRowsOf> | undefined;
  const keptRows = () => (keeping ??= keepRowsOf(candidate, inputs, ports));
  // What is too large for one job is kept when the comparison has let go of its memory.
  if (inputs.merge === null) keptRows();
  const evalSet = async () => (await keptRows())?.evalSet ?? null;
  const { source } = candidate;
  const wanted = { model, plan, reading, ahead, source, ...whatIsRead(candidate), config, evalSet } as const;
  const baseline = await findBaseline({ ...wanted, inputs: { ...inputs, ...meant } }, ports);
  const policy = isOfPullRequest(plan)
    ? await policyAtBase(baseline.provenance.base?.sha ?? null, inputs, ports)
    : policyOfFile(config, text);
  if (isOfPullRequest(plan)) refuseRenamed(model, inputs.model, policy.config);
  await useHashes(candidate, baseline, keeping ?? null);
  const { divisions } = reading;
  const histories = await readHistories(inputs, { model, evalSet, side: candidate.side }, ports);
  const judged = decide({ inputs, model, config, candidate, baseline, policy, divisions, histories });
  const kept = await keptRows();
  const receipt = kept === null ? judged.receipt : { metrics: judged.receipt.metrics, evalSet: kept.evalSet };
  const findings = { ...judged, receipt, notes: [...judged.notes, ...noteSample(kept, candidate)] };
  const past = await pastOf(ports.history ?? null, {
    ...{ model, leg: inputs.leg, evalSet: receipt.evalSet, sha: plan.judged.sha },
    names: [...findings.metrics, ...findings.guardrails].map(({ name }) => name),
  });
  const predictionsDigest = await candidate.predictionsDigest;
  const about = { plan, model, candidate, predictionsDigest, baseline, policy, past };
  const record = sealEvaluation(makeRecord({ ...findings, ...about }, inputs, ports));
  await keep(record, kept?.packed ?? null, ports);
  const artifact = plan.writes.artifact ? await uploadRecord(record, ports) : "";
  await setOutputs(record, artifact, ports);
  if (host.context.onRunner) announce(record, ports);
  return { record, exit: outcomeOf(record.decision, inputs.failOn).exit };
}

/** What takes time to start does so while inputs and rules are read. A file that is not there is told later. */
async function expectRows({ predictions }: EvaluateInputs, { rows, open }: EvaluatePorts): Promise<void> {
  if (rows === undefined || predictions === null) return;
  const size = open(predictions).size();
  rows.expect(await size.catch(() => 0));
}

/** Rows or single numbers, and the slice columns that only a baseline may have. */
function whatIsRead({ side }: Candidate): { kind: "rows" | "scalars"; absent: string[] } {
  if (isNoEvidence(side)) return { kind: "rows", absent: [] };
  const absent = (side.scored?.absentColumns ?? []).map((column) => column.name);
  return { kind: side.scored === null ? "scalars" : "rows", absent };
}

async function policyAtBase(
  sha: string | null,
  inputs: EvaluateInputs,
  { commits, folderInRepository }: EvaluatePorts,
): Promise<PolicySource> {
  return readPolicyAt(commits, sha, pathInRepository(inputs, await folderInRepository()));
}

interface Case {
  readonly inputs: EvaluateInputs;
  readonly model: string;
  readonly config: Config | null;
  readonly candidate: Candidate;
  readonly baseline: Baseline;
  readonly policy: PolicySource;
  readonly divisions: Reading["divisions"];
  readonly histories: ReadonlyMap<string, readonly number[]>;
}

/** Pure: two sides and the rules → findings with one decision. */
function decide(at: Case): Findings {
  const { inputs, model, config, candidate, baseline, policy, divisions, histories } = at;
  const tighten = { mode: inputs.mode, strict: inputs.strict };
  if (isNoEvidence(candidate.side)) return unjudgeable(candidate.side, policy.config, model, tighten);
  const rules = modelIn(policy.config, model);
  const asked = inputs.metrics ?? modelIn(config, model)?.evaluate.metrics ?? null;
  const sides = { candidate: candidate.side, baseline: baseline.side };
  const judged = modelIn(config, model)?.evaluate.judge?.metrics ?? [];
  const measured = measure(sides, asked, rules, { ...divisions, judged, histories });
  const facts = { ...measured.facts, ...safetyFacts(candidate.trained?.modelFile ?? null) };
  const chosen = choosePolicy(facts, policy.config, model, tighten);
  return { ...measured, ...judge(measured.stats, chosen, measured.slices) };
}
