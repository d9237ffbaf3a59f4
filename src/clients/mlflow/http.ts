import { errorMessage } from "../../errors.ts";
import type { Clock } from "../../ports/clock.ts";

export interface MlflowOptions {
  /** `http(s)://…` of the tracking server, as in MLFLOW_TRACKING_URI. */
  readonly uri: string;
  /** MLFLOW_TRACKING_TOKEN; wins over user name and password, as in MLflow's own client. */
  readonly token: string | null;
  readonly username: string | null;
  readonly password: string | null;
  readonly clock: Clock;
  readonly fetch?: typeof fetch;
  /** For one request, body included; default 30 s. */
  readonly timeoutMs?: number;
}

/** The server's answer to a request it would not do, by its own error code. */
export class MlflowRefusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "MlflowRefusal";
    this.status = status;
    this.code = code;
  }
}

export interface MlflowCall {
  readonly method: "GET" | "POST" | "DELETE";
  /** After `/api/2.0/mlflow/`, or from the root when it starts with a slash. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Doing it twice is doing it once: it may be tried again. */
  readonly repeatable: boolean;
}

const tries = 3;

/** One call to MLflow's REST API: JSON, or the text of an answer that is not. Only repeatable calls are tried
 *  again, after a 5xx or a lost answer. Throws MlflowRefusal for a refusal, Error when the server cannot be
 *  reached; neither message holds a credential. */
export async function callMlflow(options: MlflowOptions, call: MlflowCall): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(options, call);
    } catch (thrown) {
      const final = thrown instanceof MlflowRefusal && thrown.status < 500 && thrown.status !== 429;
      if (final || !call.repeatable || attempt >= tries) throw thrown;
      await options.clock.sleep(500 * 2 ** (attempt - 1));
    }
  }
}

async function once(options: MlflowOptions, call: MlflowCall): Promise<unknown> {
  const url = addressOf(options.uri, call);
  const wait = options.timeoutMs ?? 30_000;
  let status: number;
  let text: string;
  try {
    const response = await (options.fetch ?? fetch)(url, {
      method: call.method,
      headers: { ...authorization(options), "content-type": "application/json", accept: "application/json" },
      signal: AbortSignal.timeout(wait),
      redirect: "error",
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    });
    status = response.status;
    text = await response.text();
  } catch (thrown) {
    throw unreachable(url, thrown, wait);
  }
  if (status >= 200 && status < 300) return parseOr(text, text);
  throw refusal(status, text, call);
}

function addressOf(uri: string, call: MlflowCall): URL {
  const base = uri.replace(/\/+$/, "");
  const url = new URL(
    call.path.startsWith("/") ? `${base}${call.path}` : `${base}/api/2.0/mlflow/${call.path}`,
  );
  // Credentials in an address would end up in messages; MLflow has its own variables for them.
  url.username = "";
  url.password = "";
  for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value);
  return url;
}

function authorization({ token, username, password }: MlflowOptions): Record<string, string> {
  if (token !== null) return { authorization: `Bearer ${token}` };
  if (username === null) return {};
  return { authorization: `Basic ${Buffer.from(`${username}:${password ?? ""}`).toString("base64")}` };
}

function unreachable(url: URL, thrown: unknown, wait: number): Error {
  const slow = thrown instanceof DOMException && thrown.name === "TimeoutError";
  const cause = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown;
  const why = slow ? `no answer within ${wait / 1000} s` : errorMessage(cause);
  return new Error(`MLflow at ${url.origin} cannot be reached: ${why}`, { cause: thrown });
}

function refusal(status: number, text: string, call: MlflowCall): MlflowRefusal {
  const body = parseOr(text, null) as { error_code?: unknown; message?: unknown } | null;
  const code = typeof body?.error_code === "string" ? body.error_code : "";
  const said = typeof body?.message === "string" ? body.message : "";
  const login =
    status === 401 || status === 403 ? ": check MLFLOW_TRACKING_TOKEN or MLFLOW_TRACKING_USERNAME" : "";
  const detail = [code, said.slice(0, 300)].filter((part) => part !== "").join(": ");
  return new MlflowRefusal(
    status,
    code,
    `MLflow answered ${status} to ${call.path}${login}${detail === "" ? "" : ` (${detail})`}`,
  );
}

function parseOr<T>(text: string, otherwise: T): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise;
  }
}
