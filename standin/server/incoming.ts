import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Actor, Hub } from "../hub.ts";

export interface Incoming {
  readonly method: string;
  /** Without the API prefix; still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly userAgent: string;
  /** Of the token, if it is one of ours. */
  readonly actor: Actor | null;
  readonly content: Buffer;
}

export async function readIncoming(hub: Hub, request: IncomingMessage, prefix: string): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? "/", "http://standin");
  const hasPrefix = prefix !== "" && url.pathname.startsWith(`${prefix}/`);
  const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  return {
    method: request.method ?? "GET",
    path: hasPrefix ? url.pathname.slice(prefix.length) : url.pathname,
    query: url.searchParams,
    headers: request.headers,
    userAgent: request.headers["user-agent"] ?? "",
    actor: token === undefined ? null : (hub.actors.get(token) ?? null),
    content: Buffer.concat(chunks),
  };
}
