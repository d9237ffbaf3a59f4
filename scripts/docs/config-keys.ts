import { z } from "zod";
import { configSchema } from "../../src/core/config/schema.ts";
import { table } from "./tables.ts";

interface JsonSchema {
  type?: string | string[];
  description?: string;
  default?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  pattern?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
}

/** What stands for a name that the user chooses, by the key above it. */
const placeholders: Readonly<Record<string, string>> = {
  models: "<model>",
  gate: "<metric>",
  deploy: "<environment>",
  options: "<option>",
};

/** Every key of `evenhand.yml` with what it accepts and what stands for it when it is absent. */
export function configKeysTable(): string {
  const root = z.toJSONSchema(configSchema, { io: "input" }) as JsonSchema;
  const rows = leaves("", root).map(([key, schema]) => [
    `\`${key}\``,
    schema.description ?? "",
    acceptedOf(schema),
    schema.default === undefined || String(schema.default) === "" ? "–" : `\`${String(schema.default)}\``,
  ]);
  return table(["key", "what it is", "accepted", "default"], rows);
}

function leaves(path: string, schema: JsonSchema): [string, JsonSchema][] {
  const join = (key: string) => (path === "" ? key : `${path}.${key}`);
  const rest = schema.additionalProperties;
  if (schema.properties !== undefined) {
    return Object.entries(schema.properties).flatMap(([key, inner]) => leaves(join(key), inner));
  }
  if (typeof rest !== "object") return [[path, schema]];
  // What the whole map is stands for a value without words of its own.
  const described = rest.description === undefined ? { ...rest, description: schema.description } : rest;
  return leaves(join(placeholders[path.split(".").at(-1) ?? ""] ?? "<name>"), described);
}

function acceptedOf({ type, enum: words, anyOf, items, pattern }: JsonSchema): string {
  if (words !== undefined) return words.map((word) => `\`${String(word)}\``).join(", ");
  if (anyOf !== undefined) return [...new Set(anyOf.map(acceptedOf))].join(" or ");
  if (items !== undefined) return "a list";
  if (pattern?.endsWith("%$")) return "a percentage";
  return [type ?? []]
    .flat()
    .map((one) => typeWords[one] ?? one)
    .join(" or ");
}

const typeWords: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "`true` or `false`",
};
