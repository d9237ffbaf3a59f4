/** Questions about the repository's history; asked of the local checkout first, then of the API. */
export interface Commits {
  /** The checked-out commit. */
  head(): Promise<string | null>;
  /** Parents of a commit, first parent first; [] when it has none, null when unknown here and there. */
  parents(sha: string): Promise<readonly string[] | null>;
  /** The commit that a branch, a tag or a sha names now; null when there is none. */
  resolve(ref: string): Promise<string | null>;
  /** When it was committed, in milliseconds since 1970; null when the commit is not known. */
  committedAt(sha: string): Promise<number | null>;
  mergeBase(a: string, b: string): Promise<string | null>;
  /** First-parent ancestors of a commit, nearest first, the commit itself at 0; at most `limit` + 1. */
  firstParents(sha: string, limit: number): Promise<readonly string[]>;
  /** A file's text at a commit; null when it is not there. */
  readFile(sha: string, path: string): Promise<string | null>;
}
