import type { Look } from "../../core/baseline/choose-baseline.ts";
import { shortSha } from "../../core/short-sha.ts";
import type { RunFacts } from "../../ports/evidence.ts";
import { proposals } from "./from-artifacts.ts";
import type { Search } from "./search.ts";

const shortest = 10_000;
const longest = 60_000;

/** Waits while a run of the commit that is looked for is going on, as long as was asked for, and looks each time whether
 *  it has left a record. null: nothing was waited for.
 *  @param isThere looks again */
export async function waitForRuns(search: Search, isThere: () => Promise<boolean>): Promise<Look | null> {
  const { ports, ask, chain } = search;
  const runsOf = ports.runs?.runsOf;
  const limit = ask.waitMilliseconds ?? 0;
  if (limit <= 0 || runsOf === undefined || ports.artifacts === null) return null;
  const sha = chain[0]!;
  const where = `runs of ${shortSha(sha)}`;
  const start = ports.clock.now();
  const waited = () => Math.round((ports.clock.now() - start) / 1000);
  for (let pause = shortest; ; pause = Math.min(longest, pause * 1.5)) {
    const going = (await runsOf(sha)).filter((run) => isAwaited(run, ask.runId));
    if (await isThere()) return { where, result: `waited ${waited()} s, and it has a record now` };
    if (going.length === 0) return { where, result: `none is going on after ${waited()} s` };
    const left = start + limit - ports.clock.now();
    if (left <= 0)
      return { where, result: `waited ${waited()} s, and ${going[0]!.workflowPath} is still going on` };
    await ports.clock.sleep(Math.min(pause, left));
  }
}

/** A run whose record may be believed, and that is not over. */
function isAwaited({ id, status, event, repository, headRepository }: RunFacts, own: number): boolean {
  return id !== own && status !== "completed" && !proposals.has(event) && headRepository === repository;
}
