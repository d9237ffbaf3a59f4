import { z } from "zod";

/** Enough for a picture: between two points neither axis moves by more than a hundredth. */
export const mostPoints = 200;
export const mostBins = 41;

const share = z.number().min(0).max(1);
const points = z.array(z.tuple([share, share])).max(mostPoints);
const sides = <T extends z.ZodType>(side: T) =>
  z.strictObject({ candidate: side, baseline: side.nullable() });
const bin = z.strictObject({
  mean: share.describe("mean probability of the rows in the bin"),
  positive: share.describe("their share of positives"),
  weight: share.describe("their share of all rows"),
});

/** What the pictures of the page are drawn from, simplified; it decides nothing. */
export const curvesSchema = z.strictObject({
  roc: sides(points).optional().describe("false-positive rate and true-positive rate, from (0, 0) to (1, 1)"),
  precisionRecall: sides(points).optional().describe("recall and precision, by rising recall"),
  calibration: sides(z.array(bin).max(15)).optional().describe("bins of equal width that hold rows"),
  residuals: z
    .strictObject({
      edges: z
        .array(z.number())
        .min(2)
        .max(mostBins + 1),
      ...sides(z.array(share).max(mostBins)).shape,
    })
    .optional()
    .describe("shares of rows by prediction − truth; the outer bins hold all that is beyond them"),
});
export type Curves = z.infer<typeof curvesSchema>;
export type Point = z.infer<typeof points>[number];
