import type { AttestationFacts } from "../core/deploy/attested.ts";

export type { AttestationFacts } from "../core/deploy/attested.ts";

/** Signed attestations of files: GitHub's, held for this repository, and such that a key of the user's own has signed. */
export interface Attestations {
  /** Those of one digest, newest first, each verified; at most 30.
   *  @param roots trusted roots, a JSON document or one a line; null: those of the public Sigstore instance
   *  @throws UserError `file-malformed` for roots that cannot be read */
  verify(digest: string, roots: string | null): Promise<readonly AttestationFacts[]>;
  /** One DSSE envelope with an in-toto statement, against one public key.
   *  @param key PEM
   *  @throws UserError `file-malformed` for a key that cannot be read */
  verifyKey(envelope: Uint8Array, key: string): AttestationFacts;
}
