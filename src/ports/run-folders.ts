/** Where the runs of one training, a folder each, keep what they made while the others go on: trials, or seeds. */
export interface RunFolders {
  /** Absolute path of a run's folder, emptied. @param run such as `trial-3` */
  open(run: string): Promise<string>;
  /** Absolute path of a run's folder, as it is. */
  pathOf(run: string): string;
  /** A file of every run that has it, by run. */
  readAll(file: string): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Writes a file so that a reader sees a whole one or none. */
  write(run: string, file: string, content: Uint8Array): Promise<void>;
  /** Writes a file that was fetched, with the folders above it. @param path absolute, in a run's folder */
  place(path: string, content: Uint8Array): Promise<void>;
  /** Copies files and folders, each whole or not at all. @param pairs absolute paths, from and to */
  copy(pairs: readonly (readonly [string, string])[]): Promise<void>;
}
