import type { EnvironmentFacts } from "../../core/record/run.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Commits } from "../../ports/commits.ts";
import type { Engine } from "../../ports/engine.ts";
import type { Host } from "../../ports/host.ts";
import type { RecordFolder } from "../../ports/records.ts";
import type { WorkFiles } from "../../ports/work-files.ts";

/** What stands between a command's output and the runner. */
export interface OutputFence {
  open(): void;
  write(chunk: string): void;
  close(): void;
}

/** Everything that training needs of the world. */
export interface TrainPorts {
  readonly host: Host;
  readonly clock: Clock;
  readonly commits: Pick<Commits, "head">;
  readonly engine: Engine;
  readonly files: WorkFiles;
  readonly records: RecordFolder;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly machine: Omit<EnvironmentFacts, "lockFiles">;
  readonly version: string;
  open(path: string): ByteSource;
  makeFence(): OutputFence;
}
