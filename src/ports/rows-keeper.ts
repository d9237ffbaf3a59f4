import type { Scored } from "../core/table/evidence.ts";
import type { IdList } from "../core/table/ids.ts";

export type KeepRows = "hashed" | "full" | "off";

/** What is worked out from the candidate's rows alone, whatever it is compared with. */
export interface KeptRows {
  /** evalSetDigest of the rows. */
  readonly evalSet: string;
  /** hashedIds of the rows; null when they have none. */
  readonly hashed: Pick<IdList, "bytes" | "starts"> | null;
  /** The rows as they are stored beside a record; null when none are to be kept. */
  readonly packed: Uint8Array | null;
}

export interface RowsKeeper {
  /** Rows of a file of this size are about to be read: whatever takes time to start may start. */
  expect(bytes: number): void;
  keep(scored: Scored, keep: KeepRows): Promise<KeptRows>;
}
