import { z } from "zod";
import type { Conversation, Remark } from "../ports/conversation.ts";
import { type GitHub, sameAgain } from "./client.ts";
import { isStatus } from "./failure.ts";

const account = z.object({ id: z.int(), login: z.string(), type: z.string().optional() }).nullish();
const commentSchema = z.object({
  id: z.int(),
  body: z.string().nullish(),
  user: account,
  performed_via_github_app: z.unknown(),
  created_at: z.string(),
  updated_at: z.string(),
});
const eventSchema = z.object({
  event: z.string().nullish(),
  actor: account,
  created_at: z.string().nullish(),
  label: z.object({ name: z.string() }).nullish(),
  performed_via_github_app: z.unknown(),
});
const read = "pull-requests: read";
const pageSize = 100;
/** What has more pages than this is no conversation: later ones are not read, so that an override in them does not count. */
const mostPages = 10;

export function makeConversation(github: GitHub): Conversation {
  const permissions = new Map<string, Promise<boolean>>();

  async function pages<T>(route: string, parameters: Record<string, unknown>, item: z.ZodType<T>) {
    const all: T[] = [];
    for (let page = 1; page <= mostPages; page++) {
      const { data } = await github.request({
        route,
        parameters: { ...parameters, per_page: pageSize, page },
        reply: z.array(item),
        permission: read,
      });
      all.push(...data);
      if (data.length < pageSize) break;
    }
    return all;
  }

  async function askPermission(login: string): Promise<boolean> {
    try {
      const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
        parameters: { username: login },
        reply: z.object({ permission: z.string(), user: account }),
        permission: "metadata: read",
      });
      return data.user?.login === login && ["admin", "write"].includes(data.permission);
    } catch (error) {
      if (isStatus(error, 404)) return false;
      throw error;
    }
  }

  return {
    async remarks(pullRequest, since) {
      const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
      return (await pages(route, { issue_number: pullRequest, since }, commentSchema)).map(remarkOf);
    },
    async remark(id) {
      try {
        const { data } = await github.request({
          route: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
          parameters: { comment_id: id },
          reply: commentSchema,
          permission: read,
        });
        return remarkOf(data);
      } catch (error) {
        if (isStatus(error, 404, 410)) return null;
        throw error;
      }
    },
    async labelChanges(pullRequest) {
      const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/events";
      const events = await pages(route, { issue_number: pullRequest }, eventSchema);
      return events.flatMap(({ event, actor, label, created_at: at, performed_via_github_app: app }) => {
        if ((event !== "labeled" && event !== "unlabeled") || !label || !actor || !at) return [];
        const isPerson = isPersons(actor, app);
        return [{ label: label.name, login: actor.login, isPerson, added: event === "labeled", at }];
      });
    },
    mayWrite(login) {
      const known = permissions.get(login) ?? askPermission(login);
      permissions.set(login, known);
      return known;
    },
    async react(remark, sign) {
      // GitHub keeps one reaction of a kind for each account, so that it may be sent again.
      const call = {
        route: "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
        parameters: { comment_id: remark, content: sign },
        reply: z.unknown(),
        permission: "pull-requests: write",
      };
      await github.create(call, sameAgain);
    },
  };
}

function remarkOf(data: z.infer<typeof commentSchema>): Remark {
  return {
    id: data.id,
    login: data.user?.login ?? "",
    isPerson: isPersons(data.user, data.performed_via_github_app),
    body: data.body ?? "",
    createdAt: data.created_at,
    updatedAt: data.updated_at,
  };
}

/** An account that is known to be a person's, acting without an app in between. */
export function isPersons(user: z.infer<typeof account>, app: unknown): boolean {
  const isBot = user === null || user === undefined || user.type !== "User" || user.login.endsWith("[bot]");
  return !isBot && (app === null || app === undefined);
}
