import type { RunRecord } from "../../core/record/run.ts";

/** How a training ended: a record, or why there is none, with the last lines of the command. */
export type TrainEnd =
  | { readonly exit: 0; readonly record: RunRecord }
  /** A plan was made, or one trial of it was run: there is no training record yet. */
  | { readonly exit: 0; readonly record: null; readonly said: string; readonly answer: unknown }
  | {
      readonly exit: 3;
      readonly exitCode: number | null;
      readonly reasons: readonly string[];
      readonly tail: readonly string[];
    }
  /** A sweep whose trials are not all there, or of which none is complete. */
  | { readonly exit: 4; readonly reasons: readonly string[] };
