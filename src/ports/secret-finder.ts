/** Looks for credentials in texts by rules that somebody keeps up to date. */
export interface SecretFinder {
  /** For each text that holds one, its place in the list and the kind of secret; never the secret. */
  find(texts: readonly string[]): Promise<readonly { readonly index: number; readonly what: string }[]>;
}
