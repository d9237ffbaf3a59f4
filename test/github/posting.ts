import { parseMarker } from "../../src/core/report/marker.ts";
import { makeGitHub } from "../../src/github/client.ts";
import { makeComments } from "../../src/github/comments.ts";
import { makeIdentity } from "../../src/github/identity.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Comment } from "../../src/ports/comment.ts";
import { makeFakeClock } from "./fake-clock.ts";

/** A comment body with our marker. */
export function bodyOf(text: string, run: number, attempt = 1, key = "default"): string {
  return `${text}\n\n<!-- evenhand:report:v1 key=${key} run=${run} attempt=${attempt} head=7f3c2a9 -->`;
}

export function poster(
  fetcher: typeof fetch,
  options: { clock?: Clock; token?: string; settleMs?: number } = {},
): Comment {
  const token = options.token ?? "ghs_x";
  const github = makeGitHub({
    token,
    apiUrl: "https://api.test",
    repository: "acme/digits",
    userAgent: "evenhand/0.1.0",
    clock: options.clock ?? makeFakeClock(),
    fetch: fetcher,
  });
  const identity = makeIdentity(github, token);
  const settle = options.settleMs === undefined ? {} : { settleMs: options.settleMs };
  return makeComments(github, { parseMarker, identity, ...settle });
}
