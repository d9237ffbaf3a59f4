import { z } from "zod";

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
  timeout: z.string().min(1).optional().describe("such as `2h` or `90m`"),
});
