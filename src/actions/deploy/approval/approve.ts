import { nameServed } from "../../../core/deploy/interrupted.ts";
import { exitOf, type Problem } from "../../../core/deploy/problem.ts";
import { problem } from "../../../core/deploy/provenance.ts";
import type { Approval } from "../../../core/record/deployment.ts";
import { errorMessage } from "../../../errors.ts";
import { type Change, carryOut, type Done } from "../carry-out.ts";
import { type Decided, decideDeployment, refuse } from "../decide.ts";
import type { DeployInputs } from "../inputs.ts";
import type { DeployPorts } from "../ports.ts";
import { endingText, sayDone, sayNothing, sayRefused, sayStrange } from "../say.ts";
import { readSituation, type Situation } from "../situation.ts";
import { checkOrder } from "./check.ts";
import { inputsOfOrder, type Order, readOrder } from "./order.ts";

/** Whether people have to say yes on an issue before this is done. Going back is never held up: what is put back was
 *  allowed before. */
export function asksPeople({ rules }: Situation, { kind }: Change): boolean {
  return kind === "deploy" && rules.approval !== null && rules.approval.by.kind !== "environment";
}

/** The second run: somebody answered the issue. Evidence, policy, permission and the words themselves are looked at
 *  again, and every line that does not hold is said. Exit as of deploy. */
export async function approve(given: DeployInputs, ports: DeployPorts): Promise<0 | 1 | 3 | 4> {
  const order = await readOrder(ports);
  if (typeof order === "string") {
    ports.host.annotate("notice", `nothing to do: ${order}`);
    return 0;
  }
  if (order.asked === null || order.asked.phase !== "asked") return strange(ports, order);
  const inputs = inputsOfOrder(given, order.asked);
  const situation = await readSituation(inputs, ports);
  const decided = await decideDeployment(ports, inputs, situation);
  const checked = await checkOrder(ports, situation, order, decided);
  const problems = [
    ...("problems" in checked ? checked.problems : []),
    ...(decided.what === "refuse" ? decided.problems : []),
  ];
  if (problems.length > 0 || "problems" in checked)
    return refuseOrder(ports, situation, order, decided, problems);
  if (decided.what === "change") return carryOutOrder(ports, situation, order, decided, checked.approval);
  if (decided.what === "nothing") {
    await close(ports, order, "It serves already: nothing was touched.", "completed");
    await sayNothing(ports, situation, decided.evidence);
  }
  return 0;
}

async function strange(ports: DeployPorts, { issue, comment }: Order): Promise<4> {
  const text = `issue #${issue.number} names no line of the ledger that asks for approval: a comment there approves nothing`;
  await quietly(ports, () => ports.approvals.answer(comment, "-1", null));
  await sayStrange(ports, [problem("approval-foreign", text)]);
  return 4;
}

async function refuseOrder(
  ports: DeployPorts,
  situation: Situation,
  { comment }: Order,
  decided: Decided,
  problems: readonly Problem[],
): Promise<1 | 4> {
  const digest = decided.what === "change" ? decided.change.wanted.digest : decided.digest;
  const judgement = decided.what === "nothing" ? null : decided.judgement;
  await sayRefused(ports, situation, { ...refuse(problems, digest), judgement });
  // A stranger gets a sign and no words: nobody is to make this account write.
  const isStranger = problems.some(({ code }) => code === "approval-not-permitted");
  const lines = problems.map(({ text }) => `- ${text}`).join("\n");
  const words = isStranger ? null : `Not deployed; nothing was touched.\n\n${lines}`;
  await quietly(ports, () => ports.approvals.answer(comment, "-1", words));
  return exitOf(problems);
}

async function carryOutOrder(
  ports: DeployPorts,
  situation: Situation,
  order: Order,
  decided: Extract<Decided, { what: "change" }>,
  approval: Approval | null,
): Promise<0 | 3> {
  if (situation.interruption !== null) ports.host.annotate("warning", situation.interruption.text);
  const approved = { ...decided, change: { ...decided.change, approval } };
  const done = await carryOut(ports, situation, approved.change);
  await close(
    ports,
    order,
    outcomeText(ports, order, done),
    done.failure === null ? "completed" : "not_planned",
  );
  await sayDone(ports, situation, approved, done);
  return done.failure === null ? 0 : 3;
}

function outcomeText({ host }: DeployPorts, { comment }: Order, done: Done): string {
  const { serverUrl, repository, runId } = host.context;
  const { entry } = done;
  const run = `[run ${runId}](${serverUrl}/${repository}/actions/runs/${runId})`;
  const serves = `${nameServed(entry.serving)} serves ${entry.environment}`;
  return `${endingText(done)}: ${serves}. Approved by \`${comment.login}\`, ledger line ${entry.seq}, ${run}.`;
}

function close(
  ports: DeployPorts,
  { issue, comment }: Order,
  text: string,
  way: "completed" | "not_planned",
) {
  return quietly(ports, async () => {
    await ports.approvals.answer(comment, way === "completed" ? "+1" : "-1", null);
    await ports.approvals.close(issue.number, text, way);
  });
}

/** What was done stays done when GitHub does not take the words about it. */
async function quietly(ports: DeployPorts, say: () => Promise<void>): Promise<void> {
  try {
    await say();
  } catch (thrown) {
    ports.host.annotate("warning", `the issue was not answered: ${errorMessage(thrown)}`);
  }
}
