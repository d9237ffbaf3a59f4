import type { MarkerFacts } from "./input.ts";

/** The last line of a comment of ours. The key is held to characters that cannot end an HTML comment.
 *  @example renderMarker({ key: "default", run: 7, attempt: 1, parts: 2, head: "7f3c2a9" })
 *  // "<!-- evenhand:report:v1 key=default run=7 attempt=1 parts=2 head=7f3c2a9 -->" */
export function renderMarker({ key, run, attempt, parts, head }: MarkerFacts): string {
  const safeKey =
    key
      .toLowerCase()
      .replace(/[^a-z0-9._]+/g, "-")
      .slice(0, 120) || "default";
  const safeHead = /^[0-9a-f]{7,64}$/.test(head) ? head : "0000000";
  return `<!-- evenhand:report:v1 key=${safeKey} run=${run} attempt=${attempt} parts=${parts} head=${safeHead} -->`;
}

const pattern =
  /<!-- evenhand:report:v1 key=([a-z0-9._-]{1,120}) run=(\d{1,15}) attempt=(\d{1,9}) (?:parts=(\d{1,6}) )?head=([0-9a-f]{7,64}) -->\s*$/;

/** Reads the marker at the very end of a comment; null when there is none. A marker is a hint, not a proof:
 *  whoever edits by it also checks the author. One without `parts` is of an earlier release: 0. */
export function parseMarker(body: string): MarkerFacts | null {
  const found = pattern.exec(body.slice(-400));
  if (found === null) return null;
  const [, key = "", run = "", attempt = "", parts = "0", head = ""] = found;
  return { key, run: Number(run), attempt: Number(attempt), parts: Number(parts), head };
}
