import { z } from "zod";

const count = z.int().nonnegative();
const end = z.number().nullable();

export const predicateSchema = z.union([
  z.strictObject({ column: z.string(), equals: z.string().describe('"" is an empty cell') }),
  z.strictObject({
    column: z.string(),
    above: end.describe("the number is above this; null: no lower end"),
    upTo: end.describe("and at most this; null: no upper end"),
  }),
]);

/** A part of the rows that nobody named, found on one half of them and tested on the other. It never gates. */
export const discoveredSliceSchema = z.strictObject({
  kind: z
    .enum(["weak", "regressed"])
    .describe(
      "weak: the candidate's loss is higher than elsewhere; regressed: it rose over the baseline's, and more than elsewhere",
    ),
  predicates: z.array(predicateSchema).min(1).describe("all of them hold"),
  loss: z
    .enum(["brier", "zero_one_loss", "absolute_error", "scaled_error", "one_minus_token_f1"])
    .describe("what is averaged over rows; lower is better"),
  rows: count.describe("rows of the slice"),
  tested: count.describe("those of them in the half that the slice was tested on"),
  candidate: z.number().describe("mean loss of the tested rows"),
  baseline: z.number().nullable().describe("the baseline's on the same rows; null without one"),
  restCandidate: z.number().describe("mean loss of the other rows of that half"),
  restBaseline: z.number().nullable(),
  p: z.number().describe("one-sided; small: the slice is worse"),
  pAdjusted: z.number().describe("Benjamini and Hochberg over all slices that were tested"),
});
export type DiscoveredSlice = z.infer<typeof discoveredSliceSchema>;
