import { z } from "zod";
import type { Comment, PostedComment } from "../ports/comment.ts";
import type { Call, GitHub } from "./client.ts";
import {
  commentPermission,
  commentSchema,
  type IssueComment,
  listAgain,
  listComments,
} from "./comment-pages.ts";
import {
  type CommentMarker,
  type CommentPlan,
  isNewer,
  type MarkedComment,
  planComment,
} from "./comment-plan.ts";
import { isStatus } from "./failure.ts";
import type { Identity } from "./identity.ts";

export interface CommentOptions {
  readonly parseMarker: (body: string) => CommentMarker | null;
  readonly identity: Identity;
  /** How long a slower writer's request may still be under way when ours has landed. Default 1 s. */
  readonly settleMs?: number;
}

const rounds = 5;

/** The sticky comment. There is no compare-and-swap for comments, so writers converge instead: after every write the
 *  comment is read again once others have had time to land, and a newer run's words are put back if they were lost. */
export function makeComments(github: GitHub, options: CommentOptions): Comment {
  return {
    async post(pullRequest, body) {
      const marker = options.parseMarker(body);
      if (marker === null) throw new Error("the comment's body carries no marker of ours");
      return new Posting(github, options, { pullRequest, body, marker }).run();
    },
  };
}

interface Draft {
  readonly pullRequest: number;
  readonly body: string;
  readonly marker: CommentMarker;
}

class Posting {
  readonly #github: GitHub;
  readonly #options: CommentOptions;
  readonly #draft: Draft;
  #created = false;
  #updated = false;

  constructor(github: GitHub, options: CommentOptions, draft: Draft) {
    this.#github = github;
    this.#options = options;
    this.#draft = draft;
  }

  async run(): Promise<PostedComment> {
    await this.#options.identity.settle();
    let ours: IssueComment[] | null = null;
    for (let round = 1; round <= rounds; round++) {
      ours ??= await this.#findOrCreate();
      const plan = planComment(
        ours.map((one) => this.#marked(one)!),
        this.#draft,
      );
      const before = ours.find(({ id }) => id === plan.target)!;
      const wrote = await this.#carryOut(plan);
      if (!wrote && !this.#created && !this.#updated) return this.#posted(before, plan);
      await this.#github.clock.sleep(this.#options.settleMs ?? 1000);
      const after = await this.#read(plan.target);
      if (after !== null && this.#holds(after)) return this.#posted(after, plan);
      ours = null;
    }
    throw new Error(`our comment on pull request #${this.#draft.pullRequest} kept being changed by others`);
  }

  /** All comments of ours with this key; made when there is none. */
  async #findOrCreate(): Promise<IssueComment[]> {
    const all = await listComments(this.#github, this.#draft.pullRequest);
    const ours = all.filter((one) => this.#isOurs(one));
    if (ours.length > 0) return ours;
    const made = await this.#create();
    this.#created = true;
    this.#options.identity.learn(made);
    const again = await listAgain(this.#github, this.#draft.pullRequest, all);
    // A listing may lag behind the write.
    const seen = again.some(({ id }) => id === made.id) ? again : [...again, made];
    return seen.filter((one) => this.#isOurs(one));
  }

  #create(): Promise<IssueComment> {
    const { pullRequest, body } = this.#draft;
    const call: Call<IssueComment> = {
      route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      parameters: { issue_number: pullRequest, body },
      reply: commentSchema,
      permission: commentPermission,
    };
    return this.#github.create(call, async () => {
      const all = await listComments(this.#github, pullRequest);
      return all.find((one) => this.#isOurs(one)) ?? null;
    });
  }

  /** False when there was nothing to do. A comment that somebody deleted meanwhile is found missing by the reading after. */
  async #carryOut(plan: CommentPlan): Promise<boolean> {
    if (plan.write !== null) {
      this.#updated = true;
      await this.#unlessGone("PATCH", plan.target, { body: plan.write });
    }
    for (const id of plan.remove) await this.#unlessGone("DELETE", id);
    return plan.write !== null || plan.remove.length > 0;
  }

  #read(id: number): Promise<IssueComment | null> {
    return this.#unlessGone("GET", id);
  }

  async #unlessGone(method: string, id: number, fields: Record<string, unknown> = {}) {
    try {
      const { data } = await this.#github.request<IssueComment | null>({
        route: `${method} /repos/{owner}/{repo}/issues/comments/{comment_id}`,
        parameters: { comment_id: id, ...fields },
        reply: method === "DELETE" ? z.unknown().transform(() => null) : commentSchema,
        permission: commentPermission,
      });
      return data;
    } catch (error) {
      if (isStatus(error, 404, 410)) return null;
      throw error;
    }
  }

  /** Whether the comment says what this run or a newer one had to say. */
  #holds(comment: IssueComment): boolean {
    const marker = this.#options.parseMarker(comment.body ?? "");
    return marker !== null && !isNewer(this.#draft.marker, marker);
  }

  #isOurs(comment: IssueComment): boolean {
    return this.#options.identity.isOurs(comment) && this.#marked(comment) !== null;
  }

  #marked(comment: IssueComment): MarkedComment | null {
    const body = comment.body ?? "";
    const marker = this.#options.parseMarker(body);
    return marker?.key === this.#draft.marker.key ? { id: comment.id, body, marker } : null;
  }

  #posted(comment: IssueComment, plan: CommentPlan): PostedComment {
    const action = this.#created ? "created" : this.#updated ? "updated" : "unchanged";
    return { id: comment.id, url: comment.html_url, action: plan.superseded ? "superseded" : action };
  }
}
