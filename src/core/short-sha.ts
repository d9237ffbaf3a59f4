/** The first seven digits, as people read them. @example shortSha("e41b0d7…") // "e41b0d7" */
export function shortSha(sha: string | null): string {
  return sha === null ? "unknown" : sha.slice(0, 7);
}
