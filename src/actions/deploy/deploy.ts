import { exitOf } from "../../core/deploy/problem.ts";
import { UserError } from "../../errors.ts";
import type { Host } from "../../ports/host.ts";
import { approve, asksPeople } from "./approval/approve.ts";
import { askPeople } from "./approval/ask.ts";
import { checkEnvironment } from "./approval/check.ts";
import { trialSteps } from "./canary/trial.ts";
import { carryOut, exitOfDone } from "./carry-out.ts";
import { deployByComment } from "./command/command.ts";
import { isDeployCommand } from "./command/order.ts";
import { type Decided, decideDeployment, refuse } from "./decide.ts";
import type { DeployInputs } from "./inputs.ts";
import type { DeployPorts } from "./ports.ts";
import { sayDone, sayNothing, sayPlan, sayRefused, sayWaiting } from "./say.ts";
import { sayRepeated } from "./say-undone.ts";
import { readSetup, type Situation } from "./situation.ts";
import { type Exit, inTurn, type Work } from "./turn.ts";

/** Deploys a model on evidence, or goes back to one that served before; where the policy asks people, the first run
 *  opens an issue and ends, and their comment starts the second. Exit: 0 done, planned, waiting or superseded; 1 the gate
 *  said no; 4 evidence is missing; 3 the target failed.
 *  @throws UserError for a wrong input, configuration or event */
export async function deploy(inputs: DeployInputs, ports: DeployPorts): Promise<Exit> {
  refuseEvent(ports.host);
  if (ports.host.context.event !== "issue_comment") return deployNow(inputs, ports);
  return isDeployCommand(ports) ? deployByComment(inputs, ports, deployNow) : approve(inputs, ports);
}

async function deployNow(inputs: DeployInputs, ports: DeployPorts): Promise<Exit> {
  const setup = await readSetup(inputs, ports);
  return inTurn(
    { ports, inputs, setup },
    { kind: inputs.rollback ? "rollback" : "deploy", ...workOf(ports, inputs) },
  );
}

type Accepted = Extract<Decided, { what: "change" }>;

function workOf(ports: DeployPorts, inputs: DeployInputs): Omit<Work<Accepted>, "kind"> {
  return {
    decide: async (situation) =>
      decideWork(ports, inputs, situation, await decideDeployment(ports, inputs, situation)),
    async carryOut(situation, decided, lease) {
      const done = await carryOut(ports, situation, decided.change, lease);
      await sayDone(ports, situation, decided, done);
      return exitOfDone(done);
    },
  };
}

/** What is left to do, once the policy's people have allowed it. */
async function decideWork(
  ports: DeployPorts,
  inputs: DeployInputs,
  situation: Situation,
  decided: Decided,
): Promise<{ readonly exit: Exit } | { readonly change: Accepted }> {
  if (decided.what !== "change") return { exit: await sayUndone(ports, situation, decided) };
  if (inputs.dryRun) {
    const plan = await situation.target.plan(decided.change.wanted, situation.before);
    const { trial } = decided.change;
    const tries = trial === null ? [] : trialSteps(trial);
    await sayPlan(ports, situation, decided, [...approvalStep(situation, decided), ...tries, ...plan]);
    return { exit: 0 };
  }
  const { change, judgement } = decided;
  const rule = situation.rules.approval;
  if (rule !== null && asksPeople(situation, change) && change.evidence !== null) {
    const wish = { change: { ...change, evidence: change.evidence }, rule, judgement };
    await sayWaiting(ports, situation, decided, await askPeople(ports, situation, wish));
    return { exit: 0 };
  }
  const checked = await checkEnvironment(ports, situation, change);
  if ("problems" in checked) {
    await sayRefused(ports, situation, { ...refuse(checked.problems, change.wanted.digest), judgement });
    return { exit: exitOf(checked.problems) };
  }
  return { change: { ...decided, change: { ...change, approval: checked.approval } } };
}

/** Says why nothing is to be done. */
async function sayUndone(
  ports: DeployPorts,
  situation: Situation,
  decided: Exclude<Decided, Accepted>,
): Promise<Exit> {
  if (decided.what === "nothing") await sayNothing(ports, situation, decided.evidence);
  else if (decided.what === "repeated") await sayRepeated(ports, situation, decided);
  else await sayRefused(ports, situation, decided);
  return decided.what === "refuse" ? exitOf(decided.problems) : 0;
}

function approvalStep(situation: Situation, { change }: Accepted): string[] {
  const { approval } = situation.rules;
  if (approval?.by.kind === "environment" && change.kind === "deploy")
    return [
      "see who let this job go: GitHub holds it for the environment's reviewers, this run does not wait",
    ];
  return asksPeople(situation, change) ? [`ask for an approval by ${approval?.byText}`] : [];
}

const events = ["workflow_dispatch", "push", "release", "issue_comment"];

function refuseEvent({ context }: Host): void {
  if (events.includes(context.event)) return;
  throw new UserError({
    code: "event-refused",
    message: `deploy runs on workflow_dispatch, push, release and issue_comment, this run was started by ${context.event === "" ? "no event" : context.event}`,
    hint: "give the workflow `on: workflow_dispatch`: what a pull request or a schedule starts has nobody who meant to deploy",
  });
}
