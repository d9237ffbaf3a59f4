import { z } from "zod";
import { directions } from "./words.ts";

const text = z.string().max(500);
const number = z.number();
const count = z.int().nonnegative();

export const lookDecisions = ["promote", "abort", "wait", "inconclusive"] as const;

/** One metric at one look. */
export const lookMetricSchema = z.strictObject({
  name: z.string().max(60),
  kind: z.enum(["rate", "mean", "value"]),
  direction: z.enum(directions).nullable(),
  margin: number.positive().nullable(),
  /** Value of the new and of the old version in this step; null: there is none. */
  canary: number.nullable(),
  stable: number.nullable(),
  /** In this step; better is above 0, with its confidence sequence: `low` at the record's `level`, `high` at its
   *  `abortLevel`. null: not compared. */
  difference: z.strictObject({ value: number, low: number, high: number }).nullable(),
  /** null: it is shown only. */
  decision: z.enum(lookDecisions).nullable(),
  why: text,
});
export type LookMetric = z.infer<typeof lookMetricSchema>;

export const canaryLookSchema = z.strictObject({
  at: z.iso.datetime(),
  /** 1 for the first step. */
  step: z.int().positive(),
  /** Per cent of traffic that the target was set to. */
  percent: number.positive().max(100),
  /** Of each version since the step began; null: the source did not tell. */
  requests: z.strictObject({ canary: count, stable: count }).nullable(),
  /** p value of the traffic split's χ² test; null: not tested. */
  split: number.nullable(),
  metrics: z.array(lookMetricSchema).max(50),
  /** `promote`: the next step may begin. */
  decision: z.enum(lookDecisions),
  why: text,
});
export type CanaryLook = z.infer<typeof canaryLookSchema>;

export const canaryEndings = ["promoted", "aborted", "inconclusive", "interrupted"] as const;

/** What became of a canary. `inconclusive`: a step was over without proof. `interrupted`: the run was cancelled, or the
 *  target failed. */
export const canarySchema = z.strictObject({
  ending: z.enum(canaryEndings),
  why: text,
  /** Of the intervals' lower ends, by which a loss beyond the margin is excluded: 0.9 of one step. */
  level: number.min(0.5).max(1),
  /** Of their upper ends, by which a loss is shown; absent: as `level`. */
  abortLevel: number.min(0.5).max(1).optional(),
  /** Who judged; absent: the margins at every look. Of `kayenta` there is a difference at the last look of a step only. */
  judge: z.literal("kayenta").optional(),
  looks: z.array(canaryLookSchema).max(100),
});
export type CanaryRecord = z.infer<typeof canarySchema>;

const latency = z.strictObject({ p50: number, p95: number, p99: number });

/** What two models answered to the same recorded requests; latencies in milliseconds. */
export const shadowSchema = z.strictObject({
  requests: count,
  different: count,
  /** Most that may differ. */
  allowed: count,
  old: latency,
  new: latency,
  /** The first few that differ: which and how. */
  examples: z.array(text).max(3),
  /** Why it does not go on; null: it does. */
  refused: text.nullable(),
});
export type ShadowRecord = z.infer<typeof shadowSchema>;
