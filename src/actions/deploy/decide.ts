import { parseAsked } from "../../core/deploy/choose.ts";
import type { Setting } from "../../core/deploy/evidence-set.ts";
import { type DeployJudgement, judgeDeployment } from "../../core/deploy/judge.ts";
import { entriesOf, isSameServed, lastChange } from "../../core/deploy/ledger.ts";
import type { Problem } from "../../core/deploy/problem.ts";
import { chooseRollback } from "../../core/deploy/rollback.ts";
import type { DeploymentEntry } from "../../core/record/deployment.ts";
import { UserError } from "../../errors.ts";
import type { BranchFacts } from "../../ports/evidence.ts";
import { chooseTrial, type TrialChoice } from "./canary/trial.ts";
import type { Change } from "./carry-out.ts";
import { type Evidence, gatherEvidence } from "./gather.ts";
import type { DeployInputs } from "./inputs.ts";
import { keepEvidence } from "./kept.ts";
import type { DeployPorts } from "./ports.ts";
import { readProduction } from "./production.ts";
import type { Situation } from "./situation.ts";

export type Decided =
  | {
      readonly what: "refuse";
      readonly problems: readonly Problem[];
      readonly digest: string | null;
      readonly judgement: DeployJudgement | null;
      readonly evidence: Evidence | null;
      readonly looked: number;
    }
  | { readonly what: "nothing"; readonly digest: string; readonly evidence: Evidence }
  /** An earlier attempt of this run did it. */
  | { readonly what: "repeated"; readonly line: DeploymentEntry; readonly later: number | null }
  | {
      readonly what: "change";
      readonly change: Change;
      readonly judgement: DeployJudgement | null;
      readonly evidence: Evidence | null;
    };

/** What to do. Reads only. */
export async function decideDeployment(
  ports: DeployPorts,
  inputs: DeployInputs,
  situation: Situation,
): Promise<Decided> {
  const busy = await activeProblem(ports, situation);
  if (busy !== null) return refuse([busy], null);
  const repeated = repeatedBy(ports, inputs, situation);
  if (repeated !== null) return repeated;
  if (inputs.rollback) return decideRollback(inputs, situation);
  const asked = parseAsked(inputs.digest);
  const full = !asked.latest && asked.prefix.length === "sha256:".length + 64;
  const from = await startedFrom(ports, situation.main);
  const setting = settingOf(ports, situation, full ? asked.prefix : null, from);
  const only = { runId: inputs.evidence, commit: asked.latest ? releasedCommit(ports) : null };
  const gathered = await gatherEvidence(ports, setting, asked, only);
  if ("problems" in gathered)
    return { ...refuse(gathered.problems, gathered.digest), looked: gathered.looked };
  const { evidence } = gathered;
  if (servesAlready(situation, evidence.digest))
    return { what: "nothing", digest: evidence.digest, evidence };
  const production = await readProduction(ports, situation);
  if ("problem" in production) return { ...refuse([production.problem], evidence.digest), evidence };
  const judgement = judgeDeployment(evidence, production.model, situation.config, situation.rules.mode);
  if (judgement.problems.length > 0)
    return { ...refuse(judgement.problems, evidence.digest), judgement, evidence };
  const choice = chooseTrial(inputs, situation);
  if (choice.problems.length > 0) return { ...refuse(choice.problems, evidence.digest), judgement, evidence };
  const change = deployment(situation, inputs, evidence, judgement, choice);
  return { what: "change", change, judgement, evidence };
}

/** A re-run does what its first attempt could not: never the same twice, least of all going back. */
function repeatedBy(ports: DeployPorts, { rollback }: DeployInputs, { entries, place }: Situation) {
  const { runId, attempt } = ports.host.context;
  const own = entriesOf(entries, place);
  const line = own.findLast(
    ({ run, outcome }) =>
      run?.id === runId && run.attempt < attempt && outcome === (rollback ? "rolled-back" : "deployed"),
  );
  if (line === undefined) return null;
  const last = lastChange(own);
  return { what: "repeated" as const, line, later: last === line.seq ? null : last };
}

