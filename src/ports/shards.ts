/** Where the shards of an evaluation leave what is merged later. */
export interface ShardFolder {
  /** Writes a state whole or not at all; returns its path as a user would name it. */
  write(
    place: { readonly model: string; readonly leg: string; readonly name: string },
    pieces: readonly Uint8Array[],
  ): Promise<string>;
}
