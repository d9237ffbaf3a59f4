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

/** Where training runs. */
export interface Engine {
  /** Runs a command to its end. Every line of its output goes to `onLine` as it comes, without its line break;
   *  a line above 16 KiB comes in pieces. Resolves however the command ends; no process or job of it is left then.
   *  Throws UserError when the engine cannot be reached or does not take the job. */
  run(job: Job, onLine: (line: string) => void): Promise<JobEnd>;
  /** Ends a job that an earlier step of this name may have left; no such job is no error. Absent: none outlives its
   *  step. */
  stop?(name: string): Promise<void>;
}
