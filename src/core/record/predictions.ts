import { z } from "zod";

const textValue = z
  .array(z.number().min(0).max(1))
  .optional()
  .describe("text: a value a row, in place of the texts");

/** What is kept beside a record so that the next commit can be compared row by row (gzip of this JSON).
 *  Never features or text. Ids are hashed unless `keep-predictions: full`. */
export const storedPredictionsSchema = z.strictObject({
  schema: z.literal("evenhand/predictions/v1"),
  ids: z.enum(["hashed", "text", "position"]),
  rows: z.int().nonnegative(),
  sample: z
    .strictObject({
      rows: z.int().nonnegative().describe("of the evaluation set"),
      evalSet: z.string().describe("digest of the evaluation set"),
    })
    .optional()
    .describe("there are more rows than are kept: those with the smallest hashes of their ids"),
  task: z.enum(["binary", "multiclass", "regression", "ranking", "forecast", "text"]),
  classes: z.array(z.string()).describe("class names in code order; empty without classes"),
  positive: z.string().nullable(),
  threshold: z
    .number()
    .nullable()
    .describe("binary: score ≥ threshold made the predictions; null when the file held them"),
  scoreNames: z
    .array(z.string().min(1).max(200))
    .max(50)
    .optional()
    .describe("text: columns of scores that somebody gave each answer"),
  slices: z
    .array(z.strictObject({ column: z.string(), values: z.array(z.string()) }))
    .optional()
    .describe('declared slice columns: the values that codes stand for, "" for an empty cell'),
  columns: z.strictObject({
    id: z.array(z.string()).nullable(),
    label: z
      .array(z.number())
      .describe("class code, the number itself, or for text 48 bits of the sha256 of the reference"),
    prediction: z.array(z.number()).nullable(),
    score: z.array(z.number()).nullable(),
    weight: z.array(z.number()).nullable(),
    group: z.array(z.string()).nullable(),
    proba: z
      .array(z.number().min(0).max(1))
      .optional()
      .describe("multiclass: the probability of each class, class after class in code order"),
    scores: z
      .array(z.number())
      .optional()
      .describe("text: the scores of each row, column after column in the order of scoreNames"),
    unit: z.array(z.string()).optional().describe("the query or the series of each row"),
    slices: z
      .array(z.int().nonnegative())
      .optional()
      .describe("the value code of each row, column after column in the order of `slices`"),
    scale: z.array(z.number().nonnegative()).optional().describe("forecast: what errors are divided by"),
    lower: z.array(z.number()).optional().describe("the lower bound of each row's prediction interval"),
    upper: z.array(z.number()).optional().describe("its upper bound"),
    exact_match: textValue,
    token_f1: textValue,
    rouge1: textValue,
    rougeL: textValue,
    text_sums: z
      .array(z.string().regex(/^\d{1,9}( \d{1,9}){27}$/))
      .optional()
      .describe("text: the counts of each row that corpus BLEU and chrF are made of, in place of the texts"),
  }),
});
export type StoredPredictions = z.infer<typeof storedPredictionsSchema>;
