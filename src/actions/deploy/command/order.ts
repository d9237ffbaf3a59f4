import { parseDeployCommand } from "../../../core/deploy/deploy-command.ts";
import type { Problem } from "../../../core/deploy/problem.ts";
import { problem } from "../../../core/deploy/provenance.ts";
import { numberAt, textAt, valueAt } from "../../../core/events/payload.ts";
import type { ApprovalComment } from "../../../ports/approvals.ts";
import { actorOf } from "../entries.ts";
import type { DeployInputs } from "../inputs.ts";
import type { DeployPorts } from "../ports.ts";

/** Whether the event's comment looks like `/evenhand deploy`; what it says is read from GitHub. */
export function isDeployCommand({ host }: DeployPorts): boolean {
  const body = valueAt(host.context.payload, "comment", "body");
  return typeof body === "string" && parseDeployCommand(body) !== null;
}

export interface DeployOrder {
  readonly comment: ApprovalComment;
  readonly environment: string;
  readonly digest: string | null;
}

/** What the comment orders, as GitHub has it now; text: why it orders nothing here. */
export async function readDeployOrder(
  ports: DeployPorts,
  inputs: DeployInputs,
): Promise<DeployOrder | string> {
  const { payload } = ports.host.context;
  if (textAt(payload, "action") !== "created") return "only a new comment deploys";
  const id = numberAt(payload, "comment", "id");
  const comment = id === null ? null : await ports.approvals.comment(id);
  if (comment === null) return "the comment is gone";
  const command = parseDeployCommand(comment.body);
  if (command === null) return "the comment does not begin with /evenhand deploy";
  if (command.kind === "unclear") {
    await ports.approvals.answer(comment, "confused", null);
    return command.why;
  }
  const { environment, digest } = command;
  if (inputs.environment !== "" && inputs.environment !== environment)
    return `the comment is about ${environment}, and this job deploys to ${inputs.environment}`;
  return { comment, environment, digest };
}

/** Who may start a workflow by hand may start one by a comment, in words that are still his own. */
export async function orderProblems(ports: DeployPorts, { comment }: DeployOrder): Promise<Problem[]> {
  const { login, isPerson } = comment;
  const actor = actorOf(ports.host.context);
  const found: Problem[] = [];
  if (comment.updatedAt !== comment.createdAt)
    found.push(problem("approval-edited", "the comment was edited: write a new one"));
  if (!isPerson)
    found.push(problem("approval-not-permitted", `\`${login}\` is no person, or an app wrote in its name`));
  if (login.toLowerCase() !== actor.toLowerCase())
    found.push(
      problem("approval-foreign", `the comment is by \`${login}\`, this run was started by \`${actor}\``),
    );
  if (!(await ports.approvals.mayApprove(login, { kind: "permission", least: "write" })))
    found.push(problem("approval-not-permitted", `\`${login}\` may not write to this repository`));
  return found;
}
