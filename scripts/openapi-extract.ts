/**
 * Cuts the operations that the stand-in serves out of GitHub's OpenAPI description, as JSON Schema 2020-12.
 *
 *     node scripts/openapi-extract.ts <folder of @octokit/openapi>
 *
 * The package is several hundred megabytes, so it is not a dependency: install it anywhere else when the
 * stand-in needs a new operation, add the operation's id below, run this, then `npm run format`, and check in
 * standin/openapi.json.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const operationIds = [
  "repos/get",
  "users/get-authenticated",
  "pulls/create pulls/get pulls/list pulls/list-files pulls/list-commits repos/list-pull-requests-associated-with-commit",
  "issues/list-comments issues/list-comments-for-repo issues/create-comment issues/get-comment",
  "issues/create issues/get issues/update issues/list-for-repo teams/get-membership-for-user-in-org",
  "actions/get-reviews-for-run repos/list-attestations",
  "issues/update-comment issues/delete-comment issues/list-events reactions/create-for-issue-comment",
  "checks/create checks/get checks/update checks/list-for-ref checks/list-annotations",
  "repos/list-commits repos/get-commit repos/compare-commits-with-basehead repos/get-content",
  "repos/get-branch repos/list-branches repos/get-collaborator-permission-level",
  "git/get-ref git/create-ref git/update-ref git/delete-ref git/list-matching-refs",
  "git/get-blob git/create-blob git/get-tree git/create-tree git/get-commit git/create-commit",
  "actions/get-workflow-run actions/list-workflow-runs-for-repo actions/list-workflow-runs",
  "actions/re-run-workflow actions/create-workflow-dispatch repos/create-dispatch-event",
  "actions/list-workflow-run-artifacts actions/list-artifacts-for-repo actions/get-artifact",
  "actions/delete-artifact actions/download-artifact",
  "repos/create-deployment repos/list-deployments repos/get-deployment repos/create-deployment-status",
  "repos/list-deployment-statuses repos/get-deployment-status",
  "repos/list-releases repos/get-release repos/get-release-asset repos/delete-release-asset",
  "repos/create-release repos/update-release repos/get-release-by-tag",
  "repos/upload-release-asset",
  "repos/get-all-environments repos/get-environment repos/create-or-update-environment",
].flatMap((line) => line.split(" "));

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const prefix = "#/components/schemas/";
const dropped = new Set(["description", "title", "example", "examples", "default", "discriminator", "xml"]);
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A nullable 3.0 schema as 2020-12: the type joined with null, or a choice between the schema and null. */
function withNull(schema: JsonObject): JsonObject {
  if (Array.isArray(schema["enum"])) schema["enum"] = [...schema["enum"], null];
  if (typeof schema["type"] === "string") return { ...schema, type: [schema["type"], "null"] };
  return { anyOf: [schema, { type: "null" }] };
}

/** Under `properties` the keys are names, not keywords. */
function convertNamed(named: JsonObject, used: Set<string>): JsonObject {
  return Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, convert(schema, used)]));
}

function convert(value: Json, used: Set<string>): Json {
  if (Array.isArray(value)) return value.map((item) => convert(item, used));
  if (!isObject(value)) return value;
  const reference = value["$ref"];
  if (typeof reference === "string") {
    const name = reference.slice(prefix.length);
    used.add(name);
    return { $ref: `openapi#/schemas/${name}` };
  }
  const schema: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === "nullable" || dropped.has(key) || key.startsWith("x-")) continue;
    if (key === "properties" && isObject(inner)) schema[key] = convertNamed(inner, used);
    else schema[key] = key === "enum" || key === "required" ? inner : convert(inner, used);
  }
  return value["nullable"] === true ? withNull(schema) : schema;
}

function readSpec(folder: string): JsonObject {
  return JSON.parse(readFileSync(join(folder, "generated", "api.github.com.json"), "utf8")) as JsonObject;
}

function lookUp(spec: JsonObject, value: Json): JsonObject {
  if (!isObject(value)) throw new Error("the description has a hole where an object belongs");
  const reference = value["$ref"];
  if (typeof reference !== "string") return value;
  const found = reference
    .slice(2)
    .split("/")
    .reduce<Json>((at, key) => (isObject(at) ? (at[key] ?? null) : null), spec);
  return lookUp(spec, found);
}

function bodySchema(spec: JsonObject, holder: Json, used: Set<string>): Json {
  const content = lookUp(spec, holder)["content"];
  const json = isObject(content) ? content["application/json"] : undefined;
  return isObject(json) && json["schema"] !== undefined ? convert(json["schema"], used) : null;
}

function extractOperation(
  spec: JsonObject,
  place: { path: string; method: string; item: JsonObject; operation: JsonObject },
  used: Set<string>,
): JsonObject {
  const query: JsonObject = {};
  const parameters = [place.item["parameters"], place.operation["parameters"]].flat();
  for (const each of parameters) {
    const parameter = each === undefined || each === null ? {} : lookUp(spec, each);
    if (parameter["in"] !== "query") continue;
    query[String(parameter["name"])] = convert(parameter["schema"] ?? {}, used);
  }
  const responses: JsonObject = {};
  for (const [status, response] of Object.entries(lookUp(spec, place.operation["responses"] ?? null))) {
    responses[status] = bodySchema(spec, response, used);
  }
  const request = place.operation["requestBody"];
  const body = request === undefined ? null : bodySchema(spec, request, used);
  return { method: place.method.toUpperCase(), path: place.path, query, body, responses };
}

function extract(spec: JsonObject): JsonObject {
  const used = new Set<string>();
  const operations: JsonObject = {};
  for (const [path, item] of Object.entries(lookUp(spec, spec["paths"] ?? null))) {
    if (!isObject(item)) continue;
    for (const [method, operation] of Object.entries(item)) {
      if (!isObject(operation) || !operationIds.includes(String(operation["operationId"]))) continue;
      const place = { path, method, item, operation };
      operations[String(operation["operationId"])] = extractOperation(spec, place, used);
    }
  }
  const missing = operationIds.filter((id) => !(id in operations));
  if (missing.length > 0) throw new Error(`no such operation: ${missing.join(", ")}`);
  const components = lookUp(spec, lookUp(spec, spec["components"] ?? null)["schemas"] ?? null);
  const schemas: JsonObject = {};
  for (const name of used) schemas[name] = convert(components[name] ?? {}, used);
  return { $id: "openapi", operations, schemas };
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error("give the folder of an installed @octokit/openapi");
  process.exitCode = 2;
} else {
  const text = JSON.stringify(extract(readSpec(folder)), null, 2);
  writeFileSync(join(import.meta.dirname, "..", "standin", "openapi.json"), `${text}\n`);
  console.log(`${operationIds.length} operations, ${Math.round(text.length / 1024)} KB`);
}
