import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { dereference, type Operation, operationOf, readDescription, type Schema } from "./description.ts";
import { fill } from "./fill.ts";

let ajv: Ajv2020 | null = null;
const compiled = new Map<string, ValidateFunction>();

function makeAjv(): Ajv2020 {
  const made = new Ajv2020({ strict: false, allErrors: true, coerceTypes: false });
  addFormats.default(made);
  made.addFormat("int64", true);
  // The description itself gives "" as the default of addresses.
  made.addFormat("uri", /^$|^[a-z][a-z0-9+.-]*:\S+$/i);
  // A commit carries whatever its author wrote, and a bot's own address has brackets.
  made.addFormat("email", true);
  made.addFormat("repo.nwo", /^[^/]+\/[^/]+$/);
  made.addSchema(readDescription(), "openapi");
  return made;
}

/** Compiled on first use and kept for the life of the process: all of them together take seconds. */
function validator(key: string, schema: () => Schema): ValidateFunction {
  ajv ??= makeAjv();
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = ajv.compile(schema());
  compiled.set(key, made);
  return made;
}

/** The description leaves request bodies open, so that a misspelt field passes; here it does not. */
function closed(schema: unknown, inChoice = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => closed(item, inChoice));
  if (typeof schema !== "object" || schema === null) return schema;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties") {
      const named = Object.entries(value as object).map(([name, inner]) => [name, closed(inner)]);
      copy[key] = Object.fromEntries(named);
    } else copy[key] = closed(value, inChoice || ["anyOf", "oneOf", "allOf"].includes(key));
  }
  if ("properties" in copy && !inChoice && !("additionalProperties" in copy))
    copy["unevaluatedProperties"] = false;
  return copy;
}

function sentences(errors: readonly ErrorObject[] | null | undefined, subject = "the body"): string[] {
  return (errors ?? []).map((error) => {
    const extra = error.params as Record<string, unknown>;
    const name = extra["unevaluatedProperty"] ?? extra["additionalProperty"];
    const where = error.instancePath === "" ? subject : error.instancePath;
    const allowed = Array.isArray(extra["allowedValues"]) ? ` (${extra["allowedValues"].join(", ")})` : "";
    return name === undefined
      ? `${where} ${error.message}${allowed}`
      : `${where} has an unknown field "${name}"`;
  });
}

/** What is wrong with a request's body; [] when nothing is. */
export function checkBody(id: string, body: unknown): string[] {
  const operation: Operation = operationOf(id);
  if (operation.body === null) return [];
  const schema = dereference(operation.body);
  const check = validator(`${id} body`, () => ({
    ...(closed(schema) as Schema),
    unevaluatedProperties: false,
  }));
  return check(body) ? [] : sentences(check.errors);
}

function typed(text: string, schema: Schema): unknown {
  const type = dereference(schema)["type"];
  if ((type === "integer" || type === "number") && /^-?\d+$/.test(text)) return Number(text);
  return type === "boolean" && /^(true|false)$/.test(text) ? text === "true" : text;
}

/** What is wrong with a request's query; unknown names are refused too. */
export function checkQuery(id: string, query: URLSearchParams): string[] {
  const described = operationOf(id).query;
  return [...query].flatMap(([name, text]) => {
    const schema = described[name];
    if (schema === undefined) return [`the query has an unknown parameter "${name}"`];
    const check = validator(`${id} query ${name}`, () => schema);
    return check(typed(text, schema)) ? [] : sentences(check.errors, `query ${name}`);
  });
}

/** The answer made complete, and what is then wrong with it. */
export function completeReply(
  id: string,
  status: number,
  body: unknown,
): { body: unknown; problems: string[] } {
  const { responses } = operationOf(id);
  const schema = responses[String(status)];
  if (schema === undefined) {
    return { body, problems: status < 400 ? [`${status} is not an answer of this operation`] : [] };
  }
  if (schema === null) {
    // A refusal always has a body, even where the description says nothing about it.
    const isExtra = body !== undefined && status < 400;
    return { body, problems: isExtra ? [`${status} has no body in this operation`] : [] };
  }
  const full = fill(schema, body);
  const check = validator(`${id} ${status}`, () => schema);
  return { body: full, problems: check(full) ? [] : sentences(check.errors) };
}
