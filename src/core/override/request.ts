import type { OverrideAsk } from "./command.ts";

/** An override as somebody asked for it, with what GitHub itself says of the asking. */
export interface OverrideRequest {
  readonly ask: OverrideAsk;
  readonly by: string;
  /** ISO time at which the comment or the label was put there. */
  readonly at: string;
  readonly through: "comment" | "label";
  /** The comment's id; null for a label. */
  readonly comment: number | null;
  /** Why it cannot count whoever asks, such as a later edit; null: nothing is wrong with it. */
  readonly spoilt: string | null;
}

/** A person's comment, as GitHub lists it. */
export interface Remark {
  readonly id: number;
  readonly login: string;
  /** A person's account, not a bot's or an app's. */
  readonly isPerson: boolean;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface LabelChange {
  readonly label: string;
  readonly login: string;
  readonly isPerson: boolean;
  readonly added: boolean;
  readonly at: string;
}

/** A commit that was the head of a pull request when a run began. */
export interface HeadAt {
  readonly sha: string;
  /** ISO time. */
  readonly at: string;
}
