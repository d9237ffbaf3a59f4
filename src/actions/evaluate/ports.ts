import type { Artifacts } from "../../ports/artifacts.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Commits } from "../../ports/commits.ts";
import type { EvidenceFacts } from "../../ports/evidence.ts";
import type { Host } from "../../ports/host.ts";
import type { RecordFolder } from "../../ports/records.ts";
import type { RowsKeeper } from "../../ports/rows-keeper.ts";

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
  readonly runs: Pick<EvidenceFacts, "run"> | null;
  /** Works on the candidate's rows beside the comparison; without one it is done in turn. */
  readonly rows?: RowsKeeper;
  readonly version: string;
  /** A file named by the user, relative to the working directory. */
  open(path: string): ByteSource;
  /** Text of a file, or null when it does not exist. */
  readText(path: string): Promise<string | null>;
}
