import type { EvaluationRecord } from "../record/evaluation.ts";
import { spanOf } from "./axis.ts";
import { type Case, cases, gatedOf } from "./case.ts";

/** One push of a pull request and how it ended. */
export interface Push {
  /** The first 12 hex digits of the head commit. */
  readonly sha: string;
  readonly run: number;
  readonly verdict: Case;
  /** Change of the worst gated metric in its own margins, turned so that more is better; two decimals, within ±99. */
  readonly margins?: number;
}

/** A comment keeps so many; older ones fall off. */
const mostPushes = 20;

const line =
  /<!-- evenhand:pushes:v1((?: [0-9a-f]{12}:\d{1,15}:[a-z-]{1,20}(?::-?\d{1,2}\.\d{2})?){0,40}) -->/;

/** The history as a hidden line of a comment.
 *  @example renderPushes([{ sha: "7f3c2a9d4b1e", run: 7, verdict: "regressed", margins: -3.24 }])
 *  // "<!-- evenhand:pushes:v1 7f3c2a9d4b1e:7:regressed:-3.24 -->" */
export function renderPushes(pushes: readonly Push[]): string {
  const entries = pushes.map(({ sha, run, verdict, margins }) => {
    const change = margins === undefined ? "" : `:${margins.toFixed(2)}`;
    return ` ${sha}:${run}:${verdict}${change}`;
  });
  return `<!-- evenhand:pushes:v1${entries.join("")} -->`;
}

/** Reads the history near a comment's end. Whatever is not one of our words is left out. */
export function parsePushes(body: string): Push[] {
  const [, entries = ""] = line.exec(body.slice(-3_000)) ?? [];
  return entries.split(" ").flatMap((entry) => {
    const [sha = "", run = "", word, change] = entry.split(":");
    const verdict = cases.find((each) => each === word);
    const margins = change === undefined ? {} : { margins: Number(change) || 0 };
    return verdict === undefined ? [] : [{ sha, run: Number(run), verdict, ...margins }];
  });
}

/** Newest first, one entry a commit: the newest run's. The order in which histories are merged does not matter. */
export function mergePushes(...histories: readonly (readonly Push[])[]): Push[] {
  const newest = new Map<string, Push>();
  for (const push of histories.flat()) {
    const known = newest.get(push.sha);
    if (known === undefined || precedes(push, known)) newest.set(push.sha, push);
  }
  return [...newest.values()].sort((a, b) => (precedes(a, b) ? -1 : 1)).slice(0, mostPushes);
}

function precedes(a: Push, b: Push): boolean {
  if (a.run !== b.run) return a.run > b.run;
  // The same run says different things only while its legs come in: the worse stays.
  if (a.verdict !== b.verdict) return cases.indexOf(a.verdict) < cases.indexOf(b.verdict);
  const [change, other] = [a.margins ?? Infinity, b.margins ?? Infinity];
  return change === other ? a.sha < b.sha : change < other;
}

/** How far the gated metric that moved furthest to the worse went, as a push keeps it; undefined when none has a change
 *  and a margin. */
export function marginsOf(records: readonly EvaluationRecord[]): number | undefined {
  const moved = records.flatMap(gatedOf).flatMap((metric) => {
    const span = spanOf(metric);
    return span === null || metric.margin === null || metric.margin <= 0 ? [] : [span.point / metric.margin];
  });
  if (moved.length === 0) return undefined;
  return Math.round(Math.min(99, Math.max(-99, Math.min(...moved))) * 100) / 100 || 0;
}
