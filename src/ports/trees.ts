/** Files of a folder at a commit, without reading them. */
export interface Trees {
  /** File name → digest of its content, folders left out; empty when there is no such folder. */
  list(sha: string, folder: string): Promise<ReadonlyMap<string, string>>;
  /** Whether a file or a folder is there. */
  has(sha: string, path: string): Promise<boolean>;
}
