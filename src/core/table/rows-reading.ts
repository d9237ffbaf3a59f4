import type { DiscoverAsked } from "../discovery/feature.ts";
import type { Task } from "../record/words.ts";
import type { Columns } from "./roles.ts";

export type BinaryFormat = "parquet" | "arrow" | "feather" | "npy" | "npz";
export type PredictionFormat = "auto" | "csv" | "tsv" | "jsonl" | BinaryFormat;

/** How a file of predictions is read. */
export interface RowsReading {
  readonly format: PredictionFormat;
  readonly columns: Columns;
  readonly task: Task | "auto";
  readonly positive: string | null;
  /** How the names of columns of class probabilities begin; null: as usual. */
  readonly proba: string | null;
  readonly threshold: number;
  /** Columns whose values divide the rows. */
  readonly slices: readonly string[];
  /** The same, but never stored with the rows. */
  readonly fairness: readonly string[];
  /** By what slices are looked for; null: they are not. */
  readonly discover: DiscoverAsked | null;
}
