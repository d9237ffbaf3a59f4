import { z } from "zod";
import { nearestName } from "../table/nearest-name.ts";
import type { Contradiction } from "./contradictions.ts";
import { type Path, spellPath } from "./problem.ts";
import { configSchema } from "./schema.ts";

type Issue = z.core.$ZodIssue;

/** Beyond so many a person mends the first ones and looks again. */
const mostProblems = 20;

/** The validator's findings in our words: the key, what was given, what is accepted. At most 20. */
export function issueProblems(issues: readonly Issue[], value: unknown): Contradiction[] {
  const found = issues.slice(0, mostProblems).flatMap((issue) => {
    const path = issue.path as Path;
    if (issue.code === "unrecognized_keys") {
      return issue.keys.slice(0, mostProblems).map((key) => unknownKey(path, key));
    }
    if (issue.code === "invalid_key") return [badName(path, issue.issues)];
    return [badValue(path, valueAt(value, path), issue)];
  });
  return found.slice(0, mostProblems);
}

function unknownKey(path: Path, key: string): Contradiction {
  const known = keysAt(path);
  const meant = nearestName(key, known);
  const where = path.length === 0 ? "at the top level" : `under \`${spellPath(path)}\``;
  return {
    path: [...path, key],
    message: `unknown key \`${key}\` ${where}`,
    hint: meant === null ? `known there: ${known.join(", ")}` : `did you mean \`${meant}\`?`,
  };
}

function badName(path: Path, [why]: readonly Issue[]): Contradiction {
  if (why?.message.startsWith(refused))
    return { path, message: `the name \`${String(path.at(-1))}\` ${why.message}`, hint: "give it another" };
  return {
    path,
    message: `\`${String(path.at(-1))}\` cannot be a model's name`,
    hint: "use up to 60 of a-z, 0-9, `.`, `_` and `-`, for example `fraud`",
  };
}

function badValue(path: Path, given: unknown, issue: Issue): Contradiction {
  const subject = path.length === 0 ? "the file" : `\`${spellPath(path)}\``;
  return {
    path,
    message: `${subject} is ${show(given)}; accepted is ${accepted(issue)}`,
    hint: example(path, given, issue),
  };
}

function accepted(issue: Issue): string {
  switch (issue.code) {
    case "invalid_value":
      return listed(issue.values.map(String));
    case "invalid_type":
      return words[issue.expected] ?? issue.expected;
    case "too_small":
      return `${issue.origin === "array" ? "a list of" : "a number of"} at least ${issue.minimum}`;
    case "too_big":
      return `${issue.origin === "array" ? "a list of" : "a number of"} at most ${issue.maximum}`;
    case "invalid_format":
      return issue.message.startsWith(refused) ? issue.message.slice(refused.length) : amountWords;
    case "invalid_union":
      return listed([...new Set(issue.errors.flat().map(accepted))]);
    default:
      return issue.message;
  }
}

/** How our own sentences of a wrong format begin. */
const refused = "is not ";
const amountWords = "a number of at least 0, or a percentage of the base such as 1%";

const words: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  object: "a block of keys",
  record: "a block of keys",
  array: "a list",
};

function example(path: Path, given: unknown, issue: Issue): string {
  const key = String(path.at(-1) ?? "");
  if (issue.code === "invalid_value") {
    const meant = nearestName(String(given), issue.values.map(String));
    if (meant !== null) return `did you mean \`${meant}\`?`;
  }
  const keys = keysAt(path);
  if (keys.length > 0) return `known there: ${keys.join(", ")}`;
  const sample = samples[key];
  return sample === undefined ? "correct it" : `for example \`${key}: ${sample}\``;
}

const samples: Readonly<Record<string, string>> = {
  comment: "update",
  "comment-when": "changed",
  id: "row_id",
  label: "y_true",
  prediction: "y_pred",
  score: "y_score",
  weight: "w",
  group: "user",
  task: "binary",
  "on-inconclusive": "warn",
  "floor-mode": "point",
  strict: "true",
  models: "{fraud: {}}",
  margin: "0.005",
  min: "0.9",
  max: "50",
  "max-regression": "10%",
  direction: "lower",
  threshold: "0.5",
  positive: "1",
  metrics: "[roc_auc, f1]",
  prove: "[roc_auc]",
  gate: "{roc_auc: {margin: 0.005}}",
  mode: "guard",
  discover: "true",
  columns: "[country, age]",
  "max-predicates": "2",
  "min-rows": "500",
};

function show(value: unknown): string {
  if (value === undefined || value === null) return "empty";
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a block of keys";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function listed(values: readonly string[]): string {
  return values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | null)?.[step], value);
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

let published: JsonSchema | undefined;

function publishedSchema(): JsonSchema {
  published ??= z.toJSONSchema(configSchema, { io: "input" }) as JsonSchema;
  return published;
}

/** The keys that the schema knows at a path. */
function keysAt(path: Path): string[] {
  let schema: JsonSchema | undefined = publishedSchema();
  for (const step of path) {
    const rest: JsonSchema | boolean | undefined = schema?.additionalProperties;
    schema = withKeys(
      schema?.properties?.[step] ?? (typeof rest === "object" ? rest : undefined) ?? schema?.items,
    );
  }
  return Object.keys(schema?.properties ?? {});
}

/** Of several forms that a value may have, the one that is a block of keys. */
function withKeys(schema: JsonSchema | undefined): JsonSchema | undefined {
  return schema?.anyOf?.find((form) => form.properties !== undefined) ?? schema;
}
