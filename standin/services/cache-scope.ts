import type { Hub } from "../hub.ts";
import { TwirpError } from "./twirp.ts";

/** Where a run's entries go: its branch, or for a pull request the test merge, which no other run reads. */
export function writableScope(hub: Hub, runId: number): string {
  const run = hub.world.runs.get(runId);
  if (run === undefined)
    throw new TwirpError("permission_denied", "cache write denied: the run is not known");
  const [number] = run.pullRequests;
  if (run.event === "pull_request" && number !== undefined) return `refs/pull/${number}/merge`;
  return `refs/heads/${run.headBranch ?? hub.defaultBranch}`;
}

/** What a run may read: its own scope, then the base branch of its pull request, then the default branch. */
export function readableScopes(hub: Hub, runId: number): string[] {
  const own = writableScope(hub, runId);
  const run = hub.world.runs.get(runId);
  const bases = (run?.pullRequests ?? []).flatMap((number) => hub.world.pulls.get(number)?.base ?? []);
  return [...new Set([own, ...bases.map((base) => `refs/heads/${base}`), `refs/heads/${hub.defaultBranch}`])];
}
