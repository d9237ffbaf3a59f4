import { askingDigest } from "../../../../src/core/deploy/approval/issue-text.ts";
import type { ApprovalFacts } from "../../../../src/core/deploy/approval/judge.ts";
import { chainEntry } from "../../../../src/core/deploy/ledger.ts";
import type { ProblemCode } from "../../../../src/core/deploy/problem.ts";
import { sha256 } from "../../../../src/core/digest.ts";
import type { DeploymentDraft, DeploymentEntry } from "../../../../src/core/record/deployment.ts";
import { now } from "./evidence-case.ts";
import { modelDigest, repository } from "./model.ts";

type Deep<T> = { -readonly [Key in keyof T]: T[Key] extends object | null ? Deep<T[Key]> : T[Key] };
export type ApprovalCase = Deep<Omit<ApprovalFacts, "entries" | "asked">> & {
  entries: DeploymentEntry[];
  asked: DeploymentEntry | null;
};

const day = 86_400_000;
const iso = (time: number) => new Date(time).toISOString();
const second = (time: number) => iso(time).replace(/\.\d+Z$/, "Z");
const people = ["omar", "mia", "Kim-L"];

/** An approval that is right in everything, different every time. */
export function validApproval(dice: () => number): ApprovalCase {
  const one = <T>(values: readonly T[]): T => values[Math.floor(dice() * values.length)]!;
  const within = one([1, 7, 30]) * day;
  const askedAt = now - Math.floor(dice() * within * 0.9) - 2_000;
  const digest = modelDigest(String(dice()));
  const text = `| model | ${digest} |\n\nTo approve …`;
  const place = { environment: one(["production", "staging"]), model: "fraud", leg: "default" };
  const policy = sha256(`policy ${one([1, 2, 3])}`);
  const login = one(people);
  const runId = 10_000 + Math.floor(dice() * 1e6);
  const draft = askedLine({ ...{ place, digest, text, policy }, at: askedAt, expires: askedAt + within });
  const earlier =
    dice() < 0.5 ? [chainEntry([], { ...draft, key: "earlier", environment: "elsewhere" })] : [];
  const asked = chainEntry(earlier, draft);
  const comment = askedAt + Math.floor(dice() * (now - askedAt));
  return {
    ...{ now, repository, place, entries: [...earlier, asked], asked, policy, runId },
    issue: {
      number: 7,
      isOurs: true,
      isOpen: true,
      text: one([text, `${text}\r\n`, text.replaceAll("\n", "\r\n")]),
    },
    comment: {
      ...{ id: 500 + Math.floor(dice() * 1e6), issue: 7, login, isPerson: true },
      ...{ createdAt: second(comment), updatedAt: second(comment) },
      prefix: one([null, digest, digest.slice(0, 19)]),
    },
    rule: {
      by: one([
        { kind: "permission", least: one(["write", "maintain", "admin"]) },
        { kind: "team", slug: "leads" },
      ]),
      ...{ byText: "a maintainer", fourEyes: one([true, false]), within },
    },
    actor: one([login, login.toUpperCase()]),
    mayApprove: true,
    authors: one([["ada"], ["ada", "bob"]]),
  };
}

interface Asked {
  readonly place: ApprovalFacts["place"];
  readonly digest: string;
  readonly text: string;
  readonly policy: string;
  readonly at: number;
  readonly expires: number;
}

function askedLine({ place, digest, text, policy, at, expires }: Asked): DeploymentDraft {
  const commit = "c".repeat(40);
  return {
    ...{ key: `${at}`, phase: "asked", kind: "deploy", ...place, target: "command", before: null },
    ...{ after: { digest, version: null }, commit, notes: [], actor: "lena-w", approver: null, reason: null },
    evidence: { record: sha256(text), commit, runId: 1, artifactId: 2, artifact: "a", url: "", kept: {} },
    run: { repository, workflow: "deploy", id: 9, attempt: 1, event: "workflow_dispatch", url: "" },
    request: { text: askingDigest(text), policy, expires: iso(expires) },
    ...{ deploymentId: null, started: null, outcome: null, serving: null, steps: [] },
    ...{ tool: { name: "evenhand", version: "0.1.0" }, createdAt: iso(at) },
  };
}

/** Adds a line after the asked one. */
function follow(facts: ApprovalCase, change: Partial<DeploymentDraft>): void {
  const {
    id: _id,
    seq: _seq,
    previous: _previous,
    schema: _schema,
    request: _request,
    ...rest
  } = facts.asked!;
  facts.entries.push(chainEntry(facts.entries, { ...rest, key: `next ${facts.entries.length}`, ...change }));
}

const use = (facts: ApprovalCase, comment: number | null) => ({
  approval: {
    ...{ by: "omar", through: "issue" as const, asked: facts.asked!.seq, issue: 7 },
    comment: comment ?? facts.comment.id,
  },
});
const run = (id: number) => ({
  run: { repository, workflow: "deploy", id, attempt: 1, event: "issue_comment", url: "" },
});

