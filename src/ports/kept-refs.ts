import type { SiteMaterial } from "../core/site/material.ts";

/** What Evenhand keeps in a repository's own refs. */
export interface Kept extends Pick<SiteMaterial, "entries" | "ledger" | "alarms" | "notes"> {
  /** Why it may be older than what the server has; null: it is not. */
  readonly stale: string | null;
}

export interface KeptRefs {
  /** Everything under `refs/evenhand/`. A line that cannot be read is counted in a note and left aside.
   *  @throws UserError `record-invalid` when the ledger's chain does not hold */
  read(): Promise<Kept>;
}
