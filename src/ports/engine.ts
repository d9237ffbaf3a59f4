import type { JobEnd } from "../core/train/job-end.ts";

export type { JobEnd } from "../core/train/job-end.ts";

/** What an engine that runs elsewhere sends there, and what it brings back. */
export interface Cargo {
  /** Of this job alone, decided before it is submitted, so that it can be found and stopped whatever happens:
   *  lower-case letters, digits and dashes, at most 50. */
  readonly name: string;
  /** Names of earlier attempts at the same work: what they left running is stopped first. */
  readonly earlier: readonly string[];
  /** Files that the command reads, from the job's directory. */
  readonly inputs: readonly string[];
  /** Paths that the command must write, as declared. */
  readonly outputs: readonly string[];
  /** Where on this machine what comes back is laid, absolute; parameters and checkpoints are sent. */
  readonly files: {
    readonly paramsFile: string;
    readonly outputFolder: string;
    readonly metricsFile: string;
    readonly checkpointFolder: string;
  };
}

/** One command to run, with nothing left to decide. */
export interface Job {
  /** Text is run by bash, stopping at the first failure, pipes included; a list is a program and its arguments. */
  readonly command: string | readonly string[];
  /** Absolute. */
  readonly directory: string;
  /** The whole environment of the command. An engine elsewhere passes on only what it is told to. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMilliseconds: number;
  /** Ends the command, with all that it started, as `stopped`. */
  readonly signal?: AbortSignal;
  /** Needed by every engine but the local one, which has the files where they are. */
  readonly cargo?: Cargo;
}

/** Jobs of one command and one directory, which differ in their variables, parameters and checkpoints alone. */
export interface Batch {
  /** Of all of them together, as the one of Cargo; by it `stop` ends them. */
  readonly name: string;
  readonly earlier: readonly string[];
  readonly jobs: readonly Job[];
  /** How many run at once, at most. */
  readonly parallel: number;
  /** @param index in `jobs` */
  onLine(index: number, line: string): void;
  /** Called once for each job as it ends. The outputs of the next one are not laid down before this has resolved: they may
   *  take the same places. */
  onEnd(index: number, end: JobEnd): Promise<void>;
}

/** Where training runs. */
export interface Engine {
  /** Runs a command to its end. Every line of its output goes to `onLine` as it comes, without its line break;
   *  a line above 16 KiB comes in pieces. Resolves however the command ends; no process or job of it is left then.
   *  Throws UserError when the engine cannot be reached or does not take the job. */
  run(job: Job, onLine: (line: string) => void): Promise<JobEnd>;
  /** Runs many jobs as one, each to its own end: one that fails leaves the others running. Resolves when all have ended.
   *  Throws as `run` does. Absent: the engine has no such thing. */
  runBatch?(batch: Batch): Promise<void>;
  /** Ends a job, or a batch, of this name that an earlier step may have left; no such job is no error. Absent: none outlives
   *  its step. */
  stop?(name: string): Promise<void>;
}
