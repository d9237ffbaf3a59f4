import type { CommentFacts, IssueFacts } from "../core/deploy/approval/judge.ts";
import type { ApprovalRule } from "../core/deploy/rules.ts";
import type { Sign } from "./conversation.ts";

/** An issue that waits for somebody's yes. `text` is the whole body, marker included. */
export interface ApprovalIssue extends IssueFacts {
  readonly url: string;
}

export type ApprovalComment = Omit<CommentFacts, "prefix"> & { readonly body: string };

/** A review of a run that waited for its environment. */
export interface EnvironmentReview {
  readonly login: string;
  readonly environments: readonly string[];
  readonly approved: boolean;
}

/** How people say yes to a deployment. Writing throws PermissionDenied when the token may not. */
export interface Approvals {
  /** Opens an issue, or gives back the open one of ours whose text begins alike.
   *  @param mark the first line of `text`, which no other issue has */
  open(issue: {
    readonly title: string;
    readonly mark: string;
    readonly text: string;
  }): Promise<ApprovalIssue>;
  /** Open issues of ours, newest first, at most 100. */
  list(): Promise<readonly ApprovalIssue[]>;
  /** null: there is none, or it is a pull request. */
  read(issue: number): Promise<ApprovalIssue | null>;
  /** Says how it ended and closes it. */
  close(issue: number, text: string, way: "completed" | "not_planned"): Promise<void>;
  /** null: it is gone. */
  comment(id: number): Promise<ApprovalComment | null>;
  /** A sign on a comment, and words below it unless there are none. */
  answer(
    comment: { readonly id: number; readonly issue: number },
    sign: Sign,
    text: string | null,
  ): Promise<void>;
  /** One comment below another; words that were said before are changed. */
  reply(
    comment: { readonly id: number; readonly issue: number; readonly createdAt: string },
    words: string,
  ): Promise<void>;
  /** Asked of GitHub anew each time. Throws PermissionDenied where the token cannot see a team. */
  mayApprove(login: string, by: ApprovalRule["by"]): Promise<boolean>;
  /** Accounts that wrote a commit, GitHub's own left out; null: it knows none. */
  authorsOf(sha: string): Promise<readonly string[] | null>;
  /** Whether GitHub holds jobs of this environment until a reviewer lets them go. */
  holdsJobs(environment: string): Promise<boolean>;
  /** Of this run. */
  reviews(runId: number): Promise<readonly EnvironmentReview[]>;
}
