import { parseApprove } from "../../../core/deploy/approval/command.ts";
import { readAsking } from "../../../core/deploy/approval/issue-text.ts";
import { numberAt, textAt, valueAt } from "../../../core/events/payload.ts";
import type { DeploymentEntry } from "../../../core/record/deployment.ts";
import type { ApprovalComment, ApprovalIssue } from "../../../ports/approvals.ts";
import type { DeployInputs } from "../inputs.ts";
import type { DeployPorts } from "../ports.ts";

/** Somebody's yes, read from GitHub; not judged yet. */
export interface Order {
  /** `text` without its marker. */
  readonly issue: ApprovalIssue;
  readonly comment: ApprovalComment & { readonly prefix: string | null };
  /** The ledger line that the issue names; null: there is none. */
  readonly asked: DeploymentEntry | null;
}

/** What a comment orders; text: why it orders nothing. What the event says is used to find comment and issue, and for
 *  nothing else. */
export async function readOrder(ports: DeployPorts): Promise<Order | string> {
  const { payload } = ports.host.context;
  if (textAt(payload, "action") !== "created") return "only a new comment approves";
  if (typeof valueAt(payload, "issue", "pull_request") === "object")
    return "the comment stands on a pull request";
  const id = numberAt(payload, "comment", "id");
  const number = numberAt(payload, "issue", "number");
  const comment = id === null ? null : await ports.approvals.comment(id);
  if (comment === null || number === null) return "the comment is gone";
  const command = parseApprove(comment.body);
  if (command === null) return "the comment does not begin with /approve";
  if (command.kind === "unclear") {
    await ports.approvals.answer(comment, "confused", null);
    return command.why;
  }
  const issue = await ports.approvals.read(number);
  if (issue === null) return `issue #${number} is gone`;
  const marked = readAsking(issue.text);
  const entries = marked === null ? [] : await ports.ledger.read();
  return {
    issue: { ...issue, text: marked?.text ?? issue.text },
    comment: { ...comment, prefix: command.prefix },
    asked: entries.find((entry) => entry.id === marked?.line) ?? null,
  };
}

/** The inputs of the run that asked: its model, its evaluation, its place. */
export function inputsOfOrder(inputs: DeployInputs, asked: DeploymentEntry): DeployInputs {
  return {
    ...inputs,
    environment: inputs.environment === "" ? asked.environment : inputs.environment,
    model: inputs.model ?? asked.model,
    leg: inputs.leg === "default" ? asked.leg : inputs.leg,
    digest: asked.after.digest ?? inputs.digest,
    evidence: asked.evidence?.runId ?? inputs.evidence,
    reason: asked.reason,
    rollback: false,
    to: null,
  };
}
