import type { Artifacts } from "../../ports/artifacts.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Commits } from "../../ports/commits.ts";
import type { CommitRuns, EvidenceFacts } from "../../ports/evidence.ts";
import type { History } from "../../ports/history.ts";
import type { Host } from "../../ports/host.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { RecordFolder } from "../../ports/records.ts";
import type { Releases } from "../../ports/releases.ts";
import type { RowsKeeper } from "../../ports/rows-keeper.ts";
import type { ShardFolder } from "../../ports/shards.ts";
import type { Workshop } from "../../ports/workshop.ts";

/** Everything that evaluate needs of the world. */
export interface EvaluatePorts {
  readonly host: Host;
  readonly clock: Clock;
  readonly commits: Commits;
  /** The working directory from the top of the checkout, "" there; null when nothing is checked out. */
  folderInRepository(): Promise<string | null>;
  readonly records: RecordFolder;
  /** null: nothing is read from GitHub or uploaded (a terminal, or no token). */
  readonly artifacts: Artifacts | null;
  /** What GitHub knows of the runs that made artifacts; null as above. */
  readonly runs: (Pick<EvidenceFacts, "run"> & Partial<CommitRuns>) | null;
  /** Stores that outlive artifacts; null as above. */
  readonly history?: Pick<History, "read"> | null;
  readonly releases?: Releases | null;
  readonly ledger?: Pick<Ledger, "read" | "file"> | null;
  /** Where the base's own code can be run again; null: nowhere. */
  readonly workshop?: Workshop | null;
  /** Works on the candidate's rows beside the comparison; without one it is done in turn. */
  readonly rows?: RowsKeeper;
  /** Where a shard leaves what is merged later. */
  readonly shards: ShardFolder;
  readonly version: string;
  /** A file named by the user, relative to the working directory. */
  open(path: string): ByteSource;
  /** The file of that name, or the files that match it as a pattern, sorted. */
  openAll(pattern: string): Promise<readonly ByteSource[]>;
  /** Text of a file, or null when it does not exist. */
  readText(path: string): Promise<string | null>;
}
