import { z } from "zod";
import { results } from "./words.ts";

/** Earlier commits that a picture shows, and metrics of each. */
export const pastLimits = { commits: 30, metrics: 20 } as const;

/** One earlier result of the same model on the same evaluation set. */
export const pastSchema = z.strictObject({
  sha: z.string().regex(/^[0-9a-f]{40}$/),
  createdAt: z.iso.datetime(),
  result: z.enum(results).describe("what was decided there"),
  values: z
    .record(z.string().max(200), z.number())
    .describe("metric → value, in the metric's own unit; one that had no value is left out"),
});
export type Past = z.infer<typeof pastSchema>;
