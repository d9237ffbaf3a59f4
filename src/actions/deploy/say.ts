import { shortDigest } from "../../core/deploy/binding.ts";
import { nameServed } from "../../core/deploy/interrupted.ts";
import type { Problem } from "../../core/deploy/problem.ts";
import { exitOf } from "../../core/deploy/problem.ts";
import { renderDeploySummary, type SummaryInput } from "../../core/deploy/summary.ts";
import { canonicalJson } from "../../core/digest.ts";
import type { BoundEvidence } from "../../core/record/deployment.ts";
import type { Waiting } from "./approval/ask.ts";
import { type Done, exitOfDone } from "./carry-out.ts";
import type { Decided } from "./decide.ts";
import { actorOf } from "./entries.ts";
import type { Evidence } from "./gather.ts";
import type { DeployPorts } from "./ports.ts";
import type { Situation } from "./situation.ts";

type Refusal = Extract<Decided, { what: "refuse" }>;
type Accepted = Extract<Decided, { what: "change" }>;

export async function sayRefused(ports: DeployPorts, situation: Situation, refused: Refusal): Promise<void> {
  const lines = refused.problems.map(({ text }) => text);
  for (const line of lines) ports.host.annotate("error", line.replaceAll("`", ""));
  const summary = `refused: ${lines[0] ?? "no evidence"}; nothing was touched`;
  const input: SummaryInput = {
    ...about(ports, situation),
    outcome: "refused",
    digest: refused.digest,
    evidence: refused.evidence?.bound ?? null,
    judgement: refused.judgement,
    problems: refused.problems,
    looked: refused.looked,
  };
  await ports.host.summarize(renderDeploySummary(input));
  await setOutputs(ports, {
    ...resultOf(refused.problems),
    outcome: "refused",
    digest: refused.digest ?? "",
    "previous-digest": situation.before?.digest ?? "",
    summary,
    evidence: evidenceText(refused.evidence?.bound ?? null),
  });
}

export async function sayWaiting(
  ports: DeployPorts,
  situation: Situation,
  { change, judgement }: Accepted,
  { issue, line, isOld }: Waiting,
): Promise<void> {
  const { rules } = situation;
  const { digest } = change.wanted;
  const by = rules.approval?.byText ?? "";
  await ports.host.summarize(
    renderDeploySummary({
      ...about(ports, situation),
      ...{ outcome: "waiting", digest, evidence: change.evidence, judgement, reason: change.reason },
      waiting: {
        ...{ issue: issue.number, url: issue.url, by, isOld },
        ...{ fourEyes: rules.approval?.fourEyes === true, expires: line.request?.expires ?? "" },
      },
    }),
  );
  const summary = `waiting for an approval by ${by} on issue #${issue.number}; nothing was touched`;
  ports.host.annotate("notice", `${summary}: ${issue.url}`);
  await setOutputs(ports, {
    ...{ result: "", reasons: "[]", outcome: "waiting", digest: digest ?? "" },
    ...{ "previous-digest": situation.before?.digest ?? "", "approval-url": issue.url },
    ...{ "ledger-entry": String(line.seq), evidence: evidenceText(change.evidence), summary },
  });
}

export async function sayNothing(
  ports: DeployPorts,
  situation: Situation,
  evidence: Evidence,
): Promise<void> {
  const { digest, bound } = evidence;
  await ports.host.summarize(
    renderDeploySummary({ ...about(ports, situation), outcome: "unchanged", digest, evidence: bound }),
  );
  await setOutputs(ports, {
    ...resultOf([]),
    outcome: "deployed",
    digest,
    "previous-digest": digest,
    version: situation.before?.version ?? "",
    "ledger-entry": String(situation.state.last?.seq ?? ""),
    evidence: evidenceText(bound),
    summary: `${shortDigest(digest)} serves already; nothing was touched`,
  });
}

