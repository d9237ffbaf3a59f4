import type { RunFacts } from "../../core/deploy/evidence-set.ts";
import { pullRequestOf, textAt, valueAt } from "../../core/events/payload.ts";
import type { HeadAt } from "../../core/override/request.ts";
import type { RunContext } from "../../ports/host.ts";
import type { PullRequestFacts } from "../../ports/pull-request.ts";
import type { ReportHub } from "./ports.ts";

/** A pull request as it is now, and the runs that its pushes started, newest first. */
export interface PullRuns {
  readonly pull: PullRequestFacts;
  readonly all: readonly RunFacts[];
  readonly ofHead: readonly RunFacts[];
}

/** Two requests, or one when the pull request is known. Runs of a branch of the same name elsewhere are left out. */
export async function runsOfPull(
  number: number,
  { pullRequests, runs }: ReportHub,
  known: PullRequestFacts | null = null,
): Promise<PullRuns> {
  const pull = known ?? (await pullRequests.find(number));
  const home = pull.headRepository?.toLowerCase();
  const listed = home === undefined ? [] : await runs.ofBranch(pull.headRef, "pull_request");
  const all = listed
    .filter((run) => run.headRepository?.toLowerCase() === home)
    .toSorted((a, b) => b.id - a.id);
  return { pull, all, ofHead: all.filter((run) => run.headSha === pull.headSha) };
}

/** The pull request as the event of a push tells of it, which is asked of nobody again; null: it has to be asked, since a
 *  run that is repeated has an old event. */
export function pullOfPush({ event, attempt, payload, repository }: RunContext): PullRequestFacts | null {
  const pushes = ["opened", "synchronize", "reopened"];
  if (event !== "pull_request" || attempt !== 1) return null;
  if (!pushes.includes(textAt(payload, "action") ?? "")) return null;
  const { number, headSha, headRepository, baseBranch } = pullRequestOf(payload);
  const headRef = textAt(payload, "pull_request", "head", "ref");
  const labels = valueAt(payload, "pull_request", "labels");
  if (number === null || headSha === null || headRef === null || baseBranch === null) return null;
  const names = (Array.isArray(labels) ? labels : []).flatMap((label) => textAt(label, "name") ?? []);
  const fork = headRepository?.toLowerCase() !== repository.toLowerCase();
  return { number, headSha, headRef, headRepository, baseRef: baseBranch, fork, labels: names };
}

/** Which commit was the head when. A run keeps the time of its first attempt when it is run again. */
export function headsOf({ all }: PullRuns): HeadAt[] {
  return all.map(({ headSha, createdAt }) => ({ sha: headSha, at: createdAt }));
}
