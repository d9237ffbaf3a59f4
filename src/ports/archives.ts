/** Archives that outlive a run, found by the beginning of their key. They only ever save time: what comes back is
 *  believed by digest alone, and an archive that cannot be had is null. */
export interface Archives {
  /** Unpacks the newest archive whose key begins so; null when there is none, or when it cannot be had. */
  restore(prefix: string): Promise<Archive | null>;
  /** Stores what `fill` puts into an empty folder. A key that is taken already stays as it is.
   *  @param key begins with `prefix`
   *  @throws Error that says why it was not stored */
  save(prefix: string, key: string, fill: (folder: string) => Promise<void>): Promise<void>;
}

export interface Archive {
  readonly key: string;
  /** Absolute; its content is untrusted. */
  readonly folder: string;
  discard(): Promise<void>;
}
