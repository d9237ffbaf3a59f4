import {
  type BaseCommit,
  type BaseFacts,
  chooseBaseCommit,
  needsMergeBase,
} from "../core/baseline/base-commit.ts";
import type { RunPlan } from "../core/events/plan.ts";
import type { Commits } from "../ports/commits.ts";
import type { RunContext } from "../ports/host.ts";

/** What the event says of the base commit; the repository answers the rest. */
export interface BaseAsk {
  readonly event: string;
  /** GITHUB_SHA. */
  readonly sha: string | null;
  readonly pullRequestHead: string | null;
  /** The branch that the pull request goes into. */
  readonly baseBranch: string | null;
  readonly mergeGroupBase: string | null;
  /** A commit that the user named, 40 hex digits. */
  readonly asked: string | null;
}

/** The question that a run's event asks. */
export function baseAskOf({ judged, against }: RunPlan, { event, sha }: RunContext): BaseAsk {
  return {
    event,
    sha,
    pullRequestHead: judged.pullRequest === null ? null : judged.headSha,
    baseBranch: judged.baseBranch,
    mergeGroupBase: against.mergeGroupBase,
    asked: null,
  };
}

/** The commit a candidate is held against and whose rules judge it; null when nothing names one. A pull request's
 *  commit comes from the event: what its own code left checked out does not move its base. */
export async function findBase(commits: Commits, ask: BaseAsk): Promise<BaseCommit | null> {
  const { pullRequestHead, baseBranch } = ask;
  const head = (await commits.head()) ?? ask.sha;
  const facts: BaseFacts = {
    event: ask.event,
    head,
    headParents: head === null || ask.asked !== null ? null : await parentsOf(head, commits, ask),
    pullRequestHead,
    mergeBase: null,
    mergeGroupBase: ask.mergeGroupBase,
    asked: ask.asked,
  };
  if (!needsMergeBase(facts)) return chooseBaseCommit(facts);
  const judged = pullRequestHead ?? head;
  if (judged === null || baseBranch === null) return null;
  return chooseBaseCommit({ ...facts, mergeBase: await commits.mergeBase(baseBranch, judged) });
}

/** Anybody can make a commit whose second parent is the pull request's head; only GitHub's own counts as its merge. */
async function parentsOf(head: string, commits: Commits, ask: BaseAsk): Promise<readonly string[] | null> {
  if (ask.pullRequestHead !== null && head !== ask.sha) return null;
  return commits.parents(head);
}

/** Whether a pull request's numbers may be held against this commit: it is the base as found here, or the other one
 *  that a checkout of the same pull request gives. At most two questions to GitHub. */
export async function isBaseOf(
  sha: string,
  found: BaseCommit | null,
  ask: BaseAsk,
  commits: Commits,
): Promise<boolean> {
  if (sha === found?.sha) return true;
  if (ask.event === "merge_group" || ask.pullRequestHead === null) return false;
  const parents = ask.sha === null ? null : await commits.parents(ask.sha);
  if (parents?.length === 2 && parents[1] === ask.pullRequestHead && parents[0] === sha) return true;
  return ask.baseBranch !== null && (await commits.mergeBase(ask.baseBranch, ask.pullRequestHead)) === sha;
}
