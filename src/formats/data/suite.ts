import type { Expectation } from "../../core/data/expectation.ts";
import { UserError } from "../../errors.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { isCroissant } from "./manifest.ts";

export interface Suite {
  readonly rules: readonly Expectation[];
  /** Rules that stand in the file and are not read, by name: never silently passed. */
  readonly unread: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Anything else than an object has no fields. */
function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

const largest = 16 << 20;

/** Reads a Great Expectations suite (0.x and 1.x) or the record sets of a Croissant description as rules.
 *  @throws UserError when the file is neither */
export async function readSuite(source: ByteSource): Promise<Suite> {
  const size = await source.size();
  if (size > largest) throw refused(source.name, "is larger than 16 MiB");
  return parseSuite(Buffer.from(await source.slice(0, size)).toString("utf8"), source.name);
}

/** A suite's text → its rules. Throws as readSuite does. */
export function parseSuite(text: string, name: string): Suite {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw refused(name, "is not JSON", cause);
  }
  const fields = fieldsOf(document);
  if (Array.isArray(fields["expectations"])) return readExpectations(fields["expectations"], name);
  if (isCroissant(fields)) return readRecordSets(fields["recordSet"], name);
  throw refused(name, "is neither a Great Expectations suite nor a Croissant description");
}

function refused(name: string, say: string, cause?: unknown): UserError {
  const hint = "name a suite as `great_expectations` stores it, or Croissant JSON-LD";
  return new UserError({ code: "file-malformed", message: `${name} ${say}`, hint, file: name }, cause);
}

type Rule = Partial<Omit<Expectation, "rule">> & Pick<Expectation, "rule">;

const numberAt = (fields: Fields, key: string): number | null =>
  typeof fields[key] === "number" ? (fields[key] as number) : null;

const ends = (fields: Fields) => ({ min: numberAt(fields, "min_value"), max: numberAt(fields, "max_value") });

const pythonTypes: Readonly<Record<string, NonNullable<Expectation["type"]>>> = {
  int: "int",
  int64: "int",
  INTEGER: "int",
  BIGINT: "int",
  float: "float",
  float64: "float",
  FLOAT: "float",
  DOUBLE_PRECISION: "float",
  str: "string",
  object: "string",
  string: "string",
  TEXT: "string",
  VARCHAR: "string",
  bool: "bool",
  boolean: "bool",
  BOOLEAN: "bool",
  datetime64: "datetime",
  "datetime64[ns]": "datetime",
  TIMESTAMP: "datetime",
};

/** The rules that are read; null: the rule is known, and these arguments are not. */
const readers: Readonly<Record<string, (fields: Fields) => Rule | null>> = {
  expect_column_to_exist: () => ({ rule: "exists" }),
  expect_column_values_to_not_be_null: () => ({ rule: "not-null" }),
  expect_column_values_to_be_unique: () => ({ rule: "unique" }),
  expect_column_values_to_be_between: (fields) =>
    fields["strict_min"] === true || fields["strict_max"] === true
      ? null
      : { rule: "between", ...ends(fields) },
  expect_column_values_to_be_in_set: ({ value_set: values }) =>
    Array.isArray(values) ? { rule: "in", values: values.map(String) } : null,
  expect_column_values_to_be_of_type: ({ type_: type }) =>
    typeof type === "string" && Object.hasOwn(pythonTypes, type)
      ? { rule: "type", type: pythonTypes[type]! }
      : null,
  expect_table_row_count_to_be_between: (fields) => ({ rule: "rows", ...ends(fields) }),
  expect_column_mean_to_be_between: (fields) => ({ rule: "mean", ...ends(fields) }),
  expect_column_min_to_be_between: (fields) => ({ rule: "min", ...ends(fields) }),
  expect_column_max_to_be_between: (fields) => ({ rule: "max", ...ends(fields) }),
  expect_column_unique_value_count_to_be_between: (fields) => ({ rule: "distinct", ...ends(fields) }),
};

const ignored = new Set([
  "column",
  "min_value",
  "max_value",
  "value_set",
  "type_",
  "mostly",
  "strict_min",
  "strict_max",
  "result_format",
  "meta",
  "batch_id",
  "catch_exceptions",
  "parse_strings_as_datetimes",
  "auto",
]);

function readExpectations(expectations: readonly unknown[], source: string): Suite {
  const rules: Expectation[] = [];
  const unread: string[] = [];
  for (const one of expectations.map(fieldsOf)) {
    const type = String(one["type"] ?? one["expectation_type"] ?? "a rule without a name");
    const fields = fieldsOf(one["kwargs"]);
    const odd = Object.keys(fields).some((key) => !ignored.has(key) && fields[key] != null);
    const rule = Object.hasOwn(readers, type) && !odd ? readers[type]!(fields) : null;
    const column = typeof fields["column"] === "string" ? fields["column"] : null;
    if (rule === null) unread.push(column === null ? type : `${type} of ${column}`);
    else rules.push(complete({ ...rule, column, tolerance: 1 - (numberAt(fields, "mostly") ?? 1) }, source));
  }
  return { rules, unread };
}

function complete(rule: Rule, source: string): Expectation {
  return {
    column: null,
    min: null,
    max: null,
    values: [],
    type: null,
    tolerance: 0,
    severity: "error",
    source,
    ...rule,
  };
}

const croissantTypes: Readonly<Record<string, NonNullable<Expectation["type"]>>> = {
  Integer: "int",
  Int64: "int",
  Int32: "int",
  Float: "float",
  Float64: "float",
  Float32: "float",
  Number: "float",
  Boolean: "bool",
  Date: "datetime",
  DateTime: "datetime",
  Text: "string",
};

function readRecordSets(recordSets: unknown, source: string): Suite {
  const rules: Expectation[] = [];
  const unread: string[] = [];
  for (const field of listOf(recordSets).flatMap((set) => listOf(set["field"]))) {
    const column = columnOf(field);
    const named = String([field["dataType"]].flat()[0] ?? "");
    const word = named.replace(/^.*[:/]/, "");
    const type = Object.hasOwn(croissantTypes, word) ? croissantTypes[word] : undefined;
    if (column === null || type === undefined)
      unread.push(`${String(field["name"] ?? field["@id"])} (${named})`);
    else rules.push(complete({ rule: type === "string" ? "exists" : "type", column, type }, source));
  }
  return { rules, unread };
}

/** The column a field is extracted from; null for fields that are made in another way. */
function columnOf({ source, name }: Fields): string | null {
  const { extract } = fieldsOf(source);
  const { column } = fieldsOf(extract);
  if (typeof column === "string") return column;
  return extract === undefined && typeof name === "string" ? name : null;
}
