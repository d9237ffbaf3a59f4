import { z } from "zod";
import { stagesSchema } from "../train/stages.ts";
import { tuneConfigSchema } from "./tune-schema.ts";

/** How a model is trained; the inputs of action-train win over these. */
export const trainConfigSchema = z.strictObject({
  command: z
    .union([z.string().min(1), z.array(z.string()).min(1)])
    .optional()
    .describe("text for bash, or a list of a program and its arguments"),
  inputs: z.array(z.string().min(1)).optional().describe("paths and patterns of what the training reads"),
  outputs: z
    .record(z.string().min(1), z.string().min(1))
    .optional()
    .describe("name → path; `model`, `predictions` and `metrics` are known names"),
  params: z.string().min(1).optional().describe("a JSON or YAML file of parameters"),
  stages: stagesSchema
    .optional()
    .describe(
      "commands that run in this order, each only when what it reads has changed; `dvc` runs `dvc repro`",
    ),
  checkpoints: z.string().min(1).optional().describe("the folder in which the command keeps checkpoints"),
  "checkpoint-interval": z
    .string()
    .min(1)
    .optional()
    .describe("how often they are stored while the command runs, such as `10m`"),
  seeds: z
    .union([z.int().min(1).max(100), z.array(z.int().min(0)).min(1).max(100)])
    .optional()
    .describe(
      "how often to train, each time with a seed of its own, or the seeds; once with seed 0 when absent",
    ),
  tune: tuneConfigSchema.optional().describe("parameters to try, before the best are kept"),
  timeout: z.string().min(1).optional().describe("such as `2h` or `90m`"),
  "unsafe-model": z
    .enum(["show", "fail"])
    .optional()
    .describe(
      "`fail`: a model whose loading can run code, or whose format is not known, fails the training, the gate and a deployment",
    ),
  "cost-per-hour": z
    .number()
    .nonnegative()
    .optional()
    .describe("what an hour of the machine costs, in your currency"),
  "environment-allow": z
    .array(z.string().min(1))
    .optional()
    .describe("environment variables that the result depends on; never a secret"),
  engine: z.enum(["local", "ray", "kubernetes", "command"]).optional().describe("where the training runs"),
  "engine-options": z
    .record(z.string(), z.unknown())
    .optional()
    .describe("options of that engine, see docs/engines.md"),
});
