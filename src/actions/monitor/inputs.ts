import { parseDuration } from "../../core/deploy/rules.ts";
import {
  defaulted,
  type InputType,
  type InputValues,
  type OutputTable,
  optional,
} from "../../core/inputs/definition.ts";
import { everyActionInputs, everyActionOutputs, legOf } from "../../core/inputs/every-action.ts";
import { parseInputs } from "../../core/inputs/parse.ts";
import { boolean, choice, list, text } from "../../core/inputs/types.ts";

const duration: InputType<number> = {
  accepts: "a duration with its unit",
  words: [],
  read(given) {
    const value = parseDuration(given);
    return value === null ? { refused: "the units are s, m, h, d and w" } : { value };
  },
};
const fromConfig = (builtIn: string) => `from the configuration, else ${builtIn}`;

export const monitorInputs = {
  ...everyActionInputs,
  environment: optional(text, {
    description: "The environment that is watched, as the ledger of deployments calls it.",
    whenEmpty: fromConfig("`production`"),
    example: "production",
  }),
  window: optional(duration, {
    description: "The length of a window: whole hours or days; windows begin at midnight UTC.",
    whenEmpty: fromConfig("`1d`"),
    example: "1h",
  }),
  source: optional(text, {
    description:
      "What production was asked and what it answered: a path, a pattern, an `http(s)` address or an `s3://` prefix; `{date}` and `{hour}` are the window's.",
    whenEmpty: fromConfig("no data is watched"),
    example: "s3://prod/fraud/{date}/",
  }),
  labels: optional(text, {
    description: "The truths of a window, joined by id when they are there; named as `source` is.",
    whenEmpty: fromConfig("performance is only estimated"),
    example: "labels/{date}.csv",
  }),
  endpoint: optional(text, {
    description:
      "Where the model answers: it is asked, and latency, errors and the shape of answers are watched.",
    whenEmpty: fromConfig("no endpoint is asked"),
    example: "https://fraud.example.com/v1",
  }),
  reference: defaulted(text, "deployed", {
    description:
      "What windows are compared with: `deployed` finds the records of what is served by the ledger, else a data record, a folder of records or a table.",
    example: "data/train.parquet",
  }),
  alarm: defaulted(choice("issue", "off"), "issue", {
    description:
      "Where an alarm is told: one issue per model and kind, or nowhere beside the summary and the webhook.",
    example: "off",
  }),
  assignees: optional(list, {
    description: "Accounts that an alarm's issue is assigned to, one a line.",
    whenEmpty: fromConfig("the model's code owners"),
    example: "octocat",
  }),
  webhook: optional(text, {
    description: "The name of the environment variable that holds a webhook's address.",
    whenEmpty: fromConfig("nobody is told but by the issue"),
    example: "CHAT_URL",
  }),
  retrain: defaulted(boolean, "true", {
    description: "Whether an alarm may ask for the training that the configuration names under `retrain`.",
    example: "false",
  }),
  "stale-after": optional(duration, {
    description: "How long the monitor may be silent before a later push calls it dead.",
    whenEmpty: fromConfig("two windows, and no less than two days"),
    example: "2d",
  }),
  "fail-on": defaulted(choice("alarm", "never"), "never", {
    description: "Whether an open alarm fails this step.",
    example: "alarm",
  }),
} as const;

export const monitorOutputs = {
  ...everyActionOutputs,
  alarms: "The open alarms, as a JSON list of kind, since, causes and issue.",
  "alarm-count": "How many alarms are open.",
  "issue-urls": "The addresses of their issues, as a JSON list.",
  "drifted-columns": "The columns that are in alarm, as a JSON list.",
  performance: "Per metric the newest measured and expected values, as a JSON object.",
  "retrain-run": "The address of the training run that was asked for; empty when none was.",
  windows: "How many windows were looked at.",
} as const satisfies OutputTable;

/** Typed inputs of monitor; durations in milliseconds. */
export type MonitorInputs = Omit<InputValues<typeof monitorInputs>, "leg" | "matrix"> & {
  readonly leg: string;
};

/** @throws UserError `input-invalid` that lists every problem. */
export function parseMonitorInputs(raw: Readonly<Record<string, string>>): MonitorInputs {
  const { matrix, ...values } = parseInputs(monitorInputs, raw);
  return { ...values, leg: legOf(values.leg, matrix) };
}
