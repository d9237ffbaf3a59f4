import type { HistoryEntry } from "../record/history.ts";
import { type Past, pastLimits } from "../record/past.ts";
import { type Likeness, likeEntries } from "./choose-entry.ts";

export interface PastAsk extends Likeness {
  /** Metrics, in order of need: those beyond `pastLimits` are left out. */
  readonly names: readonly string[];
  /** The commit that is judged: it is not its own past. */
  readonly sha: string | null;
}

/** The results of accepted commits that a report draws beside this one, oldest first: the newest line of each commit
 *  with the same evaluation set.
 *  @param entries oldest first */
export function pastResults(entries: readonly HistoryEntry[], { names, sha, ...like }: PastAsk): Past[] {
  const wanted = new Set(names.slice(0, pastLimits.metrics));
  const byCommit = new Map<string, Past>();
  for (const entry of likeEntries(entries, like)) {
    if (entry.sha === sha || byCommit.has(entry.sha)) continue;
    if (byCommit.size >= pastLimits.commits) break;
    const told = entry.metrics.flatMap(({ name, value }) =>
      value !== null && wanted.has(name) ? [[name, value] as const] : [],
    );
    if (told.length === 0) continue;
    const { createdAt, result } = entry;
    byCommit.set(entry.sha, { sha: entry.sha, createdAt, result, values: Object.fromEntries(told) });
  }
  return [...byCommit.values()].reverse();
}
