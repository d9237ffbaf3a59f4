import type { Scored } from "../core/table/evidence.ts";
import type { IdHashes } from "../core/table/hashed-ids.ts";
import type { RowsReading } from "../core/table/rows-reading.ts";
import type { ByteSource } from "./byte-source.ts";

export type KeepRows = "hashed" | "full" | "off";

/** What is worked out from the candidate's rows alone, whatever it is compared with. */
export interface KeptRows {
  /** evalSetDigest of the rows. */
  readonly evalSet: string;
  /** hashesOfIds of the rows; null when they have none. */
  readonly hashes: IdHashes | null;
  /** The rows as they are stored beside a record; null when none are to be kept. */
  readonly packed: Uint8Array | null;
  /** Rows among `packed`, where they are fewer than all because of a limit; null when all of them are. */
  readonly sampled: number | null;
}

export interface RowsKeeper {
  /** Rows of a file of this size are about to be read: whatever takes time to start may start. */
  expect(bytes: number): void;
  /** Reads a file's rows while the caller goes on; null when that does not pay, or when something about the file is to
   *  be said: then whoever waits reads it and says so. */
  read(source: ByteSource, reading: RowsReading): Promise<Scored | null>;
  /** sha256 of a large file's bytes, as `sha256:<hex>`; null where the caller is as fast. */
  digest(source: ByteSource): Promise<string | null>;
  keep(scored: Scored, keep: KeepRows): Promise<KeptRows>;
}
