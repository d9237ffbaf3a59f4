import { z } from "zod";

/** What is kept beside a record so that the next commit can be compared row by row (gzip of this JSON).
 *  Never features or text. Ids are hashed unless `keep-predictions: full`. */
export const storedPredictionsSchema = z.strictObject({
  schema: z.literal("evenhand/predictions/v1"),
  ids: z.enum(["hashed", "text", "position"]),
  rows: z.int().nonnegative(),
  task: z.enum(["binary", "multiclass", "regression"]),
  classes: z.array(z.string()).describe("class names in code order; empty for regression"),
  positive: z.string().nullable(),
  threshold: z
    .number()
    .nullable()
    .describe("binary: score ≥ threshold made the predictions; null when the file held them"),
  columns: z.strictObject({
    id: z.array(z.string()).nullable(),
    label: z.array(z.number()).describe("class code, or the number itself for regression"),
    prediction: z.array(z.number()).nullable(),
    score: z.array(z.number()).nullable(),
    weight: z.array(z.number()).nullable(),
    group: z.array(z.string()).nullable(),
  }),
});
export type StoredPredictions = z.infer<typeof storedPredictionsSchema>;
