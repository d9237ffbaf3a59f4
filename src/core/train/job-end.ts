import type { ResourceUse } from "../record/resources.ts";

/** How a job ended. In every case no process of it is left. */
export interface JobEnd {
  /** exited: by itself; timeout: stopped after its time; stopped: Evenhand was told to stop; not-started: no such
   *  program or folder; lost: what supervised it was killed. */
  readonly how: "exited" | "timeout" | "stopped" | "not-started" | "lost";
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Processes that outlived the command and were ended with it. */
  readonly leftBehind: number;
  /** Why it was not started or lost; "" otherwise. */
  readonly reason: string;
  readonly durationSeconds: number;
  /** What it used of its machine; left out where that is not known. */
  readonly resources?: ResourceUse;
  /** The last lines of the output, at most 100 lines and 16 KiB. */
  readonly tail: readonly string[];
}
