import { z } from "zod";
import { nameSchema } from "../record/evaluation.ts";
import { modes, tasks } from "../record/words.ts";
import { dataConfigSchema } from "./data-schema.ts";
import { deployConfigSchema } from "./deploy-schema.ts";
import { monitorConfigSchema, webhookConfigSchema } from "./monitor-schema.ts";
import { trainConfigSchema } from "./train-schema.ts";

/** `0.005` is absolute, `1%` is of the base. */
const amount = z.union([z.number().nonnegative(), z.string().regex(/^\d+(\.\d+)?\s?%$/)]);

export const metricGateSchema = z.strictObject({
  margin: amount
    .optional()
    .describe("the loss you would tolerate: a bare number is absolute, `1%` is of the base"),
  min: z.number().optional().describe("hard floor of the candidate's value"),
  max: z.number().optional().describe("hard ceiling of the candidate's value"),
  "max-regression": amount.optional().describe("largest loss of a plain scalar, judged on the point value"),
  direction: z.enum(["higher", "lower"]).optional().describe("for scalars whose name does not tell"),
});

const columnOf = (role: string) => z.string().optional().describe(`column with ${role}`);

export const columnsSchema = z.strictObject({
  id: columnOf("a row's identity; rows are paired by it"),
  label: columnOf("the truth"),
  prediction: columnOf("the predicted class or number"),
  score: columnOf("the score or probability of the positive class"),
  proba: z
    .string()
    .min(1)
    .optional()
    .describe("how the names of the columns with a class's probability begin; `proba_` when absent"),
  weight: columnOf("a row's weight"),
  group: columnOf("what belongs together, such as a user"),
  query: columnOf("the query a document was ranked for"),
  series: columnOf("the series a forecast belongs to"),
  time: columnOf("the time a forecast is for"),
  horizon: columnOf("how many steps ahead a forecast was made"),
  scale: columnOf("what the errors of a series are divided by for mase"),
  lower: columnOf("the lower bound of a prediction interval"),
  upper: columnOf("its upper bound"),
  reference: columnOf("the text a prediction should say"),
});

/** `country`, or the pair `[country, channel]`. */
export const slicesSchema = z.array(z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(2)]));

export const judgeSchema = z.strictObject({
  model: z.string().min(1).max(200).describe("the model that scored the answers, with its version"),
  prompt: z.string().min(1).optional().describe("the prompt it was given, or the prompt's version"),
  metrics: z
    .array(z.string().min(1))
    .optional()
    .describe("metrics that it scored, beside those whose name begins with `score_`"),
});

/** `true`, or by which columns and how. */
export const discoverSchema = z.union([
  z.boolean(),
  z.strictObject({
    columns: z
      .array(z.string().min(1))
      .min(1)
      .max(20)
      .optional()
      .describe("columns to look by; every column without another role when absent"),
    "max-predicates": z.int().min(1).max(3).default(2).describe("conditions that a slice may have"),
    "min-rows": z
      .int()
      .min(100)
      .optional()
      .describe("rows that a slice must have; 1 % of them, and no fewer than 100, when absent"),
  }),
]);

export const evaluateConfigSchema = z.strictObject({
  task: z
    .enum(["auto", ...tasks])
    .default("auto")
    .describe("kind of problem; `auto` looks at the columns"),
  positive: z
    .union([z.string(), z.number(), z.boolean()])
    .optional()
    .describe("label that counts as positive, when it is not 1 or true"),
  threshold: z.number().default(0.5).describe("score from which a row is predicted positive"),
  columns: columnsSchema.default({}).describe("which column plays which role; detected when absent"),
  metrics: z.array(z.string()).optional().describe("metrics to compute; all that apply when absent"),
  slices: slicesSchema
    .optional()
    .describe("columns, or pairs of columns, whose values are compared slice by slice; they warn"),
  discover: discoverSchema
    .default(false)
    .describe("look for slices on which the candidate is weak or has regressed; shown, never gated"),
  fairness: z
    .array(z.string().min(1))
    .optional()
    .describe("columns of groups between which a binary model's rates are compared; shown, never gated"),
  predict: z
    .union([z.string().min(1), z.array(z.string()).min(1)])
    .optional()
    .describe(
      "command that scores the rows of `EVENHAND_DATA` with the model `EVENHAND_MODEL` into `EVENHAND_PREDICTIONS`: text for bash, or a list",
    ),
  judge: judgeSchema
    .optional()
    .describe("who scored the answers of a language model; with another judge they are not comparable"),
});

