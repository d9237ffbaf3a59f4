import type { IncomingMessage } from "node:http";
import type { Clock } from "../../ports/clock.ts";
import { type HttpRequest, openStream, send, Unreachable } from "../http/request.ts";
import { withTries } from "../http/tries.ts";
import type { Cluster, Credentials } from "./cluster.ts";
import { KubernetesRefusal, refusalOf } from "./refusal.ts";

export interface Call {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** From the root, for example `/api/v1/namespaces/default/pods`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly contentType?: string;
  /** Doing it twice is doing it once: it may be tried again. */
  readonly repeatable: boolean;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface Caller {
  /** One call; undefined for an empty answer. Only a repeatable one is tried again, after 429, 5xx or a lost answer.
   *  Throws KubernetesRefusal for a refusal, Unreachable when no answer came. */
  json(call: Call): Promise<unknown>;
  /** An answer that is read as it comes. */
  stream(call: Call): Promise<IncomingMessage>;
}

const defaultTimeoutMs = 30_000;

export function makeCaller(cluster: Cluster, clock: Clock): Caller {
  const prepare = async (call: Call, renew: boolean) =>
    requestOf(cluster, call, await cluster.credentials(renew));
  /** A login that the server does not take any more is renewed once: it was refused before anything was done. */
  const withLogin = async <T extends { status: number }>(
    work: (renew: boolean) => Promise<T>,
  ): Promise<T> => {
    const first = await work(false);
    return first.status === 401 ? work(true) : first;
  };
  const isPassing = (call: Call) => (thrown: unknown) =>
    call.repeatable && call.signal?.aborted !== true && passes(thrown);

  return {
    json: (call) =>
      withTries(clock, isPassing(call), async () => {
        const answer = await withLogin(async (renew) => send(await prepare(call, renew)));
        const text = answer.body.toString("utf8");
        if (answer.status >= 300) throw refusalOf(answer.status, text, nameOf(call), cluster);
        return text === "" ? undefined : JSON.parse(text);
      }),
    stream: (call) =>
      withTries(clock, isPassing(call), async () => {
        const { response, status } = await withLogin(async (renew) => {
          const opened = await openStream(await prepare(call, renew));
          return { response: opened, status: opened.statusCode ?? 0 };
        });
        if (status < 300) return response;
        throw refusalOf(status, await readText(response), nameOf(call), cluster);
      }),
  };
}

function passes(thrown: unknown): boolean {
  if (thrown instanceof Unreachable) return true;
  return thrown instanceof KubernetesRefusal && (thrown.status === 429 || thrown.status >= 500);
}

function requestOf(cluster: Cluster, call: Call, credentials: Credentials): HttpRequest {
  // A server may lie below a path, as those of Rancher do.
  const url = new URL(`${cluster.server.href.replace(/\/+$/, "")}${call.path}`);
  for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value);
  const { cert, key } = credentials;
  return {
    method: call.method,
    url,
    headers: {
      accept: "application/json, */*",
      "user-agent": "evenhand",
      ...loginOf(credentials),
      ...(call.body === undefined ? {} : { "content-type": call.contentType ?? "application/json" }),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    tls: { ...cluster.tls, cert, key },
    timeoutMs: call.timeoutMs ?? defaultTimeoutMs,
    ...(call.signal === undefined ? {} : { signal: call.signal }),
  };
}

function loginOf({ token, username, password }: Credentials): Record<string, string> {
  if (token !== undefined && token !== "") return { authorization: `Bearer ${token}` };
  if (username === undefined) return {};
  return { authorization: `Basic ${Buffer.from(`${username}:${password ?? ""}`).toString("base64")}` };
}

function nameOf({ method, path }: Call): string {
  return `${method} ${path}`;
}

async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
