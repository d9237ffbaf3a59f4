import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { errorMessage } from "../../errors.ts";

/** How a server proves itself, and how we do. PEM texts. */
export interface TlsOptions {
  readonly ca?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  /** The name that the server's certificate must be for, when it is not the address's. */
  readonly serverName?: string | undefined;
  /** Takes any certificate. */
  readonly insecure?: boolean | undefined;
}

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly tls?: TlsOptions;
  /** Until the last byte of the answer; for a stream until its first, and then between two. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** The server was not reached, or its answer was lost: whether the request was done is not known. */
export class Unreachable extends Error {
  constructor(url: URL, why: string, cause?: unknown) {
    super(`${url.origin} cannot be reached: ${why}`, { cause });
    this.name = "Unreachable";
  }
}

/** One request, its answer whole, whatever its status. Follows no redirect. Throws Unreachable. */
export async function send(ask: HttpRequest): Promise<HttpAnswer> {
  const limit = AbortSignal.timeout(ask.timeoutMs);
  const signal = ask.signal === undefined ? limit : AbortSignal.any([ask.signal, limit]);
  const response = await openStream({ ...ask, signal });
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) };
  } catch (thrown) {
    throw new Unreachable(ask.url, reasonOf(thrown, ask.timeoutMs), thrown);
  }
}

/** One request, its answer as it comes. Throws Unreachable; an answer that is cut off later is an error of the
 *  stream. */
export function openStream(ask: HttpRequest): Promise<IncomingMessage> {
  const { tls = {} } = ask;
  const secure = ask.url.protocol === "https:";
  const options = {
    method: ask.method,
    headers: {
      ...ask.headers,
      ...(ask.body === undefined ? {} : { "content-length": byteLength(ask.body) }),
    },
    timeout: ask.timeoutMs,
    ...(ask.signal === undefined ? {} : { signal: ask.signal }),
    ...(secure ? tlsOptions(tls) : {}),
  };
  return new Promise((resolve, reject) => {
    const sent = (secure ? requestHttps : requestHttp)(ask.url, options);
    sent.once("response", resolve);
    sent.on("timeout", () => sent.destroy(new Error(`no answer within ${ask.timeoutMs / 1000} s`)));
    sent.on("error", (thrown) => reject(new Unreachable(ask.url, reasonOf(thrown, ask.timeoutMs), thrown)));
    sent.end(ask.body);
  });
}

function tlsOptions({ ca, cert, key, serverName, insecure }: TlsOptions) {
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(serverName === undefined ? {} : { servername: serverName }),
    rejectUnauthorized: insecure !== true,
  };
}

function byteLength(body: string | Uint8Array): number {
  return typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
}

function reasonOf(thrown: unknown, wait: number): string {
  const { name, code, cause } = thrown as { name?: string; code?: string; cause?: { name?: string } };
  if (name === "TimeoutError" || cause?.name === "TimeoutError") return `no answer within ${wait / 1000} s`;
  // An address with several records fails with one error for all of them, whose message is empty.
  return errorMessage(thrown) || code || "the connection failed";
}
