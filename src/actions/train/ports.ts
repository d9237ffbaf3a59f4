import type { EnvironmentFacts } from "../../core/record/run.ts";
import type { Archives } from "../../ports/archives.ts";
import type { Artifacts } from "../../ports/artifacts.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Commits } from "../../ports/commits.ts";
import type { Engine } from "../../ports/engine.ts";
import type { Host } from "../../ports/host.ts";
import type { KeptFiles } from "../../ports/kept-files.ts";
import type { Optuna } from "../../ports/optuna.ts";
import type { OutputFence } from "../../ports/output-fence.ts";
import type { RecordFolder } from "../../ports/records.ts";
import type { RunFolders } from "../../ports/run-folders.ts";
import type { WorkFiles } from "../../ports/work-files.ts";

/** Everything that training needs of the world. */
export interface TrainPorts {
  readonly host: Host;
  readonly clock: Clock;
  readonly commits: Pick<Commits, "head">;
  readonly engine: Engine;
  /** null: nothing is uploaded (a terminal, or no token). */
  readonly artifacts: Pick<Artifacts, "upload" | "listOfRun" | "download"> | null;
  /** null: there is no cache (a terminal). */
  readonly archives: Archives | null;
  readonly keptFiles: KeptFiles;
  /** Leaves something for the end of the step, which runs whatever happens to the step. */
  keepForEnd(name: string, value: unknown): Promise<void>;
  readonly files: WorkFiles;
  readonly records: RecordFolder;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly machine: Omit<EnvironmentFacts, "lockFiles">;
  readonly version: string;
  /** Folders for runs that are repeated: of this model and leg, apart by key. */
  runFolders(model: string, leg: string, key: string): RunFolders;
  /** Optuna by its program; its working directory is that of the training. */
  optuna(program: string): Optuna;
  open(path: string): ByteSource;
  makeFence(): OutputFence;
}
