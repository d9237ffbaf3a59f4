import { z } from "zod";
import { UserError } from "../../errors.ts";
import { isObject } from "../is-object.ts";

/** What the answer must be; every rule that is written must hold. */
const expectSchema = z.strictObject({
  status: z.int().min(100).max(599).default(200),
  /** The whole answer, as JSON. */
  equals: z.unknown().optional(),
  /** How far numbers in `equals` may be off. */
  tolerance: z.number().nonnegative().default(0),
  /** A JSON Schema that the answer satisfies. */
  schema: z.record(z.string(), z.unknown()).optional(),
  /** A text that the answer has in it. */
  contains: z.string().optional(),
});

const caseSchema = z.strictObject({
  name: z.string().min(1).max(100).optional(),
  path: z.string().startsWith("/", { error: "does not begin with /" }).default("/"),
  method: z.enum(["GET", "POST", "PUT"]).optional(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
  expect: expectSchema.prefault({}),
  /** Milliseconds. */
  "max-latency": z.number().positive().optional(),
});

/** A request that is made of a model. */
export interface ModelRequest {
  readonly name: string;
  readonly path: string;
  readonly method: "GET" | "POST" | "PUT";
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, as it is sent; null: no body. */
  readonly body: string | null;
}

/** Where and how a request is made of the model at an address; the request's own headers win over `more`. */
export function callOf(
  { path, method, headers, body }: ModelRequest,
  address: string,
  more: Readonly<Record<string, string>> = {},
): { url: string; method: string; headers: Record<string, string>; body?: string } {
  return {
    url: `${address.replace(/\/+$/, "")}${path}`,
    method,
    headers: { ...(body === null ? {} : { "content-type": "application/json" }), ...more, ...headers },
    ...(body === null ? {} : { body }),
  };
}

export interface SmokeTest extends ModelRequest {
  readonly maxLatencyMs: number | null;
  /** What is wrong with an answer, as the end of a sentence; null: nothing. */
  judge(status: number, text: string): string | null;
}

const mostTests = 200;

/** Reads requests with what is expected of their answers, one JSON object a line.
 *  @throws UserError that names the line */
export function parseSmoke(text: string, file: string, most = mostTests): SmokeTest[] {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line: line.trim(), at: at + 1 }));
  const tests = lines.filter(({ line }) => line !== "").map(({ line, at }) => parseLine(line, file, at));
  if (tests.length >= 1 && tests.length <= most) return tests;
  throw malformed(file, null, tests.length === 0 ? "has no request" : `has more than ${most} requests`);
}

function parseLine(line: string, file: string, at: number): SmokeTest {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw malformed(file, at, "is not JSON");
  }
  const parsed = caseSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw malformed(file, at, `${issue?.path.join(".") || "the line"}: ${issue?.message ?? "does not fit"}`);
  }
  const { name, path, method, headers, body, expect } = parsed.data;
  const schema = expect.schema === undefined ? null : readSchema(expect.schema, file, at);
  return {
    name: name ?? `line ${at}`,
    path,
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    maxLatencyMs: parsed.data["max-latency"] ?? null,
    judge: (status, answer) => judgeAnswer(expect, schema, { status, text: answer }),
  };
}

function readSchema(schema: Record<string, unknown>, file: string, at: number): z.ZodType {
  try {
    return z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  } catch (thrown) {
    throw malformed(
      file,
      at,
      `expect.schema: ${thrown instanceof Error ? thrown.message : "is no JSON Schema"}`,
    );
  }
}

function judgeAnswer(
  expect: z.infer<typeof expectSchema>,
  schema: z.ZodType | null,
  { status, text }: { status: number; text: string },
): string | null {
  if (status !== expect.status) return `answered ${status}, not ${expect.status}${said(text)}`;
  if (expect.contains !== undefined && !text.includes(expect.contains))
    return `does not have ${JSON.stringify(expect.contains.slice(0, 80))} in its answer${said(text)}`;
  if (expect.equals === undefined && schema === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return `answered what is not JSON${said(text)}`;
  }
  const difference =
    expect.equals === undefined ? null : differenceOf(json, expect.equals, expect.tolerance, "$");
  if (difference !== null) return difference;
  const checked = schema?.safeParse(json);
  if (checked === undefined || checked.success) return null;
  const [issue] = checked.error.issues;
  return `does not fit its schema at ${["$", ...(issue?.path ?? [])].join(".")}: ${issue?.message ?? ""}`;
}

/** Where two JSON values differ first, as the end of a sentence; null: nowhere.
 *  @param tolerance how far numbers may be apart */
export function differenceOf(got: unknown, wanted: unknown, tolerance: number, at: string): string | null {
  if (typeof got === "number" && typeof wanted === "number")
    return Math.abs(got - wanted) <= tolerance ? null : `has ${got} at ${at}, not ${wanted}`;
  if (Array.isArray(got) && Array.isArray(wanted)) {
    if (got.length !== wanted.length) return `has ${got.length} elements at ${at}, not ${wanted.length}`;
    return firstOf(wanted.map((one, n) => () => differenceOf(got[n], one, tolerance, `${at}[${n}]`)));
  }
  if (isObject(got) && isObject(wanted)) {
    const keys = [...new Set([...Object.keys(wanted), ...Object.keys(got)])];
    return firstOf(keys.map((key) => () => differenceOf(got[key], wanted[key], tolerance, `${at}.${key}`)));
  }
  return got === wanted ? null : `has ${short(got)} at ${at}, not ${short(wanted)}`;
}

function firstOf(looks: readonly (() => string | null)[]): string | null {
  for (const look of looks) {
    const found = look();
    if (found !== null) return found;
  }
  return null;
}

function short(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);
}

function said(text: string): string {
  return text.trim() === "" ? "" : `: ${text.trim().slice(0, 200)}`;
}

function malformed(file: string, line: number | null, message: string): UserError {
  return new UserError({
    code: "file-malformed",
    file,
    ...(line === null ? {} : { line }),
    message: `${file}${line === null ? "" : ` line ${line}`} ${message}`,
    hint: '{"path": "/predict", "body": {"x": [1, 2]}, "expect": {"equals": {"y": 0.4}, "tolerance": 0.01}, "max-latency": 300}',
  });
}
