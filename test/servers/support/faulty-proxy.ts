import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Trouble } from "../../targets/support/contract.ts";

export interface FaultyProxy {
  readonly url: string;
  /** Writes that went through. */
  readonly writes: () => number;
  set(trouble: Trouble | "none"): void;
  close(): Promise<void>;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  body: Buffer;
}

const isAliasMove = ({ method, path }: Asked) =>
  method === "POST" && path.endsWith("/registered-models/alias");

/** Stands before a server and plays what a network or a stranger does to it. */
export async function startFaultyProxy(to: string): Promise<FaultyProxy> {
  let trouble: Trouble | "none" = "none";
  let moves = 0;
  let writes = 0;
  const server = createServer(async (incoming, outgoing) => {
    const asked: Asked = {
      method: incoming.method ?? "GET",
      path: incoming.url ?? "/",
      body: await readAll(incoming),
    };
    if (isAliasMove(asked)) moves += 1;
    if (trouble === "unreachable") return void incoming.socket.destroy();
    if (trouble === "slow") await wait(300);
    if (trouble === "too-slow") await wait(6_000);
    // The first move is lost, as by a server that restarts; the way back works again.
    if (trouble === "half-way" && isAliasMove(asked) && moves <= 3) return void outgoing.writeHead(503).end();
    if (trouble === "wrong-model" && isAliasMove(asked) && moves === 1)
      asked.body = toVersion(asked.body, "1");
    if (asked.method !== "GET") writes += 1;
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

/** Somebody else points the alias at another version at the same moment. */
function toVersion(body: Buffer, version: string): Buffer {
  return Buffer.from(JSON.stringify({ ...JSON.parse(body.toString()), version }));
}

function forward(to: string, asked: Asked, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { host: _host, "content-length": _length, ...headers } = incoming.headers;
  const onward = request(
    `${to}${asked.path}`,
    { method: asked.method, headers: { ...headers, "content-length": asked.body.length } },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    },
  );
  onward.on("error", () => outgoing.destroy());
  onward.end(asked.body);
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
