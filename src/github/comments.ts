import { z } from "zod";
import { UserError } from "../errors.ts";
import type { Comment, CommentMode } from "../ports/comment.ts";
import type { Call, GitHub } from "./client.ts";
import {
  commentPermission,
  commentSchema,
  type IssueComment,
  listAgain,
  listComments,
} from "./comment-pages.ts";
import type { CommentMarker } from "./comment-plan.ts";
import { type CommentAnswer, type CommentRequest, type OwnComment, postScript } from "./comment-script.ts";
import { isStatus, readFailure } from "./failure.ts";
import type { Identity } from "./identity.ts";
import { retryDelay } from "./retry.ts";

export interface CommentOptions {
  readonly parseMarker: (body: string) => CommentMarker | null;
  readonly identity: Identity;
  /** How long a slower writer's request may still be under way when ours has landed. Default 1 s. */
  readonly settleMs?: number;
}

/** The sticky comment over GitHub's API: carries out comment-script.ts. */
export function makeComments(github: GitHub, options: CommentOptions): Comment {
  return {
    async post(pullRequest, text, way) {
      await options.identity.settle();
      const posting = new Posting(github, options, { pullRequest, mode: way.mode });
      const script = postScript({ text, way, parseMarker: options.parseMarker });
      let step = script.next();
      while (!step.done) step = script.next(await posting.answer(step.value));
      if (step.value !== "kept changing") return step.value.posted;
      const others = `our comment on pull request #${pullRequest} kept being changed by others`;
      throw posting.unclear ?? new Error(others);
    },
  };
}

/** For all edits of one comment, as for any other call. */
const deadlineMs = 120_000;

interface Draft {
  readonly pullRequest: number;
  readonly mode: CommentMode;
}

class Posting {
  readonly #github: GitHub;
  readonly #options: CommentOptions;
  readonly #draft: Draft;
  /** Why the last edit that did not come through did not. */
  unclear: Error | null = null;
  #edits = 0;
  readonly #deadline: number;
  /** The last listing, which a reading of the end is joined to. */
  #listed: readonly IssueComment[] = [];

  constructor(github: GitHub, options: CommentOptions, draft: Draft) {
    this.#github = github;
    this.#options = options;
    this.#draft = draft;
    this.#deadline = github.clock.now() + deadlineMs;
  }

  async answer(request: CommentRequest): Promise<CommentAnswer> {
    switch (request.kind) {
      case "list":
        this.#listed = await listComments(this.#github, this.#draft.pullRequest);
        return this.#ours(this.#listed);
      case "list-again":
        return this.#ours(await listAgain(this.#github, this.#draft.pullRequest, this.#listed));
      case "create":
        return this.#create(request.body);
      case "wait":
        await this.#github.clock.sleep(this.#options.settleMs ?? 1000);
        return null;
      case "edit":
        return this.#edit(request.id, request.body);
      case "remove":
        return this.#unlessGone("DELETE", request.id);
      case "read":
        return this.#unlessGone("GET", request.id);
    }
  }

  #ours(all: readonly IssueComment[]): OwnComment[] {
    return all.filter((one) => this.#options.identity.isOurs(one)).map(own);
  }

  async #create(body: string): Promise<OwnComment> {
    const { pullRequest } = this.#draft;
    const call: Call<IssueComment> = {
      route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      parameters: { issue_number: pullRequest, body },
      reply: commentSchema,
      permission: commentPermission,
    };
    try {
      const made = await this.#github.create(call, () => this.#findMade(body));
      this.#options.identity.learn(made);
      return own(made);
    } catch (error) {
      throw isLocked(error) ? locked(pullRequest, error) : error;
    }
  }

  /** After an unclear answer: the comment that we asked for, or one of ours that says the same thing. */
  async #findMade(body: string): Promise<IssueComment | null> {
    const wanted = this.#options.parseMarker(body);
    const all = await listComments(this.#github, this.#draft.pullRequest);
    const same = all.filter((one) => {
      const marker = this.#options.parseMarker(one.body ?? "");
      if (marker === null || marker.key !== wanted?.key || !this.#options.identity.isOurs(one)) return false;
      return this.#draft.mode === "update" || (marker.run === wanted.run && !this.#isListed(one));
    });
    return same.at(-1) ?? null;
  }

  #isListed({ id }: IssueComment): boolean {
    return this.#listed.some((one) => one.id === id);
  }

  /** One try. Repeated blindly after a pause it could land on a newer run's words: the script reads what is there now, and
   *  plans anew. */
  async #edit(id: number, body: string): Promise<OwnComment | null> {
    const { clock } = this.#github;
    const call = { ...oneComment("PATCH", id, commentSchema), parameters: { comment_id: id, body } };
    this.#edits++;
    try {
      return own((await this.#github.once(call)).data);
    } catch (error) {
      if (isStatus(error, 404, 410)) return null;
      if (isLocked(error)) throw locked(this.#draft.pullRequest, error);
      const told = this.#github.explain(error, call);
      const pause = retryDelay(error, this.#edits, clock.now());
      if (pause === null || clock.now() + pause > this.#deadline) throw told;
      this.unclear = told;
      await clock.sleep(pause);
      return null;
    }
  }

  async #unlessGone(method: "GET" | "DELETE", id: number): Promise<OwnComment | null> {
    const none = z.unknown().transform(() => null);
    const reply: z.ZodType<IssueComment | null> = method === "DELETE" ? none : commentSchema;
    try {
      const { data } = await this.#github.request(oneComment(method, id, reply));
      return data === null ? null : own(data);
    } catch (error) {
      if (isStatus(error, 404, 410)) return null;
      throw error;
    }
  }
}

function oneComment<T>(method: "GET" | "PATCH" | "DELETE", id: number, reply: z.ZodType<T>): Call<T> {
  return {
    route: `${method} /repos/{owner}/{repo}/issues/comments/{comment_id}`,
    parameters: { comment_id: id },
    reply,
    permission: commentPermission,
  };
}

function own({ id, html_url: url, body }: IssueComment): OwnComment {
  return { id, url, body: body ?? "" };
}

/** GitHub says why it refuses in words alone. */
function isLocked(error: unknown): boolean {
  return isStatus(error, 403) && /\blocked\b/i.test(readFailure(error).message);
}

function locked(pullRequest: number, cause: unknown): UserError {
  return new UserError(
    {
      code: "unsupported",
      message: `the conversation of pull request #${pullRequest} is locked, so its comment was not written: the report is in the job summary`,
      hint: "unlock the conversation, or set `comment: off`",
    },
    cause,
  );
}
