import { z } from "zod";
import { curvesSchema } from "./curves.ts";
import { discoveredSliceSchema } from "./discovered.ts";
import { fairnessSchema } from "./fairness.ts";
import { intervalSchema } from "./interval.ts";
import { historySchema, noiseSchema } from "./noise.ts";
import { pastLimits, pastSchema } from "./past.ts";
import { changeSchema, costSchema, trainingLimits, trainingSchema } from "./training.ts";
import { directions, metricStatuses, modes, namePattern, results, tasks, verdicts } from "./words.ts";

/** Finite or null; null always comes with a note that says why. */
const number = z.number().nullable();
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const sha = z.string().regex(/^[0-9a-f]{40}$/);
const count = z.int().nonnegative();
/** A model or a leg. */
export const nameSchema = z.string().regex(namePattern);

/** What a comparison measured, before any policy: judged again from this alone. */
export const metricStatsSchema = z.strictObject({
  name: z.string().min(1),
  direction: z.enum(directions),
  unit: z
    .enum(["row", "query", "series", "group", "time", "run"])
    .describe("the unit of inference: row, query, series, group, point in time, or run of the training"),
  candidate: number.describe("the candidate's value"),
  baseline: number.describe("the baseline's value"),
  delta: number.describe("candidate − baseline, raw: for a lower-is-better metric harm is positive"),
  interval: intervalSchema.nullable().describe("of the raw delta; each end is a one-sided 5 % test"),
  pHarm: number.describe("one-sided p of no loss: small means a loss is shown"),
  pGain: number.describe("one-sided p of no gain: small means a gain is shown"),
  se: number.describe("standard error of the delta"),
  df: number.describe("degrees of freedom of Student's t; null for Tango and for standard errors of a file"),
  method: z
    .enum([
      "tango",
      "delong",
      "influence",
      "bootstrap",
      "diebold-mariano",
      "stderr",
      "welch",
      "nadeau-bengio",
      "point",
      "none",
    ])
    .describe("how the interval was made; `point`: there is none"),
  status: z.enum(metricStatuses).describe("whether there is something to judge"),
  note: z.string().describe("why, in a few words"),
  n: count.describe("rows scored on both sides"),
  units: count.describe("units of inference"),
  groups: count.nullable().describe("groups, when rows are dependent"),
  discordant: z
    .strictObject({ baselineOnly: count, candidateOnly: count })
    .nullable()
    .describe("discordant rows of a 0/1 outcome (Tango needs them to judge another margin)"),
  dominance: z
    .strictObject({ share: z.number(), largest: z.number() })
    .nullable()
    .describe("unbounded losses: the largest share of ΣU² that one unit carries, and max|ψ|/N"),
  seed: z
    .string()
    .nullable()
    .describe("where the bootstrap began: made from the compared rows, never from a clock"),
  replicates: count.nullable().describe("of the bootstrap"),
  noise: noiseSchema
    .optional()
    .describe("single numbers: what the sources say of their noise, kept for the next comparison"),
  history: historySchema.optional().describe("single numbers: earlier values and the band they make"),
});
export type MetricStats = z.infer<typeof metricStatsSchema>;

export const floorSchema = z.strictObject({
  min: number,
  max: number,
  mode: z.enum(["point", "ci"]),
  held: z.boolean().nullable().describe("null: nothing to hold it against (metric undefined)"),
});

/** A comparison judged under a policy. */
export const metricRecordSchema = z.strictObject({
  ...metricStatsSchema.shape,
  pHarmAdjusted: number.describe(
    "pHarm corrected over the family: Holm, or Benjamini and Hochberg for slices that warn",
  ),
  pGainAdjusted: number.describe("pGain corrected in the same way"),
  pNotWorse: number.describe("one-sided p of a loss of at least the margin: small means it is excluded"),
  family: count.describe(
    "the k of the correction: gated metrics with status ok (times slices, for a slice); 1 for a metric that is judged by itself",
  ),
  margin: number.describe("in the metric's own unit, frozen from the baseline's point value"),
  mde: number.describe("smallest loss found in 80 % of runs (2.487 · SE)"),
  rowsNeeded: number.describe("rows needed to settle the margin; null when not applicable"),
  blind: z.boolean().describe("2.487 · SE is beyond the margin"),
  verdict: z.enum(verdicts).describe("one of seven words (docs/verdict.md)"),
  gated: z.boolean().describe("it takes part in the decision"),
  proved: z.boolean().describe("named under `prove`"),
  floor: floorSchema.nullable(),
  allowed: z
    .number()
    .nonnegative()
    .optional()
    .describe("the loss that `max-regression` allows, in the metric's own unit"),
});
export type MetricRecord = z.infer<typeof metricRecordSchema>;

export const reasonSchema = z.strictObject({
  code: z.enum([
    "regressed",
    "floor",
    "guardrail",
    "unsafe-model",
    "undefined",
    "not-proved",
    "inconclusive",
    "not-comparable",
    "no-baseline",
    "no-evidence",
  ]),
  metric: z.string().nullable(),
  text: z.string(),
});
export type Reason = z.infer<typeof reasonSchema>;

export const decisionSchema = z.strictObject({
  mode: z.enum(modes),
  strict: z.boolean(),
  result: z.enum(results),
  reasons: z.array(reasonSchema).describe("why, worst first; a pass may carry warnings"),
  warnings: z.array(z.string()),
});
export type Decision = z.infer<typeof decisionSchema>;

export const baselineLookSchema = z.strictObject({ where: z.string(), result: z.string() });

