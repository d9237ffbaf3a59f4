import { parseMarker } from "../../src/core/report/marker.ts";
import { makeGitHub } from "../../src/github/client.ts";
import { makeComments } from "../../src/github/comments.ts";
import { makeIdentity } from "../../src/github/identity.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Comment, CommentMode, CommentWay, PostedComment } from "../../src/ports/comment.ts";
import { makeFakeClock } from "./fake-clock.ts";

/** A comment body with our marker. */
export function bodyOf(text: string, run: number, attempt = 1, key = "default", parts = 0): string {
  const shown = parts === 0 ? "" : `parts=${parts} `;
  return `${text}\n\n<!-- evenhand:report:v1 key=${key} run=${run} attempt=${attempt} ${shown}head=7f3c2a9 -->`;
}

/** Posts a text that does not depend on what is there. */
export interface Poster {
  post(pullRequest: number, body: string): Promise<PostedComment>;
}

export function poster(
  fetcher: typeof fetch,
  options: { clock?: Clock; token?: string; settleMs?: number; mode?: CommentMode; create?: boolean } = {},
): Poster {
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
  const way = { mode: options.mode ?? "update", create: options.create ?? true };
  return posterOf(makeComments(github, { parseMarker, identity, ...settle }), way);
}

export function posterOf(comments: Comment, way: CommentWay = { mode: "update", create: true }): Poster {
  return { post: async (pullRequest, body) => (await comments.post(pullRequest, () => body, way))! };
}