export function refuse(
  problems: readonly Problem[],
  digest: string | null,
): Extract<Decided, { what: "refuse" }> {
  return { what: "refuse", problems, digest, judgement: null, evidence: null, looked: 1 };
}

function settingOf(
  ports: DeployPorts,
  { place, main, config, rules }: Situation,
  digest: string | null,
  dispatchBranch: string | null,
): Setting {
  const { repository, serverUrl } = ports.host.context;
  return {
    repository,
    serverUrl,
    model: place.model,
    leg: place.leg,
    now: ports.clock.now(),
    rules,
    defaultBranch: main.name,
    policyBranch: main.name,
    config,
    dispatchBranch,
    digest,
  };
}

/** The branch whose workflow runs here; null: a tag's, which may be any commit's. A release of a commit of the default
 *  branch runs what was reviewed there. */
async function startedFrom({ host, commits }: DeployPorts, main: BranchFacts): Promise<string | null> {
  const { ref, event, sha } = host.context;
  if (ref.startsWith("refs/heads/")) return ref.slice("refs/heads/".length);
  const isReviewed = event === "release" && sha !== null && (await commits.mergeBase(sha, main.sha)) === sha;
  return isReviewed ? main.name : null;
}

/** What is released is one commit: the newest model that passes may be of another. */
function releasedCommit({ host }: DeployPorts): string | null {
  return host.context.event === "release" ? host.context.sha : null;
}

/** The run that left the open line may be at work still, where it had no lease that would be over by now. */
async function activeProblem(ports: DeployPorts, { interruption }: Situation): Promise<Problem | null> {
  const id = interruption?.entry.run?.id ?? null;
  if (interruption === null || id === null || id === ports.host.context.runId) return null;
  if (interruption.entry.lease !== undefined) return null;
  const run = await ports.facts.run(id);
  if (run === null || run.status === "completed") return null;
  return {
    code: "other-run-active",
    text: `run ${id} is deploying here now (ledger line ${interruption.entry.seq})`,
  };
}

/** Told by the target itself: a ledger that says so is not enough. */
function servesAlready({ before, isReadBack, interruption }: Situation, digest: string): boolean {
  return isReadBack && interruption === null && isSameServed(before, { digest, version: null });
}

function deployment(
  situation: Situation,
  inputs: DeployInputs,
  evidence: Evidence,
  judgement: DeployJudgement,
  { trial, notes }: TrialChoice,
): Change {
  const { place, interruption } = situation;
  const { bound } = evidence;
  const kept = keepEvidence(evidence);
  return {
    kind: "deploy",
    wanted: {
      environment: place.environment,
      model: place.model,
      digest: evidence.digest,
      version: null,
      commit: bound.commit,
      evidence: { record: bound.record, runId: bound.runId, url: bound.url },
    },
    commit: bound.commit,
    evidence: kept.evidence,
    kept: kept.files,
    notes: [
      ...(interruption === null ? [] : [interruption.text]),
      ...judgement.notes,
      ...notes,
      ...kept.notes,
    ],
    reason: inputs.reason,
    approval: null,
    trial,
  };
}

function decideRollback(inputs: DeployInputs, situation: Situation): Decided {
  const { place, entries, before, interruption } = situation;
  const choice = chooseRollback(entries, place, before, inputs.to);
  if (typeof choice === "string") {
    throw new UserError({
      code: "input-invalid",
      input: inputs.to === null ? "rollback" : "to",
      message: `cannot roll back: ${choice}`,
      hint: "the summary of each deployment lists the ledger's lines of this environment",
    });
  }
  const { served, origin } = choice;
  const evidence = origin?.evidence ?? null;
  const change: Change = {
    kind: "rollback",
    wanted: {
      environment: place.environment,
      model: place.model,
      ...served,
      commit: origin?.commit ?? null,
      evidence:
        evidence === null ? null : { record: evidence.record, runId: evidence.runId, url: evidence.url },
    },
    commit: origin?.commit ?? null,
    evidence,
    kept: new Map(),
    notes: interruption === null ? [] : [interruption.text],
    reason: inputs.reason,
    approval: null,
    trial: null,
  };
  return { what: "change", change, judgement: null, evidence: null };
}
