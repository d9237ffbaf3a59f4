import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Schema = { readonly [keyword: string]: unknown };

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, Schema>>;
  readonly body: Schema | null;
  /** By status; null: no JSON body. */
  readonly responses: Readonly<Record<string, Schema | null>>;
}

export interface Description {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

let loaded: Description | null = null;

/** GitHub's own description of the operations served here, cut out by scripts/openapi-extract.ts. */
export function readDescription(): Description {
  loaded ??= JSON.parse(readFileSync(join(import.meta.dirname, "..", "openapi.json"), "utf8")) as Description;
  return loaded;
}

export function operationOf(id: string): Operation {
  const operation = readDescription().operations[id];
  if (operation === undefined) throw new Error(`standin/openapi.json has no operation ${id}`);
  return operation;
}

const prefix = "openapi#/schemas/";

/** The schema itself, where it is only a reference. */
export function dereference(schema: Schema): Schema {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return schema;
  const found = readDescription().schemas[reference.slice(prefix.length)];
  if (found === undefined) throw new Error(`standin/openapi.json has no schema ${reference}`);
  return dereference(found);
}
