import { z } from "zod";
import type { StoredTable } from "../record/data.ts";
import type { Kind } from "./cell-kind.ts";

const types = ["bool", "int", "float", "datetime", "string"] as const;
const mostCategories = 100;

export const schemaColumnShape = z.strictObject({
  type: z.enum(types),
  required: z.boolean().default(true),
  "max-missing": z.number().min(0).max(1).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  categories: z.array(z.union([z.string(), z.number(), z.boolean()])).optional(),
  unit: z.string().nullish(),
  note: z.string().nullish(),
});

/** A schema file as people review it: what each column holds. */
export const schemaFileShape = z.strictObject({
  version: z.literal(1),
  rows: z.int().nonnegative().optional(),
  columns: z.record(z.string(), schemaColumnShape),
});
export type SchemaFile = z.input<typeof schemaFileShape>;

export interface SchemaColumn {
  readonly type: Exclude<Kind, "empty">;
  readonly required: boolean;
  readonly maxMissing: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly categories: readonly string[] | null;
}

export interface DataSchema {
  /** Of the table it was inferred from; null when it does not tell, and its ends are rules. */
  readonly rows: number | null;
  readonly columns: ReadonlyMap<string, SchemaColumn>;
}

/** The file's content as the checks use it. */
export function makeDataSchema(file: z.output<typeof schemaFileShape>): DataSchema {
  const columns = Object.entries(file.columns).map(([name, column]): [string, SchemaColumn] => [
    name,
    {
      type: column.type,
      required: column.required,
      maxMissing: column["max-missing"] ?? null,
      min: column.min ?? null,
      max: column.max ?? null,
      categories: column.categories?.map(String) ?? null,
    },
  ]);
  return { rows: file.rows ?? null, columns: new Map(columns) };
}

/** A first schema from what a table holds now. Units and limits on missing cells are left for people; a column
 *  without a value is text until somebody knows better; a withheld column has neither ends nor categories. */
export function inferSchema(table: StoredTable): SchemaFile {
  const columns = table.columns.map((column): [string, SchemaFile["columns"][string]] => {
    const isNumber = column.kind === "int" || column.kind === "float";
    const few = column.domain !== null && column.domain.length <= mostCategories;
    const ends = isNumber && column.min !== null ? { min: column.min, max: column.max ?? undefined } : {};
    const categories =
      column.kind === "string" && few ? { categories: column.domain!.map(([value]) => value).sort() } : {};
    return [
      column.name,
      {
        type: column.kind === "empty" ? "string" : column.kind,
        required: true,
        ...ends,
        ...categories,
        unit: null,
      },
    ];
  });
  return { version: 1, rows: table.rows, columns: Object.fromEntries(columns) };
}
