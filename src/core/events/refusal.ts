import type { EventFacts } from "./plan.ts";

export interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/** Events that run with write access and secrets on behalf of someone who may have neither. */
const onBehalf = new Set(["pull_request_target", "issue_comment"]);

/** Why a run must not go on: it would bring write access and secrets together with code that nobody has accepted. */
export function refusalOf({ verb, event, sha, checkedOut }: EventFacts): Refusal | null {
  const isOwn = checkedOut !== null && checkedOut === sha;
  const power = `${event} runs with this repository's write access and secrets`;
  if (onBehalf.has(event)) {
    // report only reads records; nothing of the pull request's code is here.
    if (verb === "report" && (isOwn || checkedOut === null)) return null;
    const why = isOwn
      ? "the default branch holds no candidate to judge"
      : "the checked-out commit is not its own";
    return {
      message: `${power}, and ${why}`,
      hint: "use `on: pull_request`: a token that may only read still gets the report into the job summary",
    };
  }
  if (event !== "workflow_run" || verb !== "evaluate" || isOwn) return null;
  return {
    message: `${power}, and the checked-out commit is not its own`,
    hint: "evaluate in the workflow of the pull request; after `workflow_run` only report",
  };
}
