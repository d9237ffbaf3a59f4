import type { Direction, Mode } from "../record/words.ts";

export type Amount = { absolute: number } | { ofBase: number };

/** What is asked of one metric. */
export interface MetricPolicy {
  readonly gated: boolean;
  /** Named under `prove` (or the headline in prove mode). */
  readonly proved: boolean;
  /** null: the default margin of the metric's kind. */
  readonly margin: Amount | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly maxRegression: Amount | null;
  readonly direction: Direction | null;
}

/** The rules a comparison is judged by: a pure value, made from evenhand.yml at the base commit. */
export interface Policy {
  readonly mode: Mode;
  readonly strict: boolean;
  readonly onInconclusive: "warn" | "fail";
  readonly floorMode: "point" | "ci";
  /** By metric name; a metric that is not here is shown and not gated. */
  readonly metrics: ReadonlyMap<string, MetricPolicy>;
  /** First in the report; the one proved by default. */
  readonly headline: string | null;
  /** Columns whose slices gate, in a family of their own; none when absent. */
  readonly gateSlices?: readonly (readonly string[])[];
  /** Why the model's file may not be used, whatever it predicts; nothing speaks against it when absent. */
  readonly refusedModel?: string;
  /** Losses that a person accepted for this commit, by metric or `metric@column = value`: they close no gate. */
  readonly accepted?: ReadonlySet<string>;
}
