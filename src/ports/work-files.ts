import type { ModelBytes } from "../core/model/bytes.ts";
import type { FileDigest } from "../core/record/run.ts";
import type { OutputState } from "../core/train/judge-outputs.ts";

/** An output as it lies on disk after a run. */
export interface FoundOutput {
  readonly state: OutputState;
  /** Absolute. */
  readonly path: string;
  readonly kind: "file" | "folder";
  /** sha256 of the file, or the folder's digest (docs/interface.md); "" unless present. */
  readonly digest: string;
  readonly bytes: number;
  /** Posix paths within a folder; [] for a file. */
  readonly files: readonly string[];
  /** Of a file, for its format; null for a folder. */
  readonly model: ModelBytes | null;
}

/** Private files that a command is given by its EVENHAND_ variables. */
export interface JobFiles {
  readonly paramsFile: string;
  readonly outputFolder: string;
  readonly metricsFile: string;
  readonly checkpointFolder: string;
  /** When the job began, in milliseconds by the clock of the file system, as `changedAt` of outputs is. */
  readonly startedAt: number;
  /** What the command has appended to `metricsFile`, its last 16 MiB; "" when the command removed it. */
  readMetricLines(): Promise<string>;
  /** Removes them; the output folder stays when something declared lies in it. */
  discard(keepOutput: boolean): Promise<void>;
}

/** Where the private files of a job lie, absolute. */
export interface JobPlaces {
  /** Empty; a new folder of the system's temporary one when it is left out. */
  readonly folder?: string;
  /** Made where it is missing, and never removed; one in `folder` when it is left out. */
  readonly checkpoints?: string;
}

/** The files a training run reads and writes, relative to its working directory. */
export interface WorkFiles {
  /** Absolute path of the working directory. */
  readonly directory: string;
  /** The absolute path of a name. */
  resolve(name: string): string;
  /** Every file that a pattern names, once, sorted by path. Throws UserError when a pattern names none. */
  digestInputs(patterns: readonly string[]): Promise<FileDigest[]>;
  /** Those of some names that exist as files, in the order given. */
  digestPresent(names: readonly string[]): Promise<FileDigest[]>;
  /** Parsed JSON or YAML; null when the file does not exist. Throws UserError when it cannot be parsed. */
  readDocument(path: string): Promise<unknown>;
  /** Makes the private files of one job, the parameters in `paramsFile` as JSON. */
  prepare(params: unknown, places?: JobPlaces): Promise<JobFiles>;
  /** Looks at a declared output; `$EVENHAND_OUTPUT` at its start is the job's output folder. */
  findOutput(path: string, job: Pick<JobFiles, "outputFolder">): Promise<FoundOutput>;
  /** The content of an output: of a file under its own name, of a folder by paths within it. */
  readOutput(found: Pick<FoundOutput, "path" | "kind" | "files">): Promise<ReadonlyMap<string, Uint8Array>>;
}
