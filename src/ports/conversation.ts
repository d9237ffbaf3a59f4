import type { LabelChange, Remark } from "../core/override/request.ts";

export type { LabelChange, Remark } from "../core/override/request.ts";

/** `+1` done, `-1` refused, `confused` not understood, `rocket` started. */
export type Sign = "+1" | "-1" | "confused" | "rocket";

/** What people say on a pull request, and what they may do. */
export interface Conversation {
  /** Comments that changed at or after this ISO time, oldest first. */
  remarks(pullRequest: number, since: string): Promise<Remark[]>;
  /** null: it is gone. */
  remark(id: number): Promise<Remark | null>;
  /** Oldest first. */
  labelChanges(pullRequest: number): Promise<LabelChange[]>;
  /** Whether this account may write to the repository, by the permission level that GitHub gives. */
  mayWrite(login: string): Promise<boolean>;
  /** The same sign twice is there once. Throws PermissionDenied when the token may not. */
  react(remark: number, sign: Sign): Promise<void>;
}
