/** Bytes by name: a file, an object in a bucket, a member of an artifact. */
export interface ByteSource {
  /** As the user wrote it; sentences start with it. */
  readonly name: string;
  size(): Promise<number>;
  /** The first bytes, for detection by content. */
  head(bytes: number): Promise<Uint8Array>;
  slice(start: number, end: number): Promise<Uint8Array>;
  stream(): AsyncIterable<Uint8Array>;
  /** The files beneath, by path with forward slashes, when this is a folder; null when it is a file. */
  list?(): Promise<ReadonlyMap<string, ByteSource> | null>;
  /** Another file, by its path from the folder that this one lies in. */
  beside?(path: string): ByteSource;
  /** Where it lies on this machine, for what only opens paths (SQLite). */
  readonly localPath?: string;
}
