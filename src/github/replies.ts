import { z } from "zod";
import type { GitHub } from "./client.ts";
import { commentSchema } from "./comment-pages.ts";
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
  const find = async () => {
    await identity.settle();
    const { data } = await github.request({
      route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
      parameters: { issue_number: to.issue, since: to.createdAt, per_page: 100 },
      reply: z.array(commentSchema),
      permission,
    });
    return data.find((one) => one.body?.startsWith(mark) === true && identity.isOurs(one)) ?? null;
  };
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
  const call = {
    route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    parameters: { issue_number: to.issue, body },
    reply: commentSchema,
    permission,
  };
  await github.create(call, find);
}

/** A remark below an issue, once: after an unclear answer it looks for one of ours that says the same since then. */
export async function remarkOnce(
  github: GitHub,
  identity: Identity,
  { issue, body }: { readonly issue: number; readonly body: string },
): Promise<void> {
  // Dates of comments have whole seconds.
  const since = new Date(github.serverNow() - 2_000).toISOString();
  const find = async () => {
    await identity.settle();
    const { data } = await github.request({
      route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
      parameters: { issue_number: issue, since, per_page: 100 },
      reply: z.array(commentSchema),
      permission,
    });
    return data.find((one) => one.body?.trim() === body.trim() && identity.isOurs(one)) ?? null;
  };
  const call = {
    route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    parameters: { issue_number: issue, body },
    reply: commentSchema,
    permission,
  };
  await github.create(call, find);
}
