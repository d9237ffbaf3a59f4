import type { Artifacts } from "../../ports/artifacts.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Commits } from "../../ports/commits.ts";
import type { Engine } from "../../ports/engine.ts";
import type { EvidenceFacts } from "../../ports/evidence.ts";
import type { Host } from "../../ports/host.ts";
import type { RecordFolder } from "../../ports/records.ts";
import type { SecretFinder } from "../../ports/secret-finder.ts";
import type { TableStorer } from "../../ports/table-storer.ts";
import type { WorkFiles } from "../../ports/work-files.ts";

/** Everything that looking at data needs of the world. */
export interface DataPorts {
  readonly host: Host;
  readonly clock: Clock;
  readonly version: string;
  readonly commits: Commits;
  readonly records: RecordFolder;
  readonly artifacts: Artifacts | null;
  readonly runs: Pick<EvidenceFacts, "run"> | null;
  readonly files: Pick<WorkFiles, "directory" | "digestInputs">;
  readonly secrets: SecretFinder;
  readonly engine: Engine;
  /** null where everything is done in one thread. */
  readonly storer: TableStorer | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  open(path: string): ByteSource;
  readText(path: string): Promise<string | null>;
  /** Writes a file of the repository, and makes its folder. */
  writeText(path: string, content: string): Promise<void>;
  /** What is free where the data goes, in bytes. */
  freeBytes(): Promise<number>;
  folderInRepository(): Promise<string | null>;
}
