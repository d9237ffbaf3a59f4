import { modes, tasks } from "../record/words.ts";
import { type BaselineChoice, baselineChoice } from "./baseline-choice.ts";
import { columnInputs } from "./columns.ts";
import { defaulted, type OutputTable, optional } from "./definition.ts";
import { everyActionInputs, everyActionOutputs, failOn } from "./every-action.ts";
import { metricsFormatNames, tableFormatNames } from "./formats.ts";
import { shardChoice } from "./shard-choice.ts";
import { boolean, choice, list, path, text } from "./types.ts";
import { waitingTime } from "./waiting-time.ts";

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
      "A file of single numbers, for metrics that do not come from rows: JSON, YAML, or what a tool wrote (docs/formats.md). A pattern such as `out/seed-*.json` names the runs of a repeated training; `mlflow://<run id>` is a run of a tracking server.",
    whenEmpty: "no scalars",
    example: "out/metrics.json",
  }),
  "history-file": optional(path, {
    description:
      "Earlier values of the numbers of the metrics file, oldest first, as JSON lists by name; a value unlike them is warned of.",
    whenEmpty: "no history",
    example: "metrics-history.json",
  }),
  format: defaulted(choice("auto", ...tableFormatNames, ...metricsFormatNames), "auto", {
    description:
      "The format of the predictions, or of the metrics file when it is one of those; `auto` looks at the content.",
    example: "csv",
  }),
  baseline: defaulted<BaselineChoice>(baselineChoice, "auto", {
    description:
      "What to compare with: `auto` finds the base commit's result, `production` what is deployed, `ref:main` a branch, tag or commit, `none` nothing; else a path.",
    example: "base/predictions.csv",
  }),
  rebuild: defaulted(boolean, "false", {
    description:
      "Whether the base's model is trained again by its own command when no result of it can be compared with.",
    example: "true",
  }),
  "wait-for-baseline": defaulted<number>(waitingTime, "0s", {
    description: "How long to wait for a run of the base commit that is still going on, at most `6h`.",
    example: "20m",
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
  shard: optional(shardChoice, {
    description:
      "Reads the rows of one of n shards and leaves them for `merge`, without a verdict: for files that one job is too small for.",
    whenEmpty: "the whole files are evaluated",
    example: "3/8",
  }),
  merge: optional(list, {
    description:
      "What all shards of one evaluation left, files or a folder of them: gives the record that evaluating the whole files gives.",
    whenEmpty: "`predictions` is read",
    example: "states",
  }),
  "keep-predictions": defaulted(choice("hashed", "full", "off"), "hashed", {
    description:
      "What is stored beside the record for the next comparison: rows with hashed ids, rows with their ids, or nothing; above 256 MiB a sample of them.",
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
  "baseline-source":
    "Where the baseline came from: `artifact`, `history`, `release`, `re-scored`, `rebuilt`, `production`, `path` or `none`.",
  "baseline-distance": "First-parent commits between the base commit and the baseline.",
  "model-digest": "The sha256 of the model file, when a training record names one.",
  rows: "The number of rows scored.",
  mde: "The smallest loss of the headline metric that this test set finds in 80 % of runs.",
} as const satisfies OutputTable;
