import { readFileSync, statSync } from "node:fs";
import { isObject } from "../core/is-object.ts";
import type { RunContext } from "../ports/host.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

const largestPayload = 25 * 2 ** 20;

/** What the runner's environment says; numbers that are none become 0, a payload that cannot be read is empty. */
export function readRunContext(env: Environment): RunContext {
  return {
    repository: env["GITHUB_REPOSITORY"] ?? "",
    workflow: env["GITHUB_WORKFLOW"] ?? "",
    runId: parseCount(env["GITHUB_RUN_ID"], 0),
    attempt: parseCount(env["GITHUB_RUN_ATTEMPT"], 1),
    event: env["GITHUB_EVENT_NAME"] ?? "",
    actor: env["GITHUB_TRIGGERING_ACTOR"] || env["GITHUB_ACTOR"] || "",
    sha: /^[0-9a-f]{40}$/.test(env["GITHUB_SHA"] ?? "") ? env["GITHUB_SHA"]! : null,
    ref: env["GITHUB_REF"] ?? "",
    serverUrl: (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, ""),
    workspace: env["GITHUB_WORKSPACE"] || process.cwd(),
    payload: readPayload(env["GITHUB_EVENT_PATH"]),
    onRunner: true,
  };
}

/** Action inputs by their names in action.yml, from the runner's `INPUT_*` variables: it writes names in upper case with
 *  `_` for spaces and leaves hyphens. Values are trimmed; an input left out is "". */
export function readActionInputs(env: Environment): Record<string, string> {
  const inputs = Object.entries(env)
    .filter(([name]) => name.startsWith("INPUT_"))
    .map(([name, value]) => [name.slice("INPUT_".length).toLowerCase(), (value ?? "").trim()] as const);
  return Object.fromEntries(inputs);
}

function parseCount(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : otherwise;
}

function readPayload(path: string | undefined): Readonly<Record<string, unknown>> {
  if (path === undefined || path === "") return {};
  try {
    if (statSync(path).size > largestPayload) return {};
    const payload: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isObject(payload) ? payload : {};
  } catch {
    return {};
  }
}
