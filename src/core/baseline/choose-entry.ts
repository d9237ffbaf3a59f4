import type { HistoryEntry } from "../record/history.ts";

export interface EntryStep {
  readonly entry: HistoryEntry;
  /** First-parent commits behind the start of the chain. */
  readonly distance: number;
}

/** The entries of a leg that lie on the chain, nearest commit first, of one commit the newest line first.
 *  @param chain the commit looked for and its first-parent ancestors, nearest first
 *  @param entries oldest first */
export function entriesOnChain(
  entries: readonly HistoryEntry[],
  chain: readonly string[],
  leg: string,
): EntryStep[] {
  const own = entries.filter((entry) => entry.leg === leg).toReversed();
  return chain.flatMap((sha, distance) =>
    own.filter((entry) => entry.sha === sha).map((entry) => ({ entry, distance })),
  );
}

/** What makes two entries like each other: a number of one may stand beside a number of the other. */
export interface Likeness {
  readonly leg: string;
  readonly evalSet: string | null;
}

/** The entries with the same receipt, newest first. */
export function likeEntries(entries: readonly HistoryEntry[], { leg, evalSet }: Likeness): HistoryEntry[] {
  return entries.filter((entry) => entry.leg === leg && entry.receipt.evalSet === evalSet).toReversed();
}

/** The last values of a metric among like entries, oldest first, one a commit (its newest line); at most `most`. */
export function metricValues(
  entries: readonly HistoryEntry[],
  metric: string,
  like: Likeness,
  most: number,
): number[] {
  const values = new Map<string, number>();
  for (const entry of likeEntries(entries, like)) {
    if (values.has(entry.sha)) continue;
    const value = entry.metrics.find(({ name }) => name === metric)?.value ?? null;
    if (value !== null) values.set(entry.sha, value);
    if (values.size >= most) break;
  }
  return [...values.values()].reverse();
}
