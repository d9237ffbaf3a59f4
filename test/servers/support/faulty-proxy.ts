import { createServer, type IncomingMessage, request as requestHttp, type ServerResponse } from "node:http";
import { request as requestHttps } from "node:https";
import type { AddressInfo } from "node:net";
import type { Trouble } from "../../targets/support/contract.ts";

export interface FaultyProxy {
  readonly url: string;
  /** Writes that went through. */
  readonly writes: () => number;
  set(trouble: Trouble | "none"): void;
  close(): Promise<void>;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  body: Buffer;
}

/** The request by which a target begins to serve another model. */
export interface Move {
  is(asked: Asked): boolean;
  /** The same request as a stranger would make it, for another model. */
  byStranger(asked: Asked): Buffer;
}

export const aliasMove: Move = {
  is: ({ method, path }) => method === "POST" && path.endsWith("/registered-models/alias"),
  byStranger: ({ body }) => Buffer.from(JSON.stringify({ ...JSON.parse(body.toString()), version: "1" })),
};

/** Stands before a server and plays what a network or a stranger does to it. The server is told the proxy's own
 *  address, so that the addresses it gives lead back here. */
export async function startFaultyProxy(to: string, move: Move): Promise<FaultyProxy> {
  let trouble: Trouble | "none" = "none";
  let moves = 0;
  let writes = 0;
  const server = createServer(async (incoming, outgoing) => {
    const asked: Asked = {
      method: incoming.method ?? "GET",
      path: incoming.url ?? "/",
      body: await readAll(incoming),
    };
    if (move.is(asked)) moves += 1;
    if (trouble === "unreachable") return void incoming.socket.destroy();
    if (trouble === "slow") await wait(300);
    if (trouble === "too-slow") await wait(6_000);
    // The first move is lost, as by a server that restarts; the way back works again.
    if (trouble === "half-way" && move.is(asked) && moves <= 4) return void outgoing.writeHead(503).end();
    if (trouble === "wrong-model" && move.is(asked) && moves === 1) asked.body = move.byStranger(asked);
    if (asked.method !== "GET" && asked.method !== "HEAD") writes += 1;
    forward(to, asked, incoming, outgoing);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    writes: () => writes,
    set(kind) {
      trouble = kind;
      moves = 0;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function forward(to: string, asked: Asked, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { "content-length": _length, "transfer-encoding": _encoding, ...headers } = incoming.headers;
  const hasBody = asked.method !== "GET" && asked.method !== "HEAD";
  const options = {
    method: asked.method,
    headers: hasBody ? { ...headers, "content-length": asked.body.length } : headers,
    // Of a server of the test, behind a certificate of its own.
    ...(to.startsWith("https:") ? { rejectUnauthorized: false } : {}),
  };
  const ask = to.startsWith("https:") ? requestHttps : requestHttp;
  const onward = ask(`${to}${asked.path}`, options, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on("error", () => outgoing.destroy());
  onward.end(hasBody ? asked.body : undefined);
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
