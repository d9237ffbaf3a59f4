import { z } from "zod";
import { kinds } from "../data/cell-kind.ts";
import { baselineSchema, nameSchema, runSchema } from "./evaluation.ts";
import { results } from "./words.ts";

export const dataLimits = { columns: 10_000, findings: 2000, files: 20_000, domain: 1000 } as const;

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const sha = z.string().regex(/^[0-9a-f]{40}$/);
const count = z.int().nonnegative();
const number = z.number();
const name = z.string().max(500);

/** Which table of a model's data: `data` when it is not split. */
export const tableRoles = ["train", "test", "data"] as const;
export type TableRole = (typeof tableRoles)[number];

export const severities = ["error", "warn", "info"] as const;
export type Severity = (typeof severities)[number];

export const foundSchema = z.strictObject({
  what: z.string().max(80).describe("kind of personal data or secret"),
  rows: count,
  looked: count.describe("rows that were looked at"),
});

/** Statistics of one column, never a row of it; of a sensitive column nothing that spells a value. */
export const storedColumnSchema = z.strictObject({
  name,
  kind: z.enum(kinds),
  missing: count,
  nan: count,
  infinite: count,
  mixed: count.describe("rows whose cell is of a rarer kind than the column"),
  distinct: count,
  exact: z.boolean().describe("false: `distinct` is an estimate, standard error 0.81 %"),
  min: number.nullable(),
  max: number.nullable(),
  mean: number.nullable(),
  sd: number.nullable().describe("of all values, ddof 0"),
  percentiles: z
    .strictObject({ values: z.array(number).length(99), shares: z.array(number).length(99) })
    .nullable()
    .describe("1 % to 99 %, and the share of rows at or below each"),
  domain: z
    .array(z.tuple([z.string().max(300), count]))
    .max(dataLimits.domain)
    .nullable()
    .describe("every value with its rows, when there are at most 1,000"),
  histogram: z
    .strictObject({ edges: z.array(number), counts: z.array(count) })
    .nullable()
    .describe("edges are the base's, so that pictures lie over each other; the ends hold what lies beyond"),
  times: z.strictObject({ min: number, max: number }).nullable().describe("milliseconds since 1970"),
  association: z
    .strictObject({ auc: number, se: number })
    .nullable()
    .optional()
    .describe("of the column alone with the label: macro one-against-rest AUC, folded above a half"),
  sensitive: z
    .boolean()
    .describe("values withheld: declared sensitive, or personal data or a secret was found"),
  found: z.array(foundSchema),
});
export type StoredColumn = z.infer<typeof storedColumnSchema>;

export const storedTableSchema = z.strictObject({
  source: z.string(),
  rows: count,
  /** Rows of earlier records of the base branch, newest last. */
  history: z.array(count).max(10),
  duplicates: count.describe("rows whose features occurred before"),
  columns: z.array(storedColumnSchema).max(dataLimits.columns),
});
export type StoredTable = z.infer<typeof storedTableSchema>;

export const findingSchema = z.strictObject({
  check: z.string().max(60),
  severity: z.enum(severities),
  table: z.enum(tableRoles),
  column: name.nullable(),
  message: z.string().max(1000).describe("a sentence with its numbers, lower-case start"),
  value: number.nullable(),
  rule: z.string().max(300).describe("when the check speaks up"),
  example: z.string().max(300).nullable().describe("where to look, such as `row 7`; rows are counted from 1"),
});
export type Finding = z.infer<typeof findingSchema>;

export const driftColumnSchema = z.strictObject({
  column: name,
  status: z.enum(["assessed", "not-assessed"]),
  why: z.string().max(200).describe("why it was not assessed; empty otherwise"),
  method: z.enum(["ks", "jensen-shannon"]).nullable(),
  effect: number.nullable().describe("KS distance D, or Jensen-Shannon distance in base 2"),
  p: number.nullable(),
  pAdjusted: number.nullable().describe("Benjamini and Hochberg over the table's columns"),
  level: z.enum(["none", "warn", "alert"]),
  psi: number.nullable().describe("shown, decides nothing"),
  wasserstein: number.nullable().describe("in standard deviations of the base; shown, decides nothing"),
  cramerV: number.nullable().describe("shown, decides nothing"),
});
export type DriftColumn = z.infer<typeof driftColumnSchema>;

export const driftSchema = z.strictObject({
  drifted: z.boolean().describe("of the table: two columns and three in ten, or the label"),
  share: number.describe("drifted columns of those that were assessed"),
  nReference: count,
  nCurrent: count,
  effective: number.describe("rows that the group column leaves of nCurrent"),
  columns: z.array(driftColumnSchema),
});
export type Drift = z.infer<typeof driftSchema>;

export const dataFileSchema = z.strictObject({ path: z.string(), digest, bytes: count });

export const dataRecordSchema = z.strictObject({
  schema: z.literal("evenhand/data/v1"),
  /** sha256 of this record without the field. */
  id: digest,
  model: nameSchema,
  leg: nameSchema,
  tool: z.strictObject({ name: z.literal("evenhand"), version: z.string() }),
  createdAt: z.iso.datetime(),
  run: runSchema.nullable(),
  commit: sha.nullable(),
  policy: z.strictObject({
    source: z.enum(["base", "file", "built-in"]),
    sha: sha.nullable(),
    digest: digest.nullable(),
  }),
  rules: z
    .array(
      z.strictObject({
        kind: z.enum(["schema", "suite", "manifest"]),
        path: z.string().max(500),
        sha: sha.nullable().describe("the commit it was read at; null: it lay in the run's own files"),
      }),
    )
    .max(400)
    .optional()
    .describe("files of rules that were held, in a pull request those of the base commit too"),
  baseline: baselineSchema,
  digest: digest.describe("of all data files, as of a folder (docs/interface.md)"),
  files: z.array(dataFileSchema).max(dataLimits.files),
  tables: z.partialRecord(z.enum(tableRoles), storedTableSchema),
  drift: z.partialRecord(z.enum(tableRoles), driftSchema),
  findings: z.array(findingSchema).max(dataLimits.findings),
  verified: z.array(z.strictObject({ manifest: z.string(), kind: z.string(), files: count, wrong: count })),
  notes: z.array(z.string().max(1000)),
  decision: z.strictObject({
    result: z.enum(results),
    reasons: z.array(z.string()),
    warnings: z.array(z.string()),
  }),
});
export type DataRecord = z.infer<typeof dataRecordSchema>;
