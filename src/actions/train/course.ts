import type { FileDigest } from "../../core/record/run.ts";
import type { OutputFence } from "../../ports/output-fence.ts";
import type { RunFolders } from "../../ports/run-folders.ts";
import type { TrainInputs } from "./inputs.ts";
import type { TrainPorts } from "./ports.ts";

/** What is known before a training begins, and is the same for all its runs. */
export interface Ground {
  readonly commit: string | null;
  /** The parameter file's content; {} without one. */
  readonly params: unknown;
  readonly inputs: FileDigest[];
  readonly lockFiles: FileDigest[];
  /** Absolute, a folder in which every run has one of its own; null: they are private to each run. */
  readonly checkpoints: string | null;
}

/** Several runs of one training. */
export interface Course {
  readonly inputs: TrainInputs;
  readonly ground: Ground;
  readonly ports: TrainPorts;
  readonly fence: OutputFence;
  readonly folders: RunFolders;
}