export const baselineSchema = z.strictObject({
  status: z.enum(["found", "none", "unusable"]),
  sha: sha.nullable(),
  source: z
    .enum(["path", "artifact", "history", "release", "re-scored", "rebuilt", "production", "none"])
    .describe(
      "where its result comes from; re-scored: its model scored these rows in this run; rebuilt: it was trained anew in this run",
    ),
  distance: count
    .nullable()
    .describe("first-parent commits between the base commit and the baseline; 0 = the base commit itself"),
  ageDays: number,
  rows: count.nullable(),
  asked: z
    .strictObject({ ref: z.string().max(300), sha: sha.nullable() })
    .optional()
    .describe("the commit, branch or tag that the input `baseline` names, when it names one"),
  /** The base commit that was asked for, and how it was found. */
  base: z
    .strictObject({
      sha,
      how: z.enum(["merge-parent", "merge-base", "parent", "merge-group", "head", "input"]),
    })
    .nullable(),
  looked: z
    .array(baselineLookSchema)
    .describe("where a baseline was looked for, in order, with what was found there"),
});
export type BaselineProvenance = z.infer<typeof baselineSchema>;

export const flipSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  baseline: z.string(),
  candidate: z.string(),
  change: z.enum(["fixed", "broken"]),
});

export const flipsSchema = z.strictObject({
  fixed: count,
  broken: count,
  bothWrong: count,
  worst: z.array(flipSchema).max(20).describe("the rows with the largest change, worst first; at most 20"),
});

export const confusionSchema = z.strictObject({
  labels: z.array(z.string()).max(20),
  baseline: z.array(z.array(count)).nullable().describe("rows = truth, columns = predicted"),
  candidate: z.array(z.array(count)),
});

export const runSchema = z.strictObject({
  repository: z.string(),
  workflow: z.string(),
  id: count,
  attempt: count,
  event: z.string(),
  url: z.string(),
});

export const evaluationSchema = z.strictObject({
  schema: z.literal("evenhand/evaluation/v1"),
  id: digest.describe("sha256 of this record without the field"),
  model: nameSchema,
  leg: nameSchema,
  task: z.enum(tasks),
  tool: z.strictObject({ name: z.literal("evenhand"), version: z.string() }),
  createdAt: z.iso.datetime(),
  run: runSchema.nullable(),
  policy: z.strictObject({
    source: z
      .enum(["base", "file", "built-in"])
      .describe("base: evenhand.yml at the base commit; file: on disk; built-in: no configuration"),
    sha: sha.nullable(),
    digest: digest.nullable(),
  }),
  candidate: z.strictObject({
    sha: sha.nullable().describe("the commit the report is about (pull request head)"),
    tested: sha.nullable().describe("the commit that was checked out and scored"),
    source: z.string(),
    rows: count,
    model: z.strictObject({ digest, bytes: count, where: z.string() }).nullable(),
    predictions: z.strictObject({ digest, rows: count }).nullable(),
    bound: z.enum(["run", "declared", "none"]),
  }),
  baseline: baselineSchema,
  receipt: z.strictObject({
    evalSet: digest
      .nullable()
      .describe("sha256 over id, label and weight of the scored rows, sorted by id; null for scalars"),
    metrics: digest.describe("sha256 over the metric definitions (threshold, positive class, averaging)"),
    hardware: z
      .string()
      .max(300)
      .optional()
      .describe("the machine that times were measured on, from the training record"),
    judge: z
      .strictObject({ model: z.string().max(200), prompt: digest.nullable() })
      .optional()
      .describe("the model, and the sha256 of the prompt, that scored answers"),
  }),
  differs: z
    .array(z.string())
    .describe("what differs between the two receipts, one sentence each; empty = comparable"),
  causes: z.array(z.string()),
  training: trainingSchema
    .optional()
    .describe("what the candidate was trained from, when a training record tells"),
  changes: z
    .array(changeSchema)
    .max(trainingLimits.changes)
    .optional()
    .describe("what differs between how the two sides were made; absent: one side does not tell"),
  costs: z.array(costSchema).max(10).optional().describe("size and training time of both sides"),
  /** What a policy must know to choose its defaults, so that report can judge again from the record alone. */
  facts: z.strictObject({
    hasScore: z.boolean(),
    probabilistic: z.boolean(),
    majorityShare: z.number().describe("share of the rows in the largest class, 0 to 1; 0 without classes"),
  }),
  columns: z
    .record(z.string(), z.string())
    .describe("how the columns were read, as column role → column name"),
  positive: z.string().nullable(),
  threshold: z.number().nullable(),
  metrics: z.array(metricRecordSchema),
  guardrails: z
    .array(metricRecordSchema)
    .describe("what the model costs to run and to make: time, size, memory, money, tokens"),
  slices: z.array(
    z.strictObject({ slice: z.record(z.string(), z.string()), metrics: z.array(metricRecordSchema) }),
  ),
  fairness: z
    .array(fairnessSchema)
    .optional()
    .describe("gaps between the groups of a column; they never gate"),
  discovered: z
    .array(discoveredSliceSchema)
    .optional()
    .describe(
      "slices that nobody named, found and tested on two halves; absent: not looked for; they never gate",
    ),
  flips: flipsSchema.nullable(),
  confusion: confusionSchema.nullable(),
  curves: curvesSchema.optional(),
  past: z
    .array(pastSchema)
    .max(pastLimits.commits)
    .optional()
    .describe("results of accepted commits on the same evaluation set, oldest first; they decide nothing"),
  dropped: z.strictObject({ unlabelled: count, candidateOnly: count, baselineOnly: count }),
  notes: z
    .array(z.string())
    .describe("sentences a reader of the report needs (assumptions made, columns detected, odd input)"),
  overrides: z.array(
    z.strictObject({ by: z.string(), sha, metrics: z.array(z.string()), reason: z.string() }),
  ),
  decision: decisionSchema,
});
export type EvaluationRecord = z.infer<typeof evaluationSchema>;
