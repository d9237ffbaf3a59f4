import type { DeploymentEntry } from "../../record/deployment.ts";
import { shortDigest } from "../binding.ts";
import { entriesOf, type Place } from "../ledger.ts";
import type { Problem } from "../problem.ts";
import { clockSkew, daysOf, problem } from "../provenance.ts";
import type { ApprovalRule } from "../rules.ts";
import { askingDigest } from "./issue-text.ts";

export interface IssueFacts {
  readonly number: number;
  /** Opened by this token's account. */
  readonly isOurs: boolean;
  readonly isOpen: boolean;
  /** Without the marker. */
  readonly text: string;
}

/** The comment as GitHub has it now, not as an event told it. */
export interface CommentFacts {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  readonly isPerson: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Digest that it names; null: none. */
  readonly prefix: string | null;
}

export interface ApprovalFacts {
  readonly now: number;
  /** owner/name */
  readonly repository: string;
  readonly place: Place;
  readonly entries: readonly DeploymentEntry[];
  /** The ledger line that the issue names; null: there is none. */
  readonly asked: DeploymentEntry | null;
  readonly issue: IssueFacts;
  readonly comment: CommentFacts;
  readonly rule: ApprovalRule | null;
  /** Digest of today's policy for this environment. */
  readonly policy: string;
  /** Who this run is by. */
  readonly actor: string;
  readonly runId: number;
  /** The account has the permission, or is in the team, by GitHub's own word. */
  readonly mayApprove: boolean;
  /** Accounts that wrote the commit; null: GitHub knows none. */
  readonly authors: readonly string[] | null;
}

/** Whether a comment approves what its issue asks for, or one line for each thing that is wrong. Pure; what issue and
 *  comment say of themselves counts only where the ledger or GitHub says the same. */
export function judgeApproval(facts: ApprovalFacts): Problem[] {
  const { asked, issue } = facts;
  const found: Problem[] = [];
  if (!issue.isOurs)
    found.push(problem("approval-foreign", `issue #${issue.number} was not opened by this workflow`));
  if (asked === null || asked.phase !== "asked" || asked.request === undefined) {
    found.push(
      problem(
        "approval-foreign",
        `issue #${issue.number} names no line of the ledger that asks for approval`,
      ),
    );
    return found;
  }
  return [
    ...found,
    ...issueProblems(facts, asked),
    ...commentProblems(facts, asked),
    ...timeProblems(facts, asked.request.expires),
    ...personProblems(facts, asked),
    ...useProblems(facts, asked),
  ];
}

function issueProblems(facts: ApprovalFacts, asked: DeploymentEntry): Problem[] {
  const { issue, place, rule, repository } = facts;
  const found: Problem[] = [];
  if (!issue.isOpen)
    found.push(problem("approval-stale", `issue #${issue.number} was closed, which declined it: ask again`));
  if (askingDigest(issue.text) !== asked.request!.text) {
    found.push(
      problem("approval-edited", `the text of issue #${issue.number} was changed after it was opened`),
    );
  }
  if (asked.environment !== place.environment || asked.model !== place.model || asked.leg !== place.leg) {
    const there = `\`${asked.model}\`, leg \`${asked.leg}\`, in ${asked.environment}`;
    found.push(
      problem(
        "approval-foreign",
        `issue #${issue.number} is about ${there}, this job deploys \`${place.model}\`, leg \`${place.leg}\`, to ${place.environment}`,
      ),
    );
  }
  if (asked.run?.repository.toLowerCase() !== repository.toLowerCase()) {
    found.push(
      problem("approval-foreign", `it was asked for in \`${asked.run?.repository ?? "no repository"}\``),
    );
  }
  if (rule === null || rule.by.kind === "environment" || asked.request!.policy !== facts.policy) {
    found.push(
      problem("approval-policy", "the policy of this environment was changed after it was asked: ask again"),
    );
  }
  return found;
}

