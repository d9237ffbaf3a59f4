import type { ResourceUse } from "../../core/record/resources.ts";

/** What Evenhand and the supervisor of a job say to each other: one JSON object a line. */
export type Order =
  | { order: "start"; job: SupervisedJob }
  | { order: "stop"; signal: NodeJS.Signals }
  /** Ends what a supervisor that was killed has left. */
  | { order: "sweep"; mark: string; graceMilliseconds: number };

export interface SupervisedJob {
  readonly argv: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Part of the command's EVENHAND_PROCESS; names all that it starts. */
  readonly mark: string;
  readonly timeoutMilliseconds: number;
  /** Between a signal that asks and the one that ends. */
  readonly graceMilliseconds: number;
  /** Named pipe for the output; null: the supervisor's own standard output. */
  readonly pipe: string | null;
}

export type Answer =
  /** The output may be read from now on. */
  | { answer: "open" }
  | {
      answer: "ended";
      how: "exited" | "timeout" | "stopped" | "not-started";
      exitCode: number | null;
      signal: string | null;
      leftBehind: number;
      reason: string;
      /** null where it could not be seen. */
      resources: ResourceUse | null;
    };
