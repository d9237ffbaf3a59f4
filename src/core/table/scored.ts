import type { Task } from "../record/words.ts";

export type RowTask = Exclude<Task, "scalars">;

/** One model's outputs on the scored rows. Arrays have length n; nothing here is missing or NaN. */
export interface Outputs {
  /** Class code (binary: 1 = positive), or the predicted number for regression. */
  readonly prediction: Float64Array | null;
  /** Binary: the score of the positive class (a probability when `probabilistic`). Ranking: what is sorted by. */
  readonly score: Float64Array | null;
  /** Every score lies in [0, 1]. */
  readonly probabilistic: boolean;
  /** Multiclass: the probability of each class, in code order. */
  readonly proba?: readonly Float64Array[] | null;
  /** Regression and forecast: the lower and the upper bound of each row's prediction interval. */
  readonly bounds?: readonly [Float64Array, Float64Array];
  /** Text: per measure of core/text/measures.ts, in that order, the value of each row. `prediction` is then a
   *  fingerprint of the text. */
  readonly textValues?: readonly Float64Array[];
  /** Text: scores that somebody gave each answer, by the name of their column. */
  readonly scores?: ReadonlyMap<string, Float64Array>;
  /** Text: whole numbers of each row that add up to those of the corpus (core/text/corpus.ts). */
  readonly textSums?: readonly Float64Array[];
}

/** Rows that make one unit of inference together, such as the documents of a query or the points of a series. */
export interface Parts {
  /** Unit of each row, 0…names.length − 1. */
  readonly codes: Int32Array;
  readonly names: readonly string[];
}

/** The rows both models are judged on. */
export interface Rows {
  readonly task: RowTask;
  readonly n: number;
  /** Class code (binary: 0 or 1), the number itself for regression, or the relevance of a document. */
  readonly label: Float64Array;
  /** Class names in code order (binary: [negative, positive]); empty for regression. */
  readonly classes: readonly string[];
  readonly weight: Float64Array | null;
  /** Cluster code of each row, 0…groups−1; null = every row is its own. */
  readonly group: Int32Array | null;
  readonly groups: number;
  /** Ranking: the query of each row; forecast: its series. */
  readonly parts?: Parts | null;
  /** Forecast: what the errors of a row are divided by, the same on all rows of a series. */
  readonly scale?: Float64Array;
  /** Forecast: how many steps ahead each row was predicted, whole numbers from 1. */
  readonly horizon?: Float64Array;
  /** Forecast: the point in time of each row, codes in order of time. */
  readonly times?: Parts;
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

/** Whether labels and predictions are class codes. */
export function hasClasses({ task }: Pick<Rows, "task">): boolean {
  return task === "binary" || task === "multiclass";
}

/** What the rows of a comparison are called: gathered ones are queries or series. */
export function unitsWord({ task, parts }: Pick<Rows, "task" | "parts">): string {
  if (parts) return "rows";
  return task === "ranking" ? "queries" : task === "forecast" ? "series" : "rows";
}

export function viewOf(rows: Rows, outputs: Outputs): ScoredView {
  return { ...rows, ...outputs };
}
