import type { Artifacts } from "../../ports/artifacts.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Commits } from "../../ports/commits.ts";
import type { Host } from "../../ports/host.ts";
import type { RecordFolder } from "../../ports/records.ts";

/** Everything that evaluate needs of the world. */
export interface EvaluatePorts {
  readonly host: Host;
  readonly clock: Clock;
  readonly commits: Commits;
  readonly records: RecordFolder;
  /** null: nothing is read from GitHub or uploaded (a terminal, or no token). */
  readonly artifacts: Artifacts | null;
  readonly version: string;
  /** A file named by the user, relative to the working directory. */
  open(path: string): ByteSource;
  /** Text of a file, or null when it does not exist. */
  readText(path: string): Promise<string | null>;
}
