import { z } from "zod";
import type { GitHub } from "./client.ts";
import type { IssueComment } from "./comment-pages.ts";

/** Tokens of people; every other kind cannot ask who it is. */
const userToken = /^(ghp_|gho_|ghu_|github_pat_)/;
const workflowLogin = "github-actions[bot]";

/** Who the token writes as: a marker alone is no proof, anybody can paste one. */
export interface Identity {
  /** Asks GitHub when the token can tell. One request at most. */
  settle(): Promise<void>;
  isOurs(comment: IssueComment): boolean;
  /** From a comment that this token has just made: certain from then on.
   *  True when it differs from what was assumed, so that a listing has to be judged again. */
  learn(comment: IssueComment): boolean;
}

/** @param login overrides the assumption `github-actions[bot]`, for the token of another app */
export function makeIdentity(github: GitHub, token: string, login: string = workflowLogin): Identity {
  let id: number | null = null;
  let name = login;
  return {
    async settle() {
      if (id !== null || !userToken.test(token)) return;
      const { data } = await github.request({
        route: "GET /user",
        reply: z.object({ id: z.int(), login: z.string() }),
        permission: "pull-requests: write",
      });
      id = data.id;
      name = data.login;
    },
    isOurs({ user, performed_via_github_app: app }) {
      if (user === null || user === undefined) return false;
      if (id !== null) return user.id === id;
      if (user.login !== name) return false;
      const isBot = user.type === undefined || user.type === "Bot";
      const slug = app?.slug;
      return name.endsWith("[bot]") ? isBot && (slug === undefined || `${slug}[bot]` === name) : true;
    },
    learn({ user }) {
      if (user === null || user === undefined) return false;
      const changed = id === null ? user.login !== name : user.id !== id;
      id = user.id;
      name = user.login;
      return changed;
    },
  };
}
