import type { JobEnd } from "../core/train/job-end.ts";

export type { JobEnd } from "../core/train/job-end.ts";

/** One command to run, with nothing left to decide. */
export interface Job {
  /** Text is run by bash, stopping at the first failure, pipes included; a list is a program and its arguments. */
  readonly command: string | readonly string[];
  /** Absolute. */
  readonly directory: string;
  /** The whole environment of the command. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMilliseconds: number;
}

/** Where training runs. */
export interface Engine {
  /** Runs a command to its end. Every line of its output goes to `onLine` as it comes, without its line break;
   *  a line above 16 KiB comes in pieces. Resolves however the command ends. */
  run(job: Job, onLine: (line: string) => void): Promise<JobEnd>;
}
