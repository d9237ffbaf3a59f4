import type { Direction } from "../record/words.ts";
import type { RowTask, ScoredView } from "../table/scored.ts";
import type { ClassSlopes, ClassTally } from "./class-tally.ts";

/** A metric's value on one model, or why it has none. Never 0 or 0.5 in place of "undefined".
 *  `note` names a convention that was used (precision of a model that predicts nothing positive is 0). */
export type MetricValue = { value: number; note?: string } | { undefined: string };

/** Which default margin of docs/verdict.md (C2) applies. */
export type MarginKind = "accuracy-like" | "bounded-score" | "loss";

/** Which minimum count of docs/verdict.md (C9) applies. */
export type MinimumCounts =
  | "zero-one"
  | "confusion"
  | "ranking-of-scores"
  | "log-loss"
  | "brier"
  | "mean-error"
  | "squared-error";

/** How the paired standard error is had: Tango's score, DeLong, or the influence function alone. */
export type PairedMethod = "tango" | "delong" | "influence";

export interface Metric {
  readonly name: string;
  readonly direction: Direction;
  readonly tasks: readonly RowTask[];
  /** `probability`: a score inside [0, 1]. */
  readonly needs: "prediction" | "score" | "probability";
  /** Unit of inference. */
  readonly unit: "row";
  readonly defaultMargin: MarginKind;
  readonly minimum: MinimumCounts;
  readonly method: PairedMethod;
  /** Unbounded per-row loss: C4's dominance rule applies. */
  readonly unbounded: boolean;
  value(view: ScoredView): MetricValue;
  /** One number per row, Σ = 0 (weights included): the row's pull on the value, times n. */
  influence(view: ScoredView): Float64Array;
  /** Confusion metrics: ∂value/∂count, cell by cell, at any table (C4's floor takes it at another one). */
  gradient?(tally: ClassTally): ClassSlopes;
}
