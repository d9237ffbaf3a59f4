import type { Task } from "../record/words.ts";

export type RowTask = Exclude<Task, "scalars">;

/** One model's outputs on the scored rows. Arrays have length n; nothing here is missing or NaN. */
export interface Outputs {
  /** Class code (binary: 1 = positive), or the predicted number for regression. */
  readonly prediction: Float64Array | null;
  /** Binary: the score of the positive class (a probability when `probabilistic`). */
  readonly score: Float64Array | null;
  /** Every score lies in [0, 1]. */
  readonly probabilistic: boolean;
}

/** The rows both models are judged on. */
export interface Rows {
  readonly task: RowTask;
  readonly n: number;
  /** Class code (binary: 0 or 1), or the number itself for regression. */
  readonly label: Float64Array;
  /** Class names in code order (binary: [negative, positive]); empty for regression. */
  readonly classes: readonly string[];
  readonly weight: Float64Array | null;
  /** Cluster code of each row, 0…groups−1; null = every row is its own. */
  readonly group: Int32Array | null;
  readonly groups: number;
}

/** What a metric sees: the rows and one model's outputs. */
export interface ScoredView extends Rows, Outputs {}

/** Candidate and baseline on the same rows, in the candidate's row order. */
export interface PairedView {
  readonly rows: Rows;
  readonly candidate: Outputs;
  /** null: nothing to compare with; only point values are computed. */
  readonly baseline: Outputs | null;
  /** Ids in row order, for flips; the row number when there is no id column. */
  id(row: number): string;
}

export function viewOf(rows: Rows, outputs: Outputs): ScoredView {
  return { ...rows, ...outputs };
}
