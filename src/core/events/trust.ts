import type { RunFacts } from "../deploy/evidence-set.ts";

/** What GitHub says of a run whose artifacts are about to be read in another run. */
export interface Finished {
  /** null: GitHub knows no such run. */
  readonly run: RunFacts | null;
  /** owner/name of the repository that reads. */
  readonly repository: string;
  /** The commit that the event names; null: it names none. */
  readonly headSha: string | null;
  /** The run's workflow file is there at the commit whose workflow is running now; null: not asked yet. */
  readonly isKnownWorkflow: boolean | null;
}

/** Runs whose records are results of a commit: in the others somebody's code would have had our rights. */
const judged: ReadonlySet<string> = new Set([
  "pull_request",
  "merge_group",
  "push",
  "schedule",
  "workflow_dispatch",
]);

/** Why nothing of a run may be reported, as the end of a sentence; null: it may, as untrusted data. Nothing here is read
 *  from the run's own artifacts. */
export function whyNotTrusted({ run, repository, headSha, isKnownWorkflow }: Finished): string | null {
  if (run === null) return "GitHub knows no such run in this repository";
  if (run.repository.toLowerCase() !== repository.toLowerCase()) return `it is a run of ${run.repository}`;
  if (!judged.has(run.event)) return `its event was ${run.event}, which judges no commit`;
  if (headSha !== null && run.headSha !== headSha)
    return `it ran for ${run.headSha.slice(0, 7)}, and the event is about ${headSha.slice(0, 7)}`;
  if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(run.workflowPath))
    return `its workflow \`${run.workflowPath}\` is not a file of this repository`;
  if (isKnownWorkflow === false) return `its workflow \`${run.workflowPath}\` is not on the default branch`;
  return null;
}

/** The code of a run came from elsewhere; a repository that is gone counts as elsewhere. */
export function isForeign(run: Pick<RunFacts, "headRepository">, repository: string): boolean {
  return run.headRepository?.toLowerCase() !== repository.toLowerCase();
}
