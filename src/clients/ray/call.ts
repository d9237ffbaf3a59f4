import type { IncomingMessage } from "node:http";
import type { Clock } from "../../ports/clock.ts";
import { type HttpRequest, openStream, send, type TlsOptions, Unreachable } from "../http/request.ts";
import { withTries } from "../http/tries.ts";

export interface RayOptions {
  /** `http(s)://…` of the head's dashboard, usually port 8265. */
  readonly address: URL;
  /** Sent with every request, for example an authorization that a proxy wants. */
  readonly headers: Readonly<Record<string, string>>;
  readonly tls?: TlsOptions;
  readonly clock: Clock;
}

/** Ray's answer to a request that it would not do. */
export class RayRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = "RayRefusal";
    this.status = status;
  }
}

export interface RayCall {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** From the root. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Bytes are sent as they are, anything else as JSON. */
  readonly body?: unknown;
  /** Doing it twice is doing it once: it may be tried again. */
  readonly repeatable: boolean;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface RayCaller {
  /** The answer's bytes. Only a repeatable call is tried again, after 429, 5xx or a lost answer. Throws RayRefusal,
   *  Unreachable; no message holds a header. */
  bytes(call: RayCall): Promise<Buffer>;
  json(call: RayCall): Promise<unknown>;
  stream(call: RayCall): Promise<IncomingMessage>;
}

const defaultTimeoutMs = 30_000;

export function makeRayCaller(options: RayOptions): RayCaller {
  const isPassing = (call: RayCall) => (thrown: unknown) =>
    call.repeatable && call.signal?.aborted !== true && passes(thrown);
  const bytes = (call: RayCall) =>
    withTries(options.clock, isPassing(call), async () => {
      const answer = await send(requestOf(options, call));
      if (answer.status >= 200 && answer.status < 300) return answer.body;
      throw refusalOf(answer.status, answer.body.toString("utf8"), call);
    });
  return {
    bytes,
    json: async (call) => {
      const body = (await bytes(call)).toString("utf8");
      try {
        return body === "" ? undefined : JSON.parse(body);
      } catch {
        throw new RayRefusal(
          200,
          `what answered ${nameOf(call)} at ${options.address.origin} is not Ray's dashboard`,
        );
      }
    },
    stream: (call) =>
      withTries(options.clock, isPassing(call), async () => {
        const response = await openStream(requestOf(options, call));
        if (response.statusCode === 200) return response;
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        throw refusalOf(response.statusCode ?? 0, Buffer.concat(chunks).toString("utf8"), call);
      }),
  };
}

function passes(thrown: unknown): boolean {
  return (
    thrown instanceof Unreachable ||
    (thrown instanceof RayRefusal && (thrown.status === 429 || thrown.status >= 500))
  );
}

function requestOf({ address, headers, tls }: RayOptions, call: RayCall): HttpRequest {
  const url = new URL(`${address.origin}${address.pathname.replace(/\/+$/, "")}${call.path}`);
  for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value);
  const raw = call.body instanceof Uint8Array ? call.body : null;
  const body = raw ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
  const type = raw === null ? "application/json" : "application/octet-stream";
  return {
    method: call.method,
    url,
    headers: {
      accept: "*/*",
      "user-agent": "evenhand",
      ...headers,
      ...(body === undefined ? {} : { "content-type": type }),
    },
    ...(body === undefined ? {} : { body }),
    ...(tls === undefined ? {} : { tls }),
    timeoutMs: call.timeoutMs ?? defaultTimeoutMs,
    ...(call.signal === undefined ? {} : { signal: call.signal }),
  };
}

/** Ray answers an error with a whole Python traceback, whose last line says what is wrong. */
function refusalOf(status: number, body: string, call: RayCall): RayRefusal {
  const login = status === 401 || status === 403 ? "; it wants a login: see `headers` of engine-options" : "";
  const said = lastWords(body);
  return new RayRefusal(
    status,
    `Ray answered ${status} to ${nameOf(call)}${login}${said === "" ? "" : `: ${said}`}`,
  );
}

function nameOf({ method, path }: RayCall): string {
  return `${method} ${path}`;
}

/** A proxy between head and agent closes the traceback with a full stop of its own. */
function lastWords(body: string): string {
  const lines = body.split("\n").map((line) => line.trim());
  return (lines.findLast((line) => /\w/.test(line)) ?? "").slice(0, 500);
}
