import { z } from "zod";
import { checkNames } from "../data/check-names.ts";
import { severities } from "../record/data.ts";

const paths = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
const columnOf = (role: string) => z.string().min(1).optional().describe(`column with ${role}`);

const share = z.union([
  z.number().min(0).max(1),
  z.string().regex(/^\d+(\.\d+)?\s?%$/, { error: "is not a share such as 0.01 or 1%" }),
]);

export const expectationRules = [
  "exists",
  "not-null",
  "unique",
  "between",
  "in",
  "type",
  "rows",
  "mean",
  "distinct",
  "min",
  "max",
] as const;

export const expectationSchema = z.strictObject({
  column: z.string().min(1).optional().describe("the column; none for `rows`"),
  rule: z.enum(expectationRules).describe("what must hold"),
  min: z.number().optional().describe("of `between`, `rows`, `mean`, `distinct`, `min` and `max`"),
  max: z.number().optional().describe("of the same"),
  values: z
    .array(z.union([z.string(), z.number(), z.boolean()]))
    .optional()
    .describe("of `in`"),
  type: z.enum(["bool", "int", "float", "datetime", "string"]).optional().describe("of `type`"),
  tolerance: share.default(0).describe("share of rows that may break it"),
  severity: z.enum(["error", "warn"]).default("error").describe("what a break is"),
});
export type ExpectationConfig = z.infer<typeof expectationSchema>;

/** A model's data; the inputs of action-data win over paths, and can only be stricter than the rules. */
export const dataConfigSchema = z.strictObject({
  train: paths.optional().describe("the training table: a file, a folder of parts or a pattern"),
  test: paths.optional().describe("the evaluation table, held apart from train"),
  data: paths.optional().describe("a table that is not split"),
  schema: z.string().min(1).optional().describe("the schema that people reviewed (`--mode infer` writes it)"),
  manifest: paths
    .optional()
    .describe("what the files must be: `*.dvc`, `dvc.lock`, Croissant JSON or a list of sha256 sums"),
  suites: paths.optional().describe("Great Expectations suites whose rules hold too"),
  columns: z
    .strictObject({
      label: columnOf("the truth; that of `evaluate.columns` when absent"),
      id: columnOf("a row's identity, in no table twice and never on both sides of a split"),
      group: columnOf("what belongs together, such as a user"),
      time: columnOf("the time of a row: the test table must be later than train"),
    })
    .default({})
    .describe("columns that are more than features"),
  sensitive: z
    .array(z.string().min(1))
    .default([])
    .describe("columns whose values are never printed or stored"),
  checks: z
    .partialRecord(z.enum(checkNames), z.enum([...severities, "off"]))
    .default({})
    .describe("what a finding is: `error`, `warn`, `info` or `off`, by the check's name"),
  expect: z.array(expectationSchema).default([]).describe("your own rules"),
});
export type DataConfig = z.infer<typeof dataConfigSchema>;