export const modelConfigSchema = z.strictObject({
  path: z
    .string()
    .min(1)
    // No changed file would ever lie under it: the model would count as untouched for good.
    .refine((path) => !/[*?]/.test(path), "a folder or a file, not a pattern")
    .optional()
    .describe(
      "the folder or file that the model is made from; a pull request that touches nothing there carries the last result forward",
    ),
  data: dataConfigSchema.optional().describe("the tables a model is made of, and what must hold of them"),
  train: trainConfigSchema.optional().describe("how the model is trained"),
  evaluate: evaluateConfigSchema.prefault({}).describe("how predictions are read and measured"),
  gate: z
    .record(z.string(), metricGateSchema)
    .optional()
    .describe("metrics that gate, exactly these; the default metrics when absent"),
  mode: z
    .enum(modes)
    .default("guard")
    .describe("`guard`: a shown loss is red; `prove`: a loss that is not excluded is red"),
  prove: z
    .array(z.string())
    .optional()
    .describe("metrics to prove in prove mode; the headline metric when absent"),
  "on-inconclusive": z
    .enum(["warn", "fail"])
    .default("warn")
    .describe("`fail` makes a pass with an inconclusive gated metric red"),
  "floor-mode": z
    .enum(["point", "ci"])
    .default("point")
    .describe("hold `min` and `max` against the point value, or the worse end of the interval"),
  "gate-slices": slicesSchema
    .optional()
    .describe("slices whose regression is red, corrected as a family of their own"),
  deploy: z.record(z.string(), deployConfigSchema).optional().describe("deployments, by environment"),
  monitor: monitorConfigSchema.optional().describe("how the deployed model is watched"),
});

export const letterConfigSchema = z.strictObject({
  webhook: webhookConfigSchema
    .optional()
    .describe("a webhook that is told of the letter, as the monitor's is of alarms"),
  mention: z
    .union([
      z.literal("code-owners"),
      z
        .array(
          z.string().regex(/^@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,38})(?:\/[a-zA-Z0-9._-]{1,100})?$/, {
            error: "is no @person or @organisation/team",
          }),
        )
        .max(20),
    ])
    .optional()
    .describe(
      "who is pinged when a model has regressed: a list of `@person` and `@organisation/team`, or `code-owners` for the owners of each model's `path`; nobody when absent",
    ),
});

export const configSchema = z.strictObject({
  strict: z.boolean().default(false).describe("a missing baseline is red"),
  models: z.record(nameSchema, modelConfigSchema).default({}).describe("models, by name"),
  report: z
    .strictObject({
      comment: z
        .enum(["update", "recreate", "append", "off"])
        .default("update")
        .describe(
          "`update`: one comment, edited in place; `recreate`: one, moved to the end; `append`: one a run; `off`: none",
        ),
      "comment-when": z
        .enum(["always", "changed", "failed"])
        .default("always")
        .describe("always, when a verdict is not equivalent, or when the gate is closed"),
      history: z
        .union([z.boolean(), z.strictObject({ keep: z.int().min(1).max(1000) })])
        .default(true)
        .describe(
          "whether pushes to a protected branch leave their numbers in `refs/evenhand/history`; `keep` is how many, 200 when absent",
        ),
      "model-card": z
        .string()
        .min(1)
        .optional()
        .describe(
          "the model card that `write: card` and `evenhand card` keep up to date, such as `docs/model-card.md`",
        ),
      letter: letterConfigSchema.optional().describe("who is told by the weekly letter"),
    })
    .prefault({})
    .describe("what is written about a run"),
});
export type Config = z.infer<typeof configSchema>;
export type ModelConfig = z.infer<typeof modelConfigSchema>;
