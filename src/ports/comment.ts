export interface PostedComment {
  readonly id: number;
  readonly url: string;
  /** created, updated, unchanged, or superseded: a newer run had written already, or a writer that saw more of this run. */
  readonly action: "created" | "updated" | "unchanged" | "superseded";
}

/** `update` edits the comment in place, `recreate` moves it to the end of the conversation, `append` leaves those of
 *  earlier runs where they are. */
export type CommentMode = "update" | "recreate" | "append";

export interface CommentWay {
  readonly mode: CommentMode;
  /** False: a comment that is there is kept true, and none is made. */
  readonly create: boolean;
}

/** The text of a comment, given the texts of ours that are there: their history is carried on. It ends with a marker,
 *  and saying it again gives the same. */
export type CommentText = (earlier: readonly string[]) => string;

/** The sticky comment of a pull request. */
export interface Comment {
  /** Finds our comment by marker and author over all pages, then updates it or creates it; a POST is read
   *  back before it is repeated, concurrent writers converge on one comment. null: none is there, and none was asked for.
   *  Throws PermissionDenied when the token may not write, UserError `unsupported` when the conversation is locked. */
  post(pullRequest: number, text: CommentText, way: CommentWay): Promise<PostedComment | null>;
}