export interface ApprovalForgery {
  readonly name: string;
  readonly expected: ProblemCode;
  apply(facts: ApprovalCase, dice: () => number): void;
}

const forge = (name: string, expected: ProblemCode, apply: ApprovalForgery["apply"]): ApprovalForgery => ({
  ...{ name, expected, apply },
});
const minutes = (dice: () => number) => 60_000 * (11 + Math.floor(dice() * 10_000));

export const approvalForgeries: readonly ApprovalForgery[] = [
  forge("an issue that somebody else opened", "approval-foreign", ({ issue }) => {
    issue.isOurs = false;
  }),
  forge("an issue that no ledger line asks for", "approval-foreign", (facts) => {
    facts.asked = null;
  }),
  forge("an issue that names a line of another kind", "approval-foreign", (facts) => {
    follow(facts, { phase: "started" });
    facts.asked = facts.entries.at(-1)!;
  }),
  forge("another environment", "approval-foreign", ({ place }) => {
    place.environment = "other";
  }),
  forge("another model", "approval-foreign", ({ place }) => {
    place.model = "churn";
  }),
  forge("another repository's ledger", "approval-foreign", (facts) => {
    facts.repository = "mallory/fraud";
  }),
  forge("a comment on another issue", "approval-foreign", ({ comment }, dice) => {
    comment.issue = 8 + Math.floor(dice() * 100);
  }),
  forge("a run that somebody else started", "approval-foreign", (facts) => {
    facts.actor = "eve";
  }),
  forge("an issue whose text was edited", "approval-edited", ({ issue }) => {
    issue.text = issue.text.replace(/[0-9a-f]{12}/, "000000000000");
  }),
  forge("a comment that was edited", "approval-edited", ({ comment }, dice) => {
    comment.updatedAt = second(Date.parse(comment.createdAt) + 1_000 + Math.floor(dice() * day));
  }),
  forge("a comment about another digest", "other-digest", ({ comment }, dice) => {
    comment.prefix = modelDigest(`other ${dice()}`).slice(0, 7 + 12 + Math.floor(dice() * 52));
  }),
  forge("a policy that was edited", "approval-policy", (facts, dice) => {
    facts.policy = sha256(`edited ${dice()}`);
  }),
  forge("a policy that asks nobody any more", "approval-policy", (facts) => {
    facts.rule = null;
  }),
  forge("a closed issue", "approval-stale", ({ issue }) => {
    issue.isOpen = false;
  }),
  forge("a time that is over", "approval-stale", (facts, dice) => {
    facts.now = Date.parse(facts.asked!.request!.expires) + 1_000 + Math.floor(dice() * 100 * day);
  }),
  forge("an issue that a newer one superseded", "approval-stale", (facts, dice) => {
    follow(facts, { after: { digest: modelDigest(`newer ${dice()}`), version: null } });
  }),
  forge("a deployment in between", "approval-stale", (facts) => {
    follow(facts, { phase: "started", ...run(77) });
  }),
  forge("a comment from the future", "from-the-future", (facts, dice) => {
    const at = second(facts.now + minutes(dice));
    Object.assign(facts.comment, { createdAt: at, updatedAt: at });
  }),
  forge("a comment that is older than what is asked", "approval-replayed", (facts, dice) => {
    const at = second(Date.parse(facts.asked!.createdAt) - 2_000 - Math.floor(dice() * 30 * day));
    Object.assign(facts.comment, { createdAt: at, updatedAt: at });
  }),
  forge("an approval that was used", "approval-replayed", (facts) => {
    follow(facts, { phase: "started", ...use(facts, null), ...run(facts.runId) });
    follow(facts, { phase: "finished", outcome: "deployed", ...use(facts, null), ...run(facts.runId) });
  }),
  forge("an approval whose attempt failed", "approval-replayed", (facts) => {
    follow(facts, { phase: "started", ...use(facts, 3), ...run(77) });
    follow(facts, { phase: "finished", outcome: "restored", ...use(facts, 3), ...run(77) });
  }),
  forge("an approval that another run is using", "approval-replayed", (facts) => {
    follow(facts, { phase: "started", ...use(facts, null), ...run(facts.runId + 1) });
  }),
  forge("somebody without the permission", "approval-not-permitted", (facts) => {
    facts.mayApprove = false;
  }),
  forge("a bot", "approval-not-permitted", ({ comment }) => {
    comment.isPerson = false;
  }),
  forge("who asked", "approval-own", (facts, dice) => {
    facts.rule!.fourEyes = true;
    facts.comment.login = dice() < 0.5 ? "lena-w" : "Lena-W";
    facts.actor = facts.comment.login;
  }),
  forge("who wrote the commit", "approval-own", (facts) => {
    facts.rule!.fourEyes = true;
    facts.authors = ["ada", facts.comment.login.toUpperCase()];
  }),
  forge("a commit by nobody that GitHub knows", "approval-own", (facts) => {
    facts.rule!.fourEyes = true;
    facts.authors = null;
  }),
];