export async function sayPlan(
  ports: DeployPorts,
  situation: Situation,
  { change, judgement }: Accepted,
  plan: readonly string[],
): Promise<void> {
  const { digest } = change.wanted;
  const { evidence } = change;
  for (const step of plan) ports.host.info(`would ${step.replaceAll("`", "")}`);
  await ports.host.summarize(
    renderDeploySummary({
      ...about(ports, situation),
      ...{
        outcome: "planned",
        digest,
        evidence,
        judgement,
        plan,
        notes: change.notes,
        reason: change.reason,
        approval: change.approval,
      },
    }),
  );
  await setOutputs(ports, {
    ...resultOf([]),
    digest: digest ?? "",
    "previous-digest": situation.before?.digest ?? "",
    evidence: evidenceText(evidence),
    summary: `dry run: ${nameServed(change.wanted).replaceAll("`", "")} may be deployed to ${situation.place.environment}; nothing was touched`,
  });
}

export async function sayDone(
  ports: DeployPorts,
  situation: Situation,
  { change, judgement }: Accepted,
  done: Done,
): Promise<void> {
  const { entry, failure } = done;
  const content = new TextEncoder().encode(`${JSON.stringify(entry, null, 2)}\n`);
  const { model, leg, environment } = situation.place;
  await ports.records.write({ model, leg, files: new Map([["deployment.json", content]]) });
  if (failure !== null) ports.host.annotate("error", `${endingText(done)}: ${failure.replaceAll("`", "")}`);
  const lines = [...situation.entries, entry];
  const isTold = done.stopped !== null && done.ending === "restored";
  await ports.host.summarize(
    renderDeploySummary({
      ...about(ports, situation),
      ...{
        outcome: entry.outcome ?? "failed",
        digest: change.wanted.digest,
        evidence: change.evidence,
        judgement,
      },
      ...{
        notes: change.notes,
        reason: change.reason,
        failure: isTold ? null : failure,
        entry,
        entries: lines,
      },
      approval: change.approval,
    }),
  );
  await setOutputs(ports, {
    result: ({ 0: "pass", 1: "fail", 3: "", 4: "no-evidence" } as const)[exitOfDone(done)],
    reasons: JSON.stringify(failure === null ? [] : [failure.slice(0, 4_000)]),
    record: `${ports.records.pathOf(model, leg)}/deployment.json`,
    "record-digest": entry.id,
    outcome: outcomeWord(done),
    digest: entry.serving?.digest ?? "",
    "previous-digest": situation.before?.digest ?? "",
    version: entry.serving?.version ?? "",
    "endpoint-url": done.applied?.url ?? "",
    "deployment-url": done.page?.url ?? "",
    "ledger-entry": String(entry.seq),
    evidence: evidenceText(change.evidence),
    summary: `${endingText(done)}: ${nameServed(entry.serving).replaceAll("`", "")} serves ${environment}`,
  });
}

/** The words of the contract; a failed attempt whose old model serves again was rolled back. */
function outcomeWord({ ending }: Done): string {
  return ending === "restored" ? "rolled-back" : ending;
}

export function endingText({ ending, stopped }: Done): string {
  if (ending === "restored" && stopped !== null) return "not deployed, the model before it serves again";
  if (ending === "restored") return "the deployment failed and the model before it serves again";
  if (ending === "failed") return "the deployment failed and what serves now is not known";
  return ending;
}

function about(
  ports: DeployPorts,
  situation: Situation,
): Omit<SummaryInput, "outcome" | "digest" | "evidence"> {
  const { context } = ports.host;
  const { repository, serverUrl } = context;
  const { place, before, entries, interruption, rules, config } = situation;
  return {
    ...{ place, before, rules, now: ports.clock.now(), actor: actorOf(context) },
    ...{
      repositoryUrl: `${serverUrl}/${repository}`,
      interruption,
      isConfigured: config !== null,
      isReadBack: situation.isReadBack,
    },
    entries,
  };
}

export function resultOf(problems: readonly Problem[]): Record<string, string> {
  const result = problems.length === 0 ? "pass" : exitOf(problems) === 1 ? "fail" : "no-evidence";
  return { result, reasons: JSON.stringify(problems.map(({ text }) => text.slice(0, 500)).slice(0, 25)) };
}

export function evidenceText(evidence: BoundEvidence | null): string {
  return evidence === null ? "" : canonicalJson(evidence);
}

export async function setOutputs(
  ports: DeployPorts,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, value] of Object.entries(values)) await ports.host.setOutput(name, value);
}
