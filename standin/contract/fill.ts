import { dereference, type Schema } from "./description.ts";

/** Seen in an answer it says: the stand-in has nothing to say here, do not rely on it. */
const nothing = "standin-has-nothing-here";
const address = `https://${nothing}.invalid/`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSchema = (value: unknown): value is Schema => isObject(value);

function typesOf(schema: Schema): unknown[] {
  const type = schema["type"];
  return Array.isArray(type) ? type : [type];
}

function choices(schema: Schema): Schema[] {
  const list = [schema["anyOf"], schema["oneOf"]].find(Array.isArray) ?? [];
  return (list as unknown[]).filter(isSchema).map(dereference);
}

/** Properties and required names with those of every `allOf` part. */
function shapeOf(schema: Schema): { properties: Record<string, Schema>; required: string[] } {
  const parts = (Array.isArray(schema["allOf"]) ? schema["allOf"] : []).filter(isSchema).map(dereference);
  const shapes = parts.map(shapeOf);
  const own = isObject(schema["properties"]) ? (schema["properties"] as Record<string, Schema>) : {};
  const required = Array.isArray(schema["required"]) ? (schema["required"] as string[]) : [];
  return {
    properties: Object.assign({}, ...shapes.map((shape) => shape.properties), own),
    required: [...shapes.flatMap((shape) => shape.required), ...required],
  };
}

function emptyText(schema: Schema): string {
  if (schema["format"] === "uri") return address;
  if (schema["format"] === "date-time") return "1970-01-01T00:00:00Z";
  return nothing.padEnd(Number(schema["minLength"] ?? 0), "-");
}

function emptyValue(given: Schema): unknown {
  const schema = dereference(given);
  const types = typesOf(schema);
  const offered = choices(schema);
  if (types.includes("null") || offered.some((choice) => typesOf(choice).includes("null"))) return null;
  if (Array.isArray(schema["enum"])) return schema["enum"][0];
  if (types.includes("object") || schema["properties"] !== undefined) return fill(schema, {});
  if (Array.isArray(schema["allOf"])) return fill(schema, {});
  if (types.includes("array")) return [];
  if (types.includes("boolean")) return false;
  if (types.includes("integer") || types.includes("number")) return 0;
  if (types.includes("string")) return emptyText(schema);
  return offered[0] === undefined ? null : emptyValue(offered[0]);
}

function knows(schema: Schema, value: unknown): boolean {
  if (Array.isArray(value)) return typesOf(schema).includes("array");
  if (!isObject(value)) return false;
  const { properties } = shapeOf(schema);
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => name in properties);
}

/** The value with what the schema requires and the value leaves out, filled with null where that is allowed,
 *  and otherwise with an empty value of the type. Values that are given are never touched. */
export function fill(given: Schema, value: unknown): unknown {
  const schema = dereference(given);
  const chosen = choices(schema).find((choice) => knows(choice, value));
  const { properties, required } = shapeOf(schema);
  if (Array.isArray(value)) {
    const items = (chosen ?? schema)["items"];
    return isSchema(items) ? value.map((item) => fill(items, item)) : value;
  }
  if (!isObject(value)) return value;
  const filled: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    filled[name] = properties[name] === undefined ? inner : fill(properties[name], inner);
  }
  for (const name of required) {
    if (!(name in filled)) filled[name] = emptyValue(properties[name] ?? {});
  }
  return chosen === undefined ? filled : fill(chosen, filled);
}
