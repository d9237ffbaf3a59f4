import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { Reply } from "../route.ts";
import type { Incoming } from "./incoming.ts";

export interface Rendered {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly content: Buffer;
}

/** Bytes and headers of an answer; a GET that the client has already is answered 304. */
export function renderReply(reply: Reply, request: Incoming): Rendered {
  const json = reply.body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(reply.body));
  const content = reply.raw === undefined ? json : Buffer.from(reply.raw);
  const type: Record<string, string> =
    reply.body === undefined ? {} : { "content-type": "application/json; charset=utf-8" };
  const headers: Record<string, string> = { ...type, ...reply.headers };
  if (request.method === "GET" && reply.status === 200 && reply.raw === undefined) {
    const etag = `W/"${createHash("sha256").update(content).digest("hex")}"`;
    headers["etag"] = etag;
    if (request.headers["if-none-match"] === etag)
      return { status: 304, headers: { etag }, content: Buffer.alloc(0) };
  }
  if (reply.status !== 204 && reply.status !== 304) headers["content-length"] = String(content.length);
  return { status: reply.status, headers, content };
}

export function send(response: ServerResponse, rendered: Rendered, request: Incoming): void {
  response.writeHead(rendered.status, rendered.headers);
  response.end(request.method === "HEAD" ? undefined : rendered.content);
}

/** Announces the whole body, sends half of it, and closes the connection. */
export function sendCut(response: ServerResponse, rendered: Rendered): void {
  response.writeHead(rendered.status, {
    ...rendered.headers,
    "content-length": String(rendered.content.length),
  });
  response.write(rendered.content.subarray(0, Math.floor(rendered.content.length / 2)), () =>
    response.destroy(),
  );
}

/** Sends the body one byte at a time, for as long as somebody listens. */
export function drip(response: ServerResponse, rendered: Rendered, milliseconds: number): void {
  response.writeHead(rendered.status, rendered.headers);
  let at = 0;
  const timer = setInterval(() => {
    if (at >= rendered.content.length) return void response.end();
    response.write(rendered.content.subarray(at, ++at));
  }, milliseconds);
  response.on("close", () => clearInterval(timer));
}
