import type { Hub } from "../hub.ts";
import type { Reply } from "../route.ts";
import type { RuntimeIdentity } from "./runtime-tokens.ts";

const statuses = {
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  already_exists: 409,
  failed_precondition: 412,
  resource_exhausted: 429,
  bad_route: 404,
} as const;
export type TwirpCode = keyof typeof statuses;

export class TwirpError extends Error {
  readonly code: TwirpCode;

  constructor(code: TwirpCode, message: string) {
    super(message);
    this.code = code;
  }
}

export interface TwirpCall {
  readonly hub: Hub;
  readonly identity: RuntimeIdentity;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface TwirpMethod {
  /** Names with their JSON type; int64 travels as a string. Empty values are left out by the client. */
  readonly fields: Readonly<Record<string, "string" | "number" | "strings">>;
  readonly answer: (call: TwirpCall) => Promise<Record<string, unknown>> | Record<string, unknown>;
}

/** Methods by service and name, such as `github.actions.results.api.v1.ArtifactService/CreateArtifact`. */
export type TwirpMethods = Readonly<Record<string, TwirpMethod>>;

export const text = (call: TwirpCall, name: string): string => String(call.fields[name] ?? "");

/** An int64: a string of digits, or a number from older clients. */
export const integer = (call: TwirpCall, name: string): number => Number(call.fields[name] ?? 0);

function checkFields(method: TwirpMethod, fields: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(fields)) {
    const type = method.fields[name];
    if (type === undefined) throw new TwirpError("invalid_argument", `unknown field "${name}"`);
    const fits =
      type === "strings"
        ? Array.isArray(value) && value.every((each) => typeof each === "string")
        : typeof value === "string" || (type === "number" && typeof value === "number");
    if (!fits) throw new TwirpError("invalid_argument", `field "${name}" has the wrong type`);
    if (type === "number" && !/^\d+$/.test(String(value))) {
      throw new TwirpError("invalid_argument", `field "${name}" is not an integer`);
    }
  }
}

function parseFields(content: Buffer): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(content.toString());
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) {
      return parsed as Record<string, unknown>;
    }
  } catch {}
  throw new TwirpError("invalid_argument", "the body is not a JSON object");
}

export interface TwirpRequest {
  readonly method: string;
  readonly name: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly content: Buffer;
}

async function answer(hub: Hub, request: TwirpRequest, methods: TwirpMethods): Promise<Reply> {
  const method = methods[request.name];
  if (method === undefined || request.method !== "POST") {
    hub.journal.unknownRoutes.push(`${request.method} /twirp/${request.name}`);
    throw new TwirpError("bad_route", `no such method ${request.name}`);
  }
  if (!/^application\/json\b/.test(String(request.headers["content-type"]))) {
    throw new TwirpError("invalid_argument", "the content type must be application/json");
  }
  const token = /^Bearer (.+)$/.exec(String(request.headers["authorization"]))?.[1];
  const identity = token === undefined ? null : hub.runtimeTokens.identify(token);
  if (identity === null)
    throw new TwirpError("unauthenticated", "the runtime token is not one of this server's");
  const fields = parseFields(request.content);
  checkFields(method, fields);
  return { status: 200, body: await method.answer({ hub, identity, fields }) };
}

/** The runner's JSON-over-POST services; an error is `{code, msg}`. */
export async function answerTwirp(hub: Hub, request: TwirpRequest, methods: TwirpMethods): Promise<Reply> {
  try {
    return await answer(hub, request, methods);
  } catch (error) {
    if (!(error instanceof TwirpError)) throw error;
    return { status: statuses[error.code], body: { code: error.code, msg: error.message } };
  }
}
