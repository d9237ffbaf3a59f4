import { z } from "zod";
import { watchedNumbersSchema } from "./monitor-numbers-schema.ts";

const duration = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,3})?\s?[smhdw]$/, { error: "is not a duration such as 12h or 14d" });
const share = z.union([
  z.number().min(0).max(1),
  z.string().regex(/^\d+(\.\d+)?\s?%$/, { error: "is not a share such as 0.01 or 1%" }),
]);
const variable = z
  .string()
  .regex(/^[A-Z_][A-Z0-9_]*$/, { error: "is not the name of an environment variable such as CHAT_URL" });

export const alarmConfigSchema = z.strictObject({
  after: z
    .string()
    .regex(/^([1-9]) of ([1-9])$/, { error: "is not a rule such as `2 of 3`", abort: true })
    .refine((rule) => Number(rule[0]) <= Number(rule.at(-1)), {
      error: "a rule whose first number is not the larger one, such as `2 of 3`",
    })
    .default("2 of 3")
    .describe("windows beyond before an alarm opens, of the last so many"),
  "false-alarms": z
    .string()
    .regex(/^(?!0+(\.0+)?\/)\d+(\.\d+)?\/(month|quarter|year)$/, {
      error: "is not a rate above 0 such as 1/quarter",
    })
    .default("1/quarter")
    .describe("false alarms that all series together may give when nothing changes"),
  "cool-down": duration.default("24h").describe("how soon a closed alarm may open again"),
  "stale-after": duration
    .optional()
    .describe("how long without a run makes the monitor itself an alarm; two windows when absent"),
  drift: z
    .number()
    .min(0.02)
    .max(1)
    .default(0.1)
    .describe("distance from which a column is beyond: Kolmogorov's D, or Jensen-Shannon in base 2"),
  assignees: z
    .array(z.string().min(1).max(100))
    .max(10)
    .optional()
    .describe("accounts an alarm's issue is assigned to; the model's code owners when absent"),
  labels: z.array(z.string().min(1).max(50)).max(20).default([]).describe("labels of an alarm's issue"),
});

export const probeConfigSchema = z.strictObject({
  requests: z
    .string()
    .min(1)
    .optional()
    .describe(
      "a file of requests and expected answers, as for smoke tests (docs/deploy.md); GET / when absent",
    ),
  count: z.int().min(1).max(1000).default(20).describe("requests in all, the file's in turn"),
  timeout: duration.default("10s").describe("after which a request counts as failed"),
  "error-rate": share.default("1%").describe("share of requests that may fail"),
  "latency-p95": duration
    .or(z.string().regex(/^\d{1,6}\s?ms$/, { error: "is not a time such as 300ms" }))
    .optional()
    .describe("what 95 % of the answers must come within, such as `300ms`; shown only when absent"),
});

export const retrainConfigSchema = z.strictObject({
  workflow: z
    .string()
    .regex(/^[^/]+\.ya?ml$/, { error: "is not the file name of a workflow such as train.yml" })
    .optional()
    .describe("the workflow that is dispatched (it needs `on: workflow_dispatch`)"),
  event: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe("the type of a `repository_dispatch`, in place of a workflow"),
  on: z
    .array(z.enum(["drift", "performance"]))
    .min(1)
    .default(["drift", "performance"])
    .describe("kinds of alarm that ask for it"),
  "cool-down": duration.default("7d").describe("how long after a dispatch none follows"),
  most: z.int().min(1).max(100).default(4).describe("dispatches in 90 days, at most"),
});

export const webhookConfigSchema = z.strictObject({
  env: variable.describe("the environment variable that holds the address"),
  secret: variable.optional().describe("the one that holds the secret bodies are signed with"),
  kind: z
    .enum(["auto", "slack", "teams", "generic"])
    .default("auto")
    .describe("how the body is written; `auto` goes by the address's host"),
});

/** How a deployed model is watched. */
export const monitorConfigSchema = z
  .strictObject({
    environment: z.string().min(1).max(255).default("production").describe("the environment that is watched"),
    window: duration.default("1d").describe("length of a window: whole hours or days"),
    source: z
      .string()
      .min(1)
      .optional()
      .describe(
        "what production was asked and what it answered: a path, a pattern, an http or s3 address; `{date}` and `{hour}` are the window's",
      ),
    command: z
      .union([z.string().min(1), z.array(z.string()).min(1)])
      .optional()
      .describe(
        "a command that writes the file `source` first; EVENHAND_WINDOW_START and _END are its window",
      ),
    labels: z
      .string()
      .min(1)
      .optional()
      .describe("the truths of a window, joined by id, when they are there"),
    "labels-within": duration.default("7d").describe("how late labels may come"),
    "labels-share": share.default("50%").describe("share of a window's rows that must have one by then"),
    ignore: z
      .array(z.string().min(1))
      .default([])
      .describe("columns of the training data that production does not have or that are not watched"),
    endpoint: z
      .url({ protocol: /^https?$/, error: "is not an http address" })
      .optional()
      .describe("where the model answers: asked for latency, errors and the shape of its answers"),
    probe: probeConfigSchema.prefault({}).describe("how the endpoint is asked"),
    numbers: watchedNumbersSchema.optional().describe("numbers of each window that Prometheus tells"),
    alarm: alarmConfigSchema.prefault({}).describe("when an alarm opens, and who is told"),
    webhook: webhookConfigSchema.optional().describe("where alarms are told too"),
    retrain: retrainConfigSchema.optional().describe("a training that an alarm asks for"),
  })
  .describe("how the deployed model is watched");
export type MonitorConfig = z.infer<typeof monitorConfigSchema>;
export type WebhookConfig = z.infer<typeof webhookConfigSchema>;
