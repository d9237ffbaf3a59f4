import type { DeploymentDraft, DeploymentEntry } from "../core/record/deployment.ts";
import type { Lease } from "./leases.ts";

/** What the next line should be, given the lines there are. Called again when another writer was first; throws to
 *  refuse the write. */
export type NextEntry = (entries: readonly DeploymentEntry[]) => DeploymentDraft;

/** The append-only, hash-chained list of deployments, `refs/evenhand/ledger`. */
export interface Ledger {
  /** Every line, oldest first, the chain checked. Throws UserError `record-invalid` when it does not hold. */
  read(): Promise<readonly DeploymentEntry[]>;
  /** Adds one line, and the files it names, without force. A line whose key is there already is given back
   *  instead. Throws PermissionDenied when the token may not write.
   *  @param ends a lease that is over with this line, in the same commit */
  append(
    next: NextEntry,
    files?: ReadonlyMap<string, Uint8Array>,
    ends?: Lease | null,
  ): Promise<DeploymentEntry>;
  /** A file kept beside the lines, by digest; null when it is not there or differs from its digest. */
  file(digest: string): Promise<Uint8Array | null>;
}
