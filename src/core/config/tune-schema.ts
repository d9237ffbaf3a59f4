import { z } from "zod";

/** What a parameter may be: numbers between two bounds, or one of a list. */
export const dimensionSchema = z.strictObject({
  low: z.number().optional().describe("the least value"),
  high: z.number().optional().describe("the greatest value"),
  log: z.boolean().optional().describe("draw evenly over the logarithm"),
  step: z.number().positive().optional().describe("distance between the values, from `low`"),
  int: z.boolean().optional().describe("whole numbers only"),
  values: z
    .array(z.union([z.number(), z.string().max(200), z.boolean()]))
    .min(1)
    .max(1000)
    .optional()
    .describe("the values to choose from"),
});
export type Dimension = z.infer<typeof dimensionSchema>;

export const samplers = ["random", "grid", "hyperband", "optuna"] as const;

/** More trials than this are not kept in one record. */
export const mostTrials = 1000;

/** Parameters to try, and what makes one set of them better than another. */
export const tuneConfigSchema = z.strictObject({
  trials: z
    .int()
    .min(1)
    .max(mostTrials)
    .optional()
    .describe("how many sets of parameters are tried; of a grid all, when absent"),
  sampler: z
    .enum(samplers)
    .default("random")
    .describe("how the sets are chosen; `hyperband` draws them and stops the weak ones early"),
  minimize: z.string().min(1).max(200).optional().describe("the reported metric that should be small"),
  maximize: z.string().min(1).max(200).optional().describe("the reported metric that should be large"),
  seed: z.int().min(0).default(0).describe("another number draws other sets"),
  space: z
    .record(z.string().min(1).max(200), dimensionSchema)
    .describe("parameters to try: `{low, high, log, step, int}` or `{values}`, by dotted name"),
  hyperband: z
    .strictObject({
      eta: z.int().min(2).max(10).default(3).describe("one of so many trials goes on at each rung"),
      min: z.int().min(1).default(1).describe("the first rung, in steps of the command's reports"),
      max: z.int().min(2).default(27).describe("the step at which a trial is complete"),
    })
    .prefault({})
    .describe("when trials are compared"),
  optuna: z
    .strictObject({
      storage: z
        .string()
        .min(1)
        .optional()
        .describe(
          "as for `optuna --storage`, such as `sqlite:///optuna.db`; from OPTUNA_STORAGE when absent",
        ),
      study: z.string().min(1).max(200).optional().describe("the study's name; the model's when absent"),
      program: z.string().min(1).default("optuna").describe("how Optuna's program is called"),
    })
    .prefault({})
    .describe("where Optuna keeps its study"),
});
export type TuneConfig = z.infer<typeof tuneConfigSchema>;