function commentProblems(facts: ApprovalFacts, asked: DeploymentEntry): Problem[] {
  const { comment, issue } = facts;
  const found: Problem[] = [];
  if (comment.issue !== issue.number) {
    found.push(
      problem("approval-foreign", `the comment stands on #${comment.issue}, not on issue #${issue.number}`),
    );
  }
  if (comment.updatedAt !== comment.createdAt)
    found.push(problem("approval-edited", "the comment was edited: write a new one"));
  const digest = asked.after.digest ?? "";
  if (comment.prefix !== null && !digest.startsWith(comment.prefix)) {
    found.push(
      problem(
        "other-digest",
        `the comment approves \`${shortDigest(comment.prefix)}\`, the issue asks for \`${shortDigest(digest)}\``,
      ),
    );
  }
  return found;
}

function timeProblems({ now, comment }: ApprovalFacts, expires: string): Problem[] {
  const written = Date.parse(comment.createdAt);
  const end = Date.parse(expires);
  if (!(written <= now + clockSkew))
    return [problem("from-the-future", "the time of the comment lies ahead of now")];
  if (now > end || written > end)
    return [problem("approval-stale", `the time to approve ended ${daysOf(now - end)} ago: ask again`)];
  return [];
}

function personProblems(facts: ApprovalFacts, asked: DeploymentEntry): Problem[] {
  const { comment, rule, authors } = facts;
  const { login } = comment;
  const found: Problem[] = [];
  if (!same(login, facts.actor)) {
    found.push(
      problem(
        "approval-foreign",
        `the comment is by \`${login}\`, this run was started by \`${facts.actor}\``,
      ),
    );
  }
  if (!comment.isPerson)
    found.push(problem("approval-not-permitted", `\`${login}\` is no person, or an app wrote in its name`));
  if (!facts.mayApprove) {
    found.push(
      problem("approval-not-permitted", `\`${login}\` is not ${rule?.byText ?? "allowed to approve"}`),
    );
  }
  if (rule?.fourEyes !== true) return found;
  if (same(login, asked.actor))
    found.push(problem("approval-own", `\`${login}\` asked for it, and four eyes are two people`));
  if (authors === null) {
    found.push(
      problem(
        "approval-own",
        "GitHub knows no account that wrote the commit, so that four eyes cannot be told",
      ),
    );
  } else if (authors.some((author) => same(author, login))) {
    found.push(problem("approval-own", `\`${login}\` wrote the commit, and four eyes are two people`));
  }
  return found;
}

/** One approval makes one attempt. A run that died after its first line may be run again. */
function useProblems(facts: ApprovalFacts, asked: DeploymentEntry): Problem[] {
  const { comment, runId, issue } = facts;
  if (Date.parse(comment.createdAt) < Math.floor(Date.parse(asked.createdAt) / 1_000) * 1_000)
    return [problem("approval-replayed", "the comment is older than what it would approve")];
  const own = entriesOf(facts.entries, facts.place);
  const users = own.filter(
    ({ approval }) => approval?.asked === asked.seq || approval?.comment === comment.id,
  );
  const ended = users.find(({ phase, outcome }) => phase === "finished" && outcome !== "healed");
  const begun = users.find(({ phase, run }) => phase === "started" && run?.id !== runId);
  const used = ended ?? begun;
  if (used !== undefined)
    return [problem("approval-replayed", `the approval was used by ledger line ${used.seq}: ask again`)];
  const later = own.filter(({ seq }) => seq > asked.seq && !users.some((user) => user.seq === seq));
  const newer = later.find(({ phase }) => phase === "asked");
  if (newer !== undefined)
    return [problem("approval-stale", `issue #${issue.number} was superseded by ledger line ${newer.seq}`)];
  const changed = later.find(({ phase, outcome }) => phase === "started" || outcome === "healed");
  if (changed === undefined) return [];
  return [
    problem("approval-stale", `ledger line ${changed.seq} deployed here after it was asked: ask again`),
  ];
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
