import type { EnvironmentFacts } from "../../core/record/run.ts";
import type { Artifacts } from "../../ports/artifacts.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Commits } from "../../ports/commits.ts";
import type { Engine } from "../../ports/engine.ts";
import type { Host } from "../../ports/host.ts";
import type { OutputFence } from "../../ports/output-fence.ts";
import type { RecordFolder } from "../../ports/records.ts";
import type { WorkFiles } from "../../ports/work-files.ts";

/** Everything that training needs of the world. */
export interface TrainPorts {
  readonly host: Host;
  readonly clock: Clock;
  readonly commits: Pick<Commits, "head">;
  readonly engine: Engine;
  /** null: nothing is uploaded (a terminal, or no token). */
  readonly artifacts: Pick<Artifacts, "upload"> | null;
  readonly files: WorkFiles;
  readonly records: RecordFolder;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly machine: Omit<EnvironmentFacts, "lockFiles">;
  readonly version: string;
  open(path: string): ByteSource;
  makeFence(): OutputFence;
}
