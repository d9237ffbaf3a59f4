import type { Direction } from "../record/words.ts";
import type { RowTask, ScoredView } from "../table/scored.ts";
import type { ClassSlopes, ClassTally } from "./class-tally.ts";

/** A metric's value on one model, or why it has none. Never 0 or 0.5 in place of "undefined".
 *  `note` names a convention that was used (precision of a model that predicts nothing positive is 0). */
export type MetricValue = { value: number; note?: string } | { undefined: string };

/** Which default margin of docs/verdict.md (C2) applies. */
export type MarginKind = "accuracy-like" | "bounded-score" | "bounded-error" | "loss";

/** Which minimum count of docs/verdict.md (C9) applies. */
export type MinimumCounts =
  | "zero-one"
  | "confusion"
  | "ranking-of-scores"
  | "log-loss"
  | "brier"
  | "mean-error"
  | "squared-error"
  | "quantile"
  | "calibration"
  | "recall-at-precision"
  | "alarms-at-recall";

/** How the paired standard error is had: Tango's score, DeLong, the influence function alone, or replicates. */
export type PairedMethod = "tango" | "delong" | "influence" | "bootstrap";

/** The units that a bootstrap draws: rows, groups, or buckets of either. */
export interface DrawnUnits {
  /** Unit of each row, 0…count−1. */
  readonly of: Int32Array;
  readonly count: number;
}

/** The value when unit u is drawn counts[u] times; NaN when it is undefined there. */
export type Replicate = (counts: Uint8Array) => number;

export interface Metric {
  readonly name: string;
  readonly direction: Direction;
  readonly tasks: readonly RowTask[];
  /** `probability`: a score inside [0, 1]; `interval`: a lower and an upper bound. */
  readonly needs: "prediction" | "score" | "probability" | "interval";
  /** Unit of inference. */
  readonly unit: "row" | "query" | "series";
  /** The column of scores that it is the mean of. */
  readonly column?: string;
  /** A column of scales must be there. */
  readonly needsScale?: true;
  readonly defaultMargin: MarginKind;
  readonly minimum: MinimumCounts;
  readonly method: PairedMethod;
  /** Unbounded per-row loss: C4's dominance rule applies. */
  readonly unbounded: boolean;
  /** Metrics of a query, a series or a text: one value per unit (in the order of the view's parts, of its rows without parts), NaN for a unit that does not count.
   *  `value` and `influence` then see one row a unit, with these values as predictions. */
  perUnit?(view: ScoredView): Float64Array;
  value(view: ScoredView): MetricValue;
  /** Bounded mean: the width of the values that a row can have; 1 for `brier` where nothing is said. */
  readonly range?: number;
  /** Computed only when it is named. */
  readonly onRequest?: true;
  /** One number per row, Σ = 0 (weights included): the row's pull on the value, times n, in an array of its own. Absent:
   *  `resample` is there. */
  influence?(view: ScoredView): Float64Array;
  /** For a metric without an influence function. Rows may be read in their order: it does not depend on the file. */
  resample?(view: ScoredView, units: DrawnUnits): Replicate;
  /** Means of right (1) and wrong (0) that are not read off the predictions: one number per row. */
  outcomes?(view: ScoredView): Float64Array;
  /** Confusion metrics: ∂value/∂count, cell by cell, at any table (C4's floor takes it at another one). */
  gradient?(tally: ClassTally): ClassSlopes;
}
