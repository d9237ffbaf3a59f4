import type { RunFacts } from "../../core/deploy/evidence-set.ts";
import { numberAt, textAt } from "../../core/events/payload.ts";
import type { RunPlan } from "../../core/events/plan.ts";
import { isForeign, whyNotTrusted } from "../../core/events/trust.ts";
import { recordsOfKind } from "../../core/handover/newest-attempts.ts";
import { UserError } from "../../errors.ts";
import type { PullRequestFacts } from "../../ports/pull-request.ts";
import type { RunArtifacts } from "../../ports/runs.ts";
import type { ReportInputs } from "./inputs.ts";
import type { ReportHub, ReportPorts } from "./ports.ts";
import { type PullRuns, runsOfPull } from "./pull-runs.ts";

/** Which run's records are reported, and what they are about. */
export interface Subject {
  /** Completed with what GitHub says. */
  readonly plan: RunPlan;
  /** The open pull request whose head is judged, when it had to be asked for. */
  readonly pull: PullRequestFacts | null;
  /** The other run that left the records; null: this run. */
  readonly stored: Stored | null;
}

export interface Stored {
  readonly run: RunFacts;
  readonly artifacts: RunArtifacts;
}

/** This run's records on most events. After `workflow_run` those of the finished run; for a comment or a label those of
 *  the newest run of the pull request. Which pull request that is, what its head is and where the code came from is
 *  asked of GitHub: artifacts are not believed in any of it.
 *  @throws UserError `event-refused` when nothing of that run may be reported */
export async function traceSubject(
  plan: RunPlan,
  inputs: ReportInputs,
  ports: ReportPorts,
): Promise<Subject> {
  const { hub } = ports;
  const { onRunner, event, payload } = ports.host.context;
  const own: Subject = { plan, pull: null, stored: null };
  if (hub === null || !onRunner) return own;
  const finished = event === "workflow_run" ? (numberAt(payload, "workflow_run", "id") ?? 0) : null;
  const id = inputs.runId ?? finished;
  if (id !== null) return ofRun(id, plan, inputs, { ...ports, hub });
  if (event === "issue_comment" || event === "pull_request_target" || (await isLabelAlone(ports, hub))) {
    return ofPull(plan, inputs, { ...ports, hub });
  }
  return own;
}

type Connected = ReportPorts & { readonly hub: ReportHub };

/** A label was put on or taken off, and this run has judged nothing itself. */
async function isLabelAlone({ host, records }: ReportPorts, hub: ReportHub): Promise<boolean> {
  const { event, payload } = host.context;
  const action = textAt(payload, "action");
  if (event !== "pull_request" || (action !== "labeled" && action !== "unlabeled")) return false;
  if ((await records.readAll()).some(({ files }) => files.has("evaluation.json"))) return false;
  return recordsOfKind(await hub.artifacts.listOfRun(), "evaluation").length === 0;
}

async function ofRun(id: number, plan: RunPlan, inputs: ReportInputs, ports: Connected): Promise<Subject> {
  const { hub, host } = ports;
  const run = await hub.runs.find(id);
  const about = host.context.event === "workflow_run" ? plan.judged.headSha : null;
  const isKnownWorkflow = run === null ? null : await hasWorkflow(run.workflowPath, ports);
  const facts = { run, repository: host.context.repository, headSha: about, isKnownWorkflow };
  const why = whyNotTrusted(facts);
  if (why !== null || run === null) throw refused(`nothing of run ${id} is reported: ${why}`);
  const pull = run.event === "pull_request" ? await pullOf(run, inputs.pullRequest, ports) : null;
  return {
    plan: completed(plan, run, pull, ports),
    pull,
    stored: { run, artifacts: hub.runs.artifacts(id) },
  };
}

/** Workflows run with our rights by the file on the default branch; a file that only a pull request has is nobody's. */
async function hasWorkflow(path: string, { commits, hub, host }: Connected): Promise<boolean> {
  const { event, sha } = host.context;
  const isDefault = event === "workflow_run" || event === "issue_comment";
  const at = isDefault && sha !== null ? sha : (await hub.branches.defaultBranch()).sha;
  return (await commits.readFile(at, path)) !== null;
}

/** The open pull request of a finished run. One that has moved on gets its report from a later run. */
async function pullOf(run: RunFacts, asked: number | null, { hub, host }: Connected) {
  const { headRepository, headBranch, headSha } = run;
  if (headRepository === null || headBranch === null) return null;
  const open =
    asked === null
      ? await hub.pullRequests.withHead(headRepository, headBranch)
      : [await hub.pullRequests.find(asked)];
  const isIt = (pull: PullRequestFacts) =>
    pull.headSha === headSha && pull.headRepository?.toLowerCase() === headRepository.toLowerCase();
  const same = open.filter(isIt);
  if (same.length === 1) return same[0]!;
  const text =
    same.length === 0
      ? `no open pull request has the head ${headSha.slice(0, 7)} of run ${run.id}: no comment is written`
      : `${same.length} pull requests have the head ${headSha.slice(0, 7)}: name one by the input \`pull-request\``;
  host.annotate(same.length === 0 ? "notice" : "warning", text, { title: "report" });
  return null;
}

async function ofPull(plan: RunPlan, inputs: ReportInputs, ports: Connected): Promise<Subject> {
  const number = inputs.pullRequest ?? plan.judged.pullRequest;
  if (number === null) throw refused("the event is about no pull request");
  const runs = await runsOfPull(number, ports.hub);
  const stored = await newestWithRecords(runs, ports);
  if (stored === null) {
    const { headSha } = runs.pull;
    throw refused(
      `no run for the head ${headSha.slice(0, 7)} of pull request #${number} has left a result yet`,
    );
  }
  return { plan: completed(plan, stored.run, runs.pull, ports), pull: runs.pull, stored };
}

/** Runs looked into before giving up: a head has one run a workflow and event. */
const mostRuns = 8;

async function newestWithRecords({ ofHead }: PullRuns, ports: Connected): Promise<Stored | null> {
  const { hub, host } = ports;
  const { repository, runId } = host.context;
  const others = ofHead.filter((run) => run.id !== runId).slice(0, mostRuns);
  for (const run of others) {
    const artifacts = hub.runs.artifacts(run.id);
    if (recordsOfKind(await artifacts.listOfRun(), "evaluation").length === 0) continue;
    const isKnownWorkflow = await hasWorkflow(run.workflowPath, ports);
    if (whyNotTrusted({ run, repository, headSha: null, isKnownWorkflow }) === null)
      return { run, artifacts };
  }
  return null;
}

function completed(
  plan: RunPlan,
  run: RunFacts,
  pull: PullRequestFacts | null,
  { host }: ReportPorts,
): RunPlan {
  return {
    ...plan,
    judged: {
      sha: run.headSha,
      headSha: run.headSha,
      pullRequest: pull?.number ?? null,
      baseBranch: pull?.baseRef ?? null,
      fork: isForeign(run, host.context.repository),
    },
    against: { kind: "judged-again", mergeGroupBase: null },
    writes: { artifact: false, comment: pull !== null, check: true, summary: true },
    expectReadOnly: host.context.event === "pull_request" && plan.expectReadOnly,
  };
}

function refused(message: string): UserError {
  return new UserError({
    code: "event-refused",
    message,
    hint: "report after `workflow_run` of the workflow that evaluates, or name a run by the input `run-id`",
  });
}
