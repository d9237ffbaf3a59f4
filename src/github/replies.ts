import { z } from "zod";
import type { Call, GitHub } from "./client.ts";
import { commentSchema, type IssueComment } from "./comment-pages.ts";
import type { Identity } from "./identity.ts";

const permission = "issues: write";

/** Answers a comment by one of ours below it, and changes that one when it is answered again.
 *  @param since when the comment was written, ISO time */
export async function replyOnce(
  github: GitHub,
  identity: Identity,
  to: { readonly id: number; readonly issue: number; readonly createdAt: string },
  words: string,
): Promise<void> {
  const mark = `<!-- evenhand-reply ${to.id} -->\n`;
  const body = `${mark}${words}`.slice(0, 60_000);
  const find = makeFind(github, identity, {
    ...{ issue: to.issue, since: to.createdAt },
    isIt: (found) => found.startsWith(mark),
  });
  const known = await find();
  if (known !== null) {
    await github.request({
      route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
      parameters: { comment_id: known.id, body },
      reply: z.unknown(),
      permission,
    });
    return;
  }
  await github.create(postOf(to.issue, body), find);
}

/** A remark below an issue, once: after an unclear answer it looks for one of ours that says the same since then. */
export async function remarkOnce(
  github: GitHub,
  identity: Identity,
  { issue, body }: { readonly issue: number; readonly body: string },
): Promise<void> {
  // Dates of comments have whole seconds.
  const since = new Date(github.serverNow() - 2_000).toISOString();
  const find = makeFind(github, identity, { issue, since, isIt: (found) => found.trim() === body.trim() });
  await github.create(postOf(issue, body), find);
}

interface Wanted {
  readonly issue: number;
  /** ISO time. */
  readonly since: string;
  isIt(body: string): boolean;
}

/** Looks for a comment of ours; null: there is none. */
function makeFind(github: GitHub, identity: Identity, { issue, since, isIt }: Wanted) {
  return async (): Promise<IssueComment | null> => {
    await identity.settle();
    const { data } = await github.request({
      route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
      parameters: { issue_number: issue, since, per_page: 100 },
      reply: z.array(commentSchema),
      permission,
    });
    return data.find((one) => isIt(one.body ?? "") && identity.isOurs(one)) ?? null;
  };
}

function postOf(issue: number, body: string): Call<IssueComment> {
  return {
    route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    parameters: { issue_number: issue, body },
    reply: commentSchema,
    permission,
  };
}
