import type { AttestationFacts } from "../core/deploy/attested.ts";

export type { AttestationFacts } from "../core/deploy/attested.ts";

/** Signed attestations of files that GitHub holds for this repository. */
export interface Attestations {
  /** Those of one digest, newest first, each verified; at most 30.
   *  @param roots trusted roots, a JSON document or one a line; null: those of the public Sigstore instance
   *  @throws UserError `file-malformed` for roots that cannot be read */
  verify(digest: string, roots: string | null): Promise<readonly AttestationFacts[]>;
}
