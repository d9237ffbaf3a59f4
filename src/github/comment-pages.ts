import { z } from "zod";
import type { GitHub } from "./client.ts";

export const commentSchema = z.object({
  id: z.int(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: z.object({ id: z.int(), login: z.string(), type: z.string().optional() }).nullish(),
  performed_via_github_app: z.object({ slug: z.string().optional() }).nullish(),
});
export type IssueComment = z.infer<typeof commentSchema>;

export const commentPermission = "pull-requests: write";
const pageSize = 100;
/** GitHub closes a conversation to comments at 2,500. */
const mostPages = 30;

/** Comments of a pull request, oldest first, from a page on to the last.
 *  A full page is followed by another try even without a Link header, which proxies drop. */
export async function listComments(github: GitHub, pullRequest: number, from = 1): Promise<IssueComment[]> {
  const comments: IssueComment[] = [];
  for (let page = from; page <= mostPages; page++) {
    const { data, headers } = await github.request({
      route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
      parameters: { issue_number: pullRequest, per_page: pageSize, page },
      reply: z.array(commentSchema),
      permission: commentPermission,
    });
    comments.push(...data);
    const more = /\brel="?next"?/.test(headers["link"] ?? "");
    if (!more && (data.length < pageSize || headers["link"] !== undefined)) break;
  }
  return comments;
}

/** The listing again after a comment was added: only its end is read, unless what is there does not join up with what
 *  was seen before (somebody deleted a comment, so that pages moved). */
export async function listAgain(
  github: GitHub,
  pullRequest: number,
  before: readonly IssueComment[],
): Promise<IssueComment[]> {
  const from = Math.floor(before.length / pageSize) + 1;
  if (from === 1) return listComments(github, pullRequest);
  const tail = await listComments(github, pullRequest, from);
  const expected = before[(from - 1) * pageSize] ?? before.at(-1);
  const joins =
    before.length % pageSize === 0
      ? tail.length > 0 && tail[0]!.id > expected!.id
      : tail[0]?.id === expected!.id;
  return joins ? [...before.slice(0, (from - 1) * pageSize), ...tail] : listComments(github, pullRequest);
}
