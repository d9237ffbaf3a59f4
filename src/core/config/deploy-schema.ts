import { z } from "zod";
import { modes } from "../record/words.ts";

export const targets = ["command", "mlflow"] as const;
export type TargetName = (typeof targets)[number];

const duration = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,3})?\s?[smhdw]$/, { error: "is not a duration such as 12h or 14d" });

export const evidenceConfigSchema = z.strictObject({
  from: z.string().min(1).optional().describe("the branch whose runs count; empty: the default branch"),
  "max-age": duration.default("14d").describe("how old an evaluation may be, such as `14d`"),
  workflow: z
    .string()
    .regex(/^\.github\/workflows\/[^/]+\.ya?ml$/, { error: "is not a path such as .github/workflows/ci.yml" })
    .optional()
    .describe("the one workflow whose runs count, such as `.github/workflows/ci.yml`"),
});

export const deployConfigSchema = z.strictObject({
  target: z.enum(targets).describe("where the model goes"),
  options: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .default({})
    .describe("of the target, by its name (docs/deploy.md)"),
  mode: z
    .enum(modes)
    .default("prove")
    .describe("prove: a loss beyond the margin is excluded; guard: a loss is not shown"),
  evidence: evidenceConfigSchema.prefault({}),
});
export type DeployConfig = z.infer<typeof deployConfigSchema>;
