import { z } from "zod";
import { mostRuns } from "./limits.ts";

export const runsSchema = z.strictObject({
  kind: z
    .enum(["seeds", "splits"])
    .describe(
      "seeds: independent trainings; splits: trainings on parts of the same data, drawn anew each time",
    ),
  names: z.array(z.string().max(200)).max(mostRuns).describe("the seed or the split of each value"),
  values: z.array(z.number()).max(mostRuns),
  ratio: z.number().positive().optional().describe("of splits: test rows divided by training rows"),
});

/** What one side's own file says of the noise of a number. */
export const ownNoiseSchema = z.strictObject({
  stderr: z.number().nonnegative().optional().describe("standard error of the value"),
  runs: runsSchema.optional(),
});

export const noiseSchema = z.strictObject({
  candidate: ownNoiseSchema.nullable(),
  baseline: ownNoiseSchema.nullable(),
});

/** Earlier values of a number, oldest first, and the band in which the next one is expected. */
export const historySchema = z.strictObject({
  values: z.array(z.number()).max(mostRuns),
  mean: z.number(),
  limit: z.number().nullable().describe("end of the one-sided prediction band on the worse side"),
  level: z.union([z.literal(0.99), z.literal(0.995)]).nullable(),
  beyond: z.boolean().describe("the candidate's value lies on the worse side of the limit"),
  note: z.string().describe("why there is no limit; empty when there is one"),
});
