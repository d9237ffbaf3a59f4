/** Bytes by name: a file, an object in a bucket, a member of an artifact. */
export interface ByteSource {
  /** As the user wrote it; sentences start with it. */
  readonly name: string;
  size(): Promise<number>;
  /** The first bytes, for detection by content. */
  head(bytes: number): Promise<Uint8Array>;
  slice(start: number, end: number): Promise<Uint8Array>;
  stream(): AsyncIterable<Uint8Array>;
}
