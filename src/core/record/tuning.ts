import { z } from "zod";
import { mostTrials, samplers } from "../config/tune-schema.ts";

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const name = z.string().min(1).max(200);

export const trialParamsSchema = z
  .record(name, z.union([z.number(), z.string().max(200), z.boolean()]))
  .describe("values of the space's parameters");

const trialSchema = z.strictObject({
  trial: z.int().nonnegative(),
  state: z
    .enum(["complete", "stopped", "failed"])
    .describe("stopped: early, since others were better at the same step"),
  params: trialParamsSchema,
  value: z.number().nullable().describe("the metric's last value; null where none was reported"),
  seconds: z.number().nonnegative(),
  note: z.string().max(500).optional().describe("why it failed, or where it was stopped"),
});
export type TunedTrial = z.infer<typeof trialSchema>;

const importanceSchema = z.strictObject({
  param: name,
  share: z
    .number()
    .nullable()
    .describe("epsilon squared of the metric's ranks over bins of the parameter; null: cannot be told"),
});
export type Importance = z.infer<typeof importanceSchema>;

/** The trials behind a training's parameters. */
export const tuningSchema = z.strictObject({
  sampler: z.enum(samplers),
  metric: name,
  direction: z.enum(["minimize", "maximize"]),
  plan: digest.describe("of the space, the command, its inputs and all else that trials depend on"),
  best: z.int().nonnegative().describe("number of the trial whose outputs these are"),
  trials: z.array(trialSchema).max(mostTrials).describe("in the order of their numbers"),
  importance: z.array(importanceSchema).max(200).describe("largest first"),
  importanceNote: z.string().max(300).describe("why importance cannot be told; empty when it can"),
});
export type Tuning = z.infer<typeof tuningSchema>;

/** The same in short, as an evaluation keeps it for the report. */
export const tuningSummarySchema = z.strictObject({
  sampler: z.enum(samplers),
  metric: name,
  direction: z.enum(["minimize", "maximize"]),
  counts: z.strictObject({
    complete: z.int().nonnegative(),
    stopped: z.int().nonnegative(),
    failed: z.int().nonnegative(),
  }),
  top: z
    .array(trialSchema.omit({ note: true, seconds: true }))
    .max(5)
    .describe("the best trials, best first"),
  bestSoFar: z.array(z.number()).max(40).describe("best value after each of up to 40 trials, evenly chosen"),
  importance: z.array(importanceSchema).max(5),
  importanceNote: z.string().max(300),
});
export type TuningSummary = z.infer<typeof tuningSummarySchema>;

/** A finished run of a tuning or of a seed, kept while the others go on. */
export const trialRecordSchema = z.strictObject({
  schema: z.literal("evenhand/trial/v1"),
  /** sha256 of this record without the field. */
  id: digest,
  tool: z.strictObject({ name: z.literal("evenhand"), version: z.string() }),
  plan: digest,
  trial: z.int().nonnegative().describe("number of the trial; of repeated runs the seed"),
  seed: z.int(),
  state: trialSchema.shape.state,
  params: trialParamsSchema,
  metrics: z.record(name, z.number()),
  atRungs: z.array(z.number()).max(64).describe("the metric at each rung of hyperband that was reached"),
  outputs: z
    .record(
      name,
      z.strictObject({ digest, bytes: z.int().nonnegative(), files: z.int().nonnegative().optional() }),
    )
    .describe("digests of the declared outputs; empty unless complete"),
  durationSeconds: z.number().nonnegative(),
  leftBehind: z.int().nonnegative(),
  notes: z.array(z.string().max(500)).max(50),
  optuna: z.int().nonnegative().optional().describe("number of the trial in Optuna's study"),
});
export type TrialRecord = z.infer<typeof trialRecordSchema>;

/** What `mode: plan` hands to the jobs of a matrix. */
export const planSchema = z.strictObject({
  schema: z.literal("evenhand/plan/v1"),
  id: digest,
  tool: z.strictObject({ name: z.literal("evenhand"), version: z.string() }),
  model: z.string(),
  leg: z.string(),
  plan: digest,
  sampler: z.enum(samplers),
  metric: name,
  direction: z.enum(["minimize", "maximize"]),
  trials: z.array(trialParamsSchema).min(1).max(mostTrials),
});
export type SweepPlan = z.infer<typeof planSchema>;
