import { modes, tasks } from "../record/words.ts";
import { type BaselineChoice, baselineChoice } from "./baseline-choice.ts";
import { columnInputs } from "./columns.ts";
import { defaulted, type OutputTable, optional } from "./definition.ts";
import { everyActionInputs, everyActionOutputs, failOn } from "./every-action.ts";
import { boolean, choice, list, path, text } from "./types.ts";

export const evaluateInputs = {
  ...everyActionInputs,
  predictions: optional(path, {
    description:
      "The candidate's predictions on the evaluation set, as CSV, TSV, JSON lines, Parquet, Arrow, NPY or NPZ.",
    whenEmpty: "from the training record of this job, if there is one",
    example: "out/predictions.csv",
  }),
  "metrics-file": optional(path, {
    description:
      "A file of single numbers, for metrics that do not come from rows: JSON, YAML, or what a tool wrote (docs/formats.md).",
    whenEmpty: "no scalars",
    example: "out/metrics.json",
  }),
  format: defaulted(
    choice("auto", "csv", "tsv", "jsonl", "parquet", "arrow", "feather", "npy", "npz"),
    "auto",
    {
      description: "The format of the predictions; `auto` looks at the content.",
      example: "csv",
    },
  ),
  baseline: defaulted<BaselineChoice>(baselineChoice, "auto", {
    description:
      "What to compare with: `auto` finds the base commit's artifact, `none` compares with nothing, else a path.",
    example: "base/predictions.csv",
  }),
  task: optional(choice("auto", ...tasks), {
    description: "What kind of problem the model solves; `auto` looks at the columns.",
    whenEmpty: "from the configuration, else `auto`",
    example: "binary",
  }),
  ...columnInputs,
  positive: optional(text, {
    description: "The label that counts as positive when there are two that are not 0/1, -1/1 or false/true.",
    whenEmpty: "from the configuration, else 1 or true",
    example: "spam",
  }),
  metrics: optional(list, {
    description: "The metrics to compute.",
    whenEmpty: "from the configuration, else every metric that applies",
    example: "roc_auc",
  }),
  slices: optional(list, {
    description:
      "Columns whose values are compared slice by slice, one a line; `country + channel` is a pair of columns.",
    whenEmpty: "from the configuration, else none",
    example: "country",
  }),
  mode: optional(choice(...modes), {
    description:
      "`prove` asks that a loss beyond the margin is excluded; an input can only make the policy stricter.",
    whenEmpty: "from the configuration, else `guard`",
    example: "prove",
  }),
  strict: optional(boolean, {
    description: "Whether a missing baseline is red; an input can only make the policy stricter.",
    whenEmpty: "from the configuration, else `false`",
    example: "true",
  }),
  "keep-predictions": defaulted(choice("hashed", "full", "off"), "hashed", {
    description:
      "What is stored beside the record for the next comparison: rows with hashed ids, rows with their ids, or nothing.",
    example: "off",
  }),
  "fail-on": failOn,
} as const;

export const evaluateOutputs = {
  ...everyActionOutputs,
  verdict: "The worst verdict among the gated metrics.",
  improved: "The metrics that improved, as a JSON list.",
  regressed: "The metrics that regressed, as a JSON list.",
  inconclusive: "The metrics that noise cannot decide, as a JSON list.",
  metrics: "Value, baseline, change and verdict of every metric, as a JSON object by name.",
  "baseline-sha": "The commit of the baseline; empty without one.",
  "baseline-source": "Where the baseline came from: `artifact`, `path` or `none`.",
  "baseline-distance": "First-parent commits between the base commit and the baseline.",
  "model-digest": "The sha256 of the model file, when a training record names one.",
  rows: "The number of rows scored.",
  mde: "The smallest loss of the headline metric that this test set finds in 80 % of runs.",
} as const satisfies OutputTable;
