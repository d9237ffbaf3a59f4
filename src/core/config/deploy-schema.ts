import { z } from "zod";
import { modes } from "../record/words.ts";
import { canaryConfigSchema, shadowConfigSchema, strategies } from "./canary-schema.ts";
import { duration } from "./duration-schema.ts";

export const targets = [
  "command",
  "mlflow",
  "oci",
  "s3",
  "kubernetes",
  "kserve",
  "ray-serve",
  "huggingface",
  "github-release",
] as const;
export type TargetName = (typeof targets)[number];

export const evidenceConfigSchema = z.strictObject({
  from: z.string().min(1).optional().describe("the branch whose runs count; empty: the default branch"),
  "max-age": duration.default("14d").describe("how old an evaluation may be, such as `14d`"),
  workflow: z
    .string()
    .regex(/^\.github\/workflows\/[^/]+\.ya?ml$/, { error: "is not a path such as .github/workflows/ci.yml" })
    .optional()
    .describe("the one workflow whose runs count, such as `.github/workflows/ci.yml`"),
  data: z
    .enum(["pass", "any"])
    .default("any")
    .describe("pass: the run that made the evaluation also checked its data, and it passed"),
  attested: z
    .union([
      z.boolean(),
      z.strictObject({
        "trusted-root": z
          .string()
          .min(1)
          .describe("a file of this repository with what `gh attestation trusted-root` prints"),
      }),
      z.strictObject({
        "public-key": z
          .string()
          .min(1)
          .describe(
            "a file of this repository with the key whose holder has to have signed the model, as PEM",
          ),
      }),
    ])
    .default(false)
    .describe(
      "whether a signed attestation must say that a workflow of this repository made the model file; with `trusted-root` for private repositories, or with `public-key` for a key of your own, which says who signed and not what made it",
    ),
});

const approver = z.string().regex(/^(environment|write|maintain|admin|team\/[a-z0-9][a-z0-9_-]*)$/, {
  error: "is none of environment, write, maintain, admin and team/<name>",
});

export const approveConfigSchema = z.preprocess(
  (given) => (typeof given === "string" ? { by: given } : given),
  z.strictObject({
    by: approver.describe(
      "who may approve: `write`, `maintain` or `admin` (at least that permission), `team/<name>`, or `environment` (the reviewers of the job's environment)",
    ),
    "four-eyes": z
      .boolean()
      .default(true)
      .describe("whether it is another person than who asked and who wrote the commit"),
    within: duration.default("7d").describe("how long an issue waits for its approval, such as `7d`"),
  }),
);

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
  smoke: z
    .string()
    .min(1)
    .optional()
    .describe("a file of requests that the new model must answer as expected (docs/deploy.md)"),
  endpoint: z
    .url({ protocol: /^https?$/, error: "is not an http address" })
    .optional()
    .describe("where the model answers, when the target does not say"),
  approve: approveConfigSchema
    .optional()
    .describe("who must approve before anything is touched; empty: nobody beside who started it"),
  strategy: z
    .enum(strategies)
    .optional()
    .describe(
      "`canary`: traffic moves in steps while it is watched, as `canary` says; it is when `canary` is there",
    ),
  canary: canaryConfigSchema.optional().describe("the steps of traffic, and what is watched at each"),
  shadow: shadowConfigSchema
    .optional()
    .describe("recorded requests that both models answer before the new one gets traffic"),
});
export type DeployConfig = z.infer<typeof deployConfigSchema>;
