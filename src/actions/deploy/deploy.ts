import { exitOf } from "../../core/deploy/problem.ts";
import { UserError } from "../../errors.ts";
import type { Host } from "../../ports/host.ts";
import { approve, asksPeople } from "./approval/approve.ts";
import { askPeople } from "./approval/ask.ts";
import { checkEnvironment } from "./approval/check.ts";
import { carryOut } from "./carry-out.ts";
import { type Decided, decideDeployment, refuse } from "./decide.ts";
import type { DeployInputs } from "./inputs.ts";
import type { DeployPorts } from "./ports.ts";
import { sayDone, sayNothing, sayPlan, sayRefused, sayWaiting } from "./say.ts";
import { readSituation, type Situation } from "./situation.ts";

export type Exit = 0 | 1 | 3 | 4;

/** Deploys a model on evidence, or goes back to one that served before; where the policy asks people, the first run
 *  opens an issue and ends, and their comment starts the second. Exit: 0 done, planned, or waiting; 1 the gate said
 *  no; 4 evidence is missing; 3 the target failed.
 *  @throws UserError for a wrong input, configuration or event */
export async function deploy(inputs: DeployInputs, ports: DeployPorts): Promise<Exit> {
  refuseEvent(ports.host);
  if (ports.host.context.event === "issue_comment") return approve(inputs, ports);
  const situation = await readSituation(inputs, ports);
  if (situation.interruption !== null) ports.host.annotate("warning", situation.interruption.text);
  return act(ports, inputs, situation, await decideDeployment(ports, inputs, situation));
}

/** Does what was decided, once the policy's people have allowed it. */
async function act(
  ports: DeployPorts,
  inputs: DeployInputs,
  situation: Situation,
  decided: Decided,
): Promise<Exit> {
  if (decided.what === "refuse") {
    await sayRefused(ports, situation, decided);
    return exitOf(decided.problems);
  }
  if (decided.what === "nothing") {
    await sayNothing(ports, situation, decided.evidence);
    return 0;
  }
  if (inputs.dryRun) {
    const plan = await situation.target.plan(decided.change.wanted, situation.before);
    await sayPlan(ports, situation, decided, [...approvalStep(situation, decided), ...plan]);
    return 0;
  }
  const { change, judgement } = decided;
  const rule = situation.rules.approval;
  if (rule !== null && asksPeople(situation, change) && change.evidence !== null) {
    const wish = { change: { ...change, evidence: change.evidence }, rule, judgement };
    await sayWaiting(ports, situation, decided, await askPeople(ports, situation, wish));
    return 0;
  }
  const checked = await checkEnvironment(ports, situation, change);
  if ("problems" in checked) {
    await sayRefused(ports, situation, { ...refuse(checked.problems, change.wanted.digest), judgement });
    return exitOf(checked.problems);
  }
  const approved = { ...decided, change: { ...change, approval: checked.approval } };
  const done = await carryOut(ports, situation, approved.change);
  await sayDone(ports, situation, approved, done);
  return done.failure === null ? 0 : 3;
}

function approvalStep(situation: Situation, { change }: Extract<Decided, { what: "change" }>): string[] {
  return asksPeople(situation, change) ? [`ask for an approval by ${situation.rules.approval?.byText}`] : [];
}

const events = ["workflow_dispatch", "issue_comment"];

function refuseEvent({ context }: Host): void {
  if (events.includes(context.event)) return;
  throw new UserError({
    code: "event-refused",
    message: `deploy runs on workflow_dispatch, this run was started by ${context.event === "" ? "no event" : context.event}`,
    hint: "give the workflow `on: workflow_dispatch`; a person starts a deployment",
  });
}
