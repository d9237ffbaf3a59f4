import { nameServed } from "../../../core/deploy/interrupted.ts";
import { exitOf, type Problem } from "../../../core/deploy/problem.ts";
import { problem } from "../../../core/deploy/provenance.ts";
import type { Approval } from "../../../core/record/deployment.ts";
import { errorMessage } from "../../../errors.ts";
import type { Lease } from "../../../ports/leases.ts";
import { type Change, carryOut, type Done, exitOfDone } from "../carry-out.ts";
import { type Decided, decideDeployment, refuse } from "../decide.ts";
import type { DeployInputs } from "../inputs.ts";
import type { DeployPorts } from "../ports.ts";
import { endingText, sayDone, sayNothing, sayRefused } from "../say.ts";
import { sayRepeated, sayStrange } from "../say-undone.ts";
import { readSetup, type Situation } from "../situation.ts";
import { type Exit, inTurn } from "../turn.ts";
import { checkOrder } from "./check.ts";
import { inputsOfOrder, type Order, readOrder } from "./order.ts";

/** Whether people have to say yes on an issue before this is done. Going back is never held up: what is put back was
 *  allowed before. */
export function asksPeople({ rules }: Situation, { kind }: Change): boolean {
  return kind === "deploy" && rules.approval !== null && rules.approval.by.kind !== "environment";
}

/** The second run: somebody answered the issue. Evidence, policy, permission and the words themselves are looked at
 *  again, and every line that does not hold is said. Exit as of deploy. */
export async function approve(given: DeployInputs, ports: DeployPorts): Promise<Exit> {
  const order = await readOrder(ports);
  if (typeof order === "string") {
    ports.host.annotate("notice", `nothing to do: ${order}`);
    return 0;
  }
  if (order.asked === null || order.asked.phase !== "asked") return strange(ports, order);
  const inputs = inputsOfOrder(given, order.asked);
  const setup = await readSetup(inputs, ports);
  const read = { order, at: ports.clock.now() };
  return inTurn(
    { ports, inputs, setup },
    {
      kind: "deploy",
      async decide(situation) {
        // While others were at work the comment may have been taken back, or the issue closed.
        const isOld = ports.clock.now() - read.at > trustFor;
        const again = isOld ? await readOrder(ports) : read.order;
        if (typeof again === "string") return refuseGone(ports, situation, again);
        Object.assign(read, { order: again, at: ports.clock.now() });
        return decideOrder(ports, inputs, situation, again);
      },
      carryOut: (situation, allowed, lease) => carryOutOrder(ports, situation, read.order, allowed, lease),
    },
  );
}

/** Milliseconds after which what somebody said is read again. */
const trustFor = 10_000;

interface Allowed {
  readonly decided: Extract<Decided, { what: "change" }>;
  readonly approval: Approval | null;
}

async function decideOrder(
  ports: DeployPorts,
  inputs: DeployInputs,
  situation: Situation,
  order: Order,
): Promise<{ readonly exit: Exit } | { readonly change: Allowed }> {
  const decided = await decideDeployment(ports, inputs, situation);
  if (decided.what === "repeated") {
    await sayRepeated(ports, situation, decided);
    return { exit: 0 };
  }
  const checked = await checkOrder(ports, situation, order, decided);
  const problems = [
    ...("problems" in checked ? checked.problems : []),
    ...(decided.what === "refuse" ? decided.problems : []),
  ];
  if (problems.length > 0 || "problems" in checked)
    return { exit: await refuseOrder(ports, situation, order, decided, problems) };
  if (decided.what === "change") return { change: { decided, approval: checked.approval } };
  if (decided.what === "nothing") {
    await close(ports, order, "It serves already: nothing was touched.", "completed");
    await sayNothing(ports, situation, decided.evidence);
  }
  return { exit: 0 };
}

async function refuseGone(ports: DeployPorts, situation: Situation, why: string) {
  const problems = [problem("approval-edited", `it was approved a moment ago, and now ${why}`)];
  await sayRefused(ports, situation, refuse(problems, null));
  return { exit: exitOf(problems) };
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
  decided: Exclude<Decided, { what: "repeated" }>,
  problems: readonly Problem[],
): Promise<1 | 4> {
  const judgement = "judgement" in decided ? decided.judgement : null;
  const digest = decided.what === "change" ? decided.change.wanted.digest : decided.digest;
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
  { decided, approval }: Allowed,
  lease: Lease,
): Promise<0 | 1 | 3 | 4> {
  const approved = { ...decided, change: { ...decided.change, approval } };
  const done = await carryOut(ports, situation, approved.change, lease);
  await close(
    ports,
    order,
    outcomeText(ports, order, done),
    done.failure === null ? "completed" : "not_planned",
  );
  await sayDone(ports, situation, approved, done);
  return exitOfDone(done);
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
