import { z } from "zod";
import { intervalSchema } from "./interval.ts";

/** Finite or null; null always comes with a note that says why. */
const number = z.number().nullable();
const count = z.int().nonnegative();

const ratesSchema = z.strictObject({
  selection: number.describe("share predicted positive"),
  truePositive: number.describe("share of the positives predicted positive"),
  falsePositive: number.describe("share of the negatives predicted positive"),
});

/** A difference between groups of people (or of anything), and how it changed. Larger is worse. */
export const fairnessGapSchema = z.strictObject({
  name: z.enum([
    "demographic_parity_difference",
    "equalized_odds_difference",
    "equal_opportunity_difference",
  ]),
  candidate: number.describe("largest minus smallest rate among the groups that are large enough"),
  baseline: number,
  delta: number.describe("candidate − baseline: above 0 the gap is wider"),
  candidateInterval: intervalSchema.nullable().describe("of the candidate's gap"),
  interval: intervalSchema.nullable().describe("of the change"),
  se: number.describe("standard error of the change"),
  df: number,
  seed: z.string().nullable(),
  replicates: count.nullable(),
  note: z.string().describe("why a number is null"),
});
export type FairnessGap = z.infer<typeof fairnessGapSchema>;

export const fairnessSchema = z.strictObject({
  column: z.string(),
  groups: z.array(
    z.strictObject({
      name: z.string(),
      n: count,
      positives: count,
      negatives: count,
      excluded: z.string().nullable().describe("why the group takes no part in the gaps; null: it does"),
      candidate: ratesSchema,
      baseline: ratesSchema.nullable(),
    }),
  ),
  gaps: z.array(fairnessGapSchema),
});
export type Fairness = z.infer<typeof fairnessSchema>;
