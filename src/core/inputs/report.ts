import { defaulted, type OutputTable, optional } from "./definition.ts";
import { everyActionInputs, everyActionOutputs, failOn } from "./every-action.ts";
import { expectType } from "./expect.ts";
import { boolean, choice, integer, text } from "./types.ts";

const fromConfig = (builtIn: string) => `from the configuration, else \`${builtIn}\``;

export const reportInputs = {
  ...everyActionInputs,
  comment: optional(choice("update", "recreate", "append", "off"), {
    description:
      "The pull request's comment: `update` edits the one there is, `recreate` moves it to the end of the conversation, `append` writes one for every run, `off` writes none.",
    whenEmpty: fromConfig("update"),
    example: "off",
  }),
  "comment-when": optional(choice("always", "changed", "failed"), {
    description:
      "When a comment is written: always, when a verdict is not `equivalent`, or when the gate is closed.",
    whenEmpty: fromConfig("always"),
    example: "changed",
  }),
  check: defaulted(boolean, "true", {
    description: "Whether a check run is written on the head commit.",
    example: "false",
  }),
  "job-summary": defaulted(boolean, "true", {
    description: "Whether the job summary gets the report.",
    example: "false",
  }),
  html: defaulted(boolean, "true", {
    description: "Whether the self-contained HTML report is written and uploaded.",
    example: "false",
  }),
  annotations: defaulted(boolean, "true", {
    description: "Whether the check run points at the lines of the configuration that decided.",
    example: "false",
  }),
  expect: optional(expectType, {
    description:
      "How many results (models and legs of a matrix) this run has to give. Those of other jobs are waited for, up to 5 minutes or as long as `within` says; one that stays away is no evidence.",
    whenEmpty: "whatever the run has given is reported",
    example: "8 within 20m",
  }),
  "pull-request": optional(integer(1, Number.MAX_SAFE_INTEGER), {
    description: "The number of the pull request to report on.",
    whenEmpty: "the pull request of the event",
    example: "12",
  }),
  "run-id": optional(integer(1, Number.MAX_SAFE_INTEGER), {
    description:
      "The number of the run whose records are reported; checked through GitHub, and judged again.",
    whenEmpty:
      "this run; after `workflow_run` the finished one; for a comment or a label the pull request's newest with results",
    example: "4815162342",
  }),
  title: optional(text, {
    description: "Stands before the first line when a repository has several reports.",
    whenEmpty: "no title",
    example: "Nightly",
  }),
  history: optional(boolean, {
    description:
      "Whether a push to a protected branch leaves its numbers in `refs/evenhand/history`, which outlives artifacts.",
    whenEmpty: fromConfig("true"),
    example: "false",
  }),
  "fork-check": defaulted(choice("neutral", "trust"), "neutral", {
    description: "How the numbers of a fork colour the check: never, or as if they were our own.",
    example: "trust",
  }),
  "fail-on": failOn,
} as const;

export const reportOutputs = {
  ...everyActionOutputs,
  verdict: "The worst verdict among the gated metrics of all models.",
  "comment-url": "The address of the comment; empty when none was written.",
  "comment-id": "The id of the comment.",
  "check-url": "The address of the check run; empty when none was written.",
  "report-url": "The address of the uploaded HTML report.",
  "report-path": "The path of the HTML report on the runner.",
  "markdown-path": "The path of the comment's text on the runner.",
  models: "Every model and leg with its result, as a JSON list.",
  overridden: "Whether a person's override let a closed gate pass (`true` or `false`).",
  "policy-changed": "Whether the pull request changes the rules it is judged by (`true` or `false`).",
} as const satisfies OutputTable;
