import { exitOf } from "../../core/deploy/problem.ts";
import { UserError } from "../../errors.ts";
import type { Host } from "../../ports/host.ts";
import { carryOut } from "./carry-out.ts";
import { decideDeployment } from "./decide.ts";
import type { DeployInputs } from "./inputs.ts";
import type { DeployPorts } from "./ports.ts";
import { sayDone, sayNothing, sayPlan, sayRefused } from "./say.ts";
import { readSituation } from "./situation.ts";

/** Deploys a model on evidence, or goes back to one that served before. Exit: 0 done, or planned; 1 the gate said
 *  no; 4 evidence is missing; 3 the target failed.
 *  @throws UserError for a wrong input, configuration or event */
export async function deploy(inputs: DeployInputs, ports: DeployPorts): Promise<0 | 1 | 3 | 4> {
  refuseEvent(ports.host);
  const situation = await readSituation(inputs, ports);
  if (situation.interruption !== null) ports.host.annotate("warning", situation.interruption.text);
  const decided = await decideDeployment(ports, inputs, situation);
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
    await sayPlan(ports, situation, decided, plan);
    return 0;
  }
  const done = await carryOut(ports, situation, decided.change);
  await sayDone(ports, situation, decided, done);
  return done.failure === null ? 0 : 3;
}

function refuseEvent({ context }: Host): void {
  if (context.event === "workflow_dispatch") return;
  throw new UserError({
    code: "event-refused",
    message: `deploy runs on workflow_dispatch, this run was started by ${context.event === "" ? "no event" : context.event}`,
    hint: "give the workflow `on: workflow_dispatch`; a person starts a deployment",
  });
}
