import { type Case, cases } from "./case.ts";

/** One push of a pull request and how it ended. */
export interface Push {
  /** The first 12 hex digits of the head commit. */
  readonly sha: string;
  readonly run: number;
  readonly verdict: Case;
}

/** A comment keeps so many; older ones fall off. */
const mostPushes = 20;

const line = /<!-- evenhand:pushes:v1((?: [0-9a-f]{12}:\d{1,15}:[a-z-]{1,20}){0,40}) -->/;

/** The history as a hidden line of a comment.
 *  @example renderPushes([{ sha: "7f3c2a9d4b1e", run: 7, verdict: "regressed" }])
 *  // "<!-- evenhand:pushes:v1 7f3c2a9d4b1e:7:regressed -->" */
export function renderPushes(pushes: readonly Push[]): string {
  const entries = pushes.map(({ sha, run, verdict }) => ` ${sha}:${run}:${verdict}`);
  return `<!-- evenhand:pushes:v1${entries.join("")} -->`;
}

/** Reads the history near a comment's end. Whatever is not one of our words is left out. */
export function parsePushes(body: string): Push[] {
  const [, entries = ""] = line.exec(body.slice(-3_000)) ?? [];
  return entries.split(" ").flatMap((entry) => {
    const [sha = "", run = "", word] = entry.split(":");
    const verdict = cases.find((each) => each === word);
    return verdict === undefined ? [] : [{ sha, run: Number(run), verdict }];
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
  return a.sha < b.sha;
}
