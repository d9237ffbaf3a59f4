export interface PostedComment {
  readonly id: number;
  readonly url: string;
  /** created, updated, unchanged, or superseded: a newer run had written already. */
  readonly action: "created" | "updated" | "unchanged" | "superseded";
}

/** The one sticky comment of a pull request. */
export interface Comment {
  /** Finds our comment by marker and author over all pages, then updates it or creates it; a POST is read
   *  back before it is repeated, concurrent writers converge on one comment.
   *  Throws PermissionDenied when the token may not write. */
  post(pullRequest: number, body: string): Promise<PostedComment>;
}
