import type { BaselineProvenance } from "../record/evaluation.ts";

export type BaseCommit = NonNullable<BaselineProvenance["base"]>;

/** What is known when the base commit is chosen; all shas are 40 hex digits. */
export interface BaseFacts {
  /** GITHUB_EVENT_NAME; "" at a terminal. */
  readonly event: string;
  /** The commit that is judged: the checked-out one. */
  readonly head: string | null;
  /** Its parents, first parent first; null when unknown. */
  readonly headParents: readonly string[] | null;
  /** Head of the pull request that the event is about. */
  readonly pullRequestHead: string | null;
  /** Of the base branch and the judged commit; asked for only when `needsMergeBase`. */
  readonly mergeBase: string | null;
  readonly mergeGroupBase: string | null;
  /** A commit that the user named. */
  readonly asked: string | null;
}

/** Whether the judged commit is the one GitHub made to test a pull request: its second parent is the pull request's head. */
function isMergeCommit(facts: BaseFacts): boolean {
  const parents = facts.headParents ?? [];
  return parents.length === 2 && parents[1] === facts.pullRequestHead;
}

/** Whether the merge base decides, so that it has to be looked up first. */
export function needsMergeBase(facts: BaseFacts): boolean {
  if (facts.asked !== null || facts.event === "merge_group") return false;
  return facts.pullRequestHead !== null && !isMergeCommit(facts);
}

/** The commit a candidate is held against; null when nothing names one.
 *
 *  Never `pull_request.base.sha`: it stays where the pull request was opened. A push is held against its first parent,
 *  because its own record is the next baseline; a scheduled, dispatched or other run against the last record, which may
 *  be the commit's own. */
export function chooseBaseCommit(facts: BaseFacts): BaseCommit | null {
  if (facts.asked !== null) return { sha: facts.asked, how: "input" };
  if (facts.event === "merge_group") return named(facts.mergeGroupBase, "merge-group");
  if (facts.pullRequestHead !== null)
    return isMergeCommit(facts)
      ? named(facts.headParents?.[0], "merge-parent")
      : named(facts.mergeBase, "merge-base");
  // An event that does not tell its pull request must not be judged by its own commit.
  if (facts.event === "pull_request") return null;
  if (facts.event === "push" || facts.event === "release") return named(facts.headParents?.[0], "parent");
  return named(facts.head, "head");
}

function named(sha: string | null | undefined, how: BaseCommit["how"]): BaseCommit | null {
  return sha === null || sha === undefined ? null : { sha, how };
}
