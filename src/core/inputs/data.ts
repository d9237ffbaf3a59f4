import { patternsType } from "../train/input-types.ts";
import { type TableChoice, tableChoice } from "./baseline-choice.ts";
import { defaulted, type InputType, type OutputTable, optional } from "./definition.ts";
import { everyActionInputs, everyActionOutputs } from "./every-action.ts";
import { choice, path, text } from "./types.ts";

export const dataRoleNames = ["label", "id", "group", "time"] as const;
export type DataColumns = Partial<Record<(typeof dataRoleNames)[number], string>>;

/** `role=column`, one a line. */
const columnsType: InputType<DataColumns> = {
  accepts: "one `role=column` a line, the role one of label, id, group and time",
  words: [],
  read: (given) => {
    const columns: DataColumns = {};
    for (const line of given.split("\n").map((each) => each.trim())) {
      if (line === "") continue;
      const [, name, column] = /^(\w+)\s*=\s*(.+)$/.exec(line) ?? [];
      const role = dataRoleNames.find((each) => each === name);
      if (role === undefined || column === undefined) return { refused: `the line ${line} names no role` };
      columns[role] = column;
    }
    return { value: columns };
  },
};

const table = (what: string, example: string) =>
  optional(patternsType, {
    description: `${what}: files, folders of parts or patterns, one a line; CSV, TSV, JSON lines, Parquet or Arrow.`,
    whenEmpty: "from the configuration, else none",
    example,
  });

export const dataInputs = {
  ...everyActionInputs,
  mode: defaulted(choice("check", "infer", "verify", "pull"), "check", {
    description:
      "What to do: `check` the tables, `infer` a schema from them, `verify` files against their manifest, `pull` them first.",
    example: "infer",
  }),
  train: table("The training table", "data/train.parquet"),
  test: table("The evaluation table, held apart from train", "data/test.parquet"),
  data: table("A table that is not split", "data/*.csv"),
  schema: optional(path, {
    description: "The schema file that people reviewed; `infer` writes it.",
    whenEmpty: "from the configuration, else none (`infer`: `schema.yml`)",
    example: "data/schema.yml",
  }),
  manifest: optional(patternsType, {
    description:
      "What the files must be: `*.dvc`, `dvc.lock`, Croissant JSON or lines of sha256 sums, one path a line.",
    whenEmpty: "from the configuration, else nothing is verified",
    example: "data.dvc",
  }),
  columns: optional(columnsType, {
    description: "Columns that are more than features, as `role=column`, one a line.",
    whenEmpty: "from the configuration, else none",
    example: "label=is_fraud",
  }),
  "compare-with": defaulted<TableChoice>(tableChoice, "auto", {
    description:
      "What to compare with: `auto` finds the base commit's artifact, `none` compares with nothing, else a table or a record.",
    example: "base/train.csv",
  }),
  "fail-on": defaulted(choice("error", "warn", "never"), "error", {
    description: "Which findings fail this step: errors, warnings too, or none.",
    example: "warn",
  }),
  "pull-command": optional(text, {
    description: "The command that `pull` runs.",
    whenEmpty: "`dvc pull`",
    example: "aws s3 sync s3://bucket/data data",
  }),
} as const;

export const dataOutputs = {
  ...everyActionOutputs,
  "data-digest": "The sha256 over all data files, as of a folder.",
  rows: "Rows by table, as a JSON object.",
  errors: "How many findings are errors.",
  warnings: "How many findings warn.",
  "drifted-columns": "Columns that drifted, as a JSON list of `table.column`.",
  "schema-path": "The path of the schema that was read or written; empty without one.",
} as const satisfies OutputTable;
