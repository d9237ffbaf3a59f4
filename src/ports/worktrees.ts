/** A commit, checked out in a private place. */
export interface Worktree {
  /** Absolute path of its top. */
  readonly directory: string;
  /** Writes a file into a private folder beside the tree; its absolute path.
   *  @param path relative, with forward slashes; `..` is refused */
  put(path: string, content: Uint8Array): Promise<string>;
  /** Absolute path that a command may write to, in the same private folder. */
  placeFor(path: string): string;
  /** Removes the tree and all that was put beside it. */
  remove(): Promise<void>;
}

/** Other commits of this repository, as files. The user's own checkout and its `.git` are never touched. */
export interface Worktrees {
  /** Throws an Error whose message says why it cannot be had (no git, a commit that nobody knows). */
  open(sha: string): Promise<Worktree>;
}
