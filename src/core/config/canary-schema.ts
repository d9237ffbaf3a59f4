import { z } from "zod";
import { directions } from "../record/words.ts";
import { duration } from "./duration-schema.ts";

export const strategies = ["all-at-once", "canary"] as const;
export type Strategy = (typeof strategies)[number];

export const sources = ["prometheus", "http", "file", "command"] as const;
export type SourceName = (typeof sources)[number];

const percent = z.string().regex(/^\d{1,3}(\.\d+)?\s?%$/, { error: "is not a share such as 10%" });
const query = z.string().min(1).max(2_000);

export const canaryMetricSchema = z.strictObject({
  events: query
    .optional()
    .describe("of a rate: how many requests were events such as errors, since the step began"),
  sum: query.optional().describe("of a mean: the sum of its values since the step began"),
  squares: query.optional().describe("of a mean: the sum of their squares"),
  value: query.optional().describe("a number that is shown and not compared, such as a percentile"),
  of: query
    .optional()
    .describe("how many there are in all, where that is not `requests`, such as answers with a label"),
  direction: z
    .enum(directions)
    .optional()
    .describe("which way is better; `lower` for a rate, required for a mean"),
  margin: z
    .number()
    .positive()
    .optional()
    .describe("the loss you would tolerate; the margin of the gate's metric of this name when absent"),
  max: z
    .number()
    .optional()
    .describe("of a `value`: above it the new version is taken back, once it has had 100 requests"),
});
export type CanaryMetricConfig = z.infer<typeof canaryMetricSchema>;

export const canaryConfigSchema = z.strictObject({
  steps: z
    .array(percent)
    .min(1)
    .max(8)
    .describe("shares of the traffic that the new version gets one after the other; 100% is the end anyway"),
  looks: z.int().min(1).max(60).default(5).describe("how often each step is looked at, at most"),
  every: duration.default("5m").describe("time between two looks"),
  "warm-up": duration
    .default("1m")
    .describe("how long the traffic is given to settle before a step's requests are counted"),
  source: z.enum(sources).describe("where the numbers come from"),
  at: z
    .string()
    .min(1)
    .optional()
    .describe(
      "address of Prometheus (`PROMETHEUS_URL` when absent) or of a JSON answer, a JSON file, or a command that prints JSON; a template",
    ),
  requests: query.describe(
    "how many requests a version had since the step began: PromQL, or a path in the JSON; a template with `{arm}`, `{digest}`, `{window}`",
  ),
  totals: z
    .boolean()
    .default(false)
    .describe("whether the numbers are running totals, from which those at the step's begin are taken"),
  "split-check": z
    .boolean()
    .default(true)
    .describe("whether requests must be divided as the step says (χ² test, p < 0.0005)"),
  judge: z
    .enum(["sequential", "kayenta"])
    .optional()
    .describe(
      "how metrics are judged: `sequential` (when absent) by their margins at every look, `kayenta` by a score at the last look of a step",
    ),
  score: z
    .strictObject({
      pass: z.number().positive().max(100).optional().describe("at least this goes on; 95 when absent"),
      marginal: z
        .number()
        .nonnegative()
        .max(100)
        .optional()
        .describe("below this is taken back; 75 when absent"),
    })
    .optional()
    .describe("of 100, for the judge `kayenta`: the share of the metrics that are not worse"),
  metrics: z
    .record(z.string().regex(/^[\w.@-]{1,60}$/, { error: "is not a name" }), canaryMetricSchema)
    .describe("what is watched, by name"),
});
export type CanaryConfig = z.infer<typeof canaryConfigSchema>;

export const shadowConfigSchema = z.strictObject({
  requests: z.string().min(1).describe("a file of recorded requests, as those of `smoke`"),
  old: z
    .url({ protocol: /^https?$/, error: "is not an http address" })
    .describe("where the old model answers"),
  new: z.url({ protocol: /^https?$/, error: "is not an http address" }).describe("where the new one does"),
  tolerance: z.number().nonnegative().default(0).describe("how far numbers of two answers may be apart"),
  differ: percent.default("0%").describe("the share of answers that may differ"),
  slower: percent
    .optional()
    .describe("by how much the new model's 95th percentile of latency may be above the old one's"),
});
export type ShadowConfig = z.infer<typeof shadowConfigSchema>;
