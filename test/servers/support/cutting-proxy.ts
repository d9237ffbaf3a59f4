import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface CuttingProxy {
  readonly host: string;
  /** Pieces and uploads that were begun. */
  readonly patches: () => number;
  readonly starts: () => number;
  close(): Promise<void>;
}

/** Lets uploads through but for some pieces: at an odd number of `lost` the piece arrives and its answer is lost, at
 *  an even one the server says 503 and the piece never arrives. */
export async function startCuttingProxy(to: string, lost: readonly number[]): Promise<CuttingProxy> {
  let patches = 0;
  let starts = 0;
  const server = createServer((incoming, outgoing) => {
    const isPatch = incoming.method === "PATCH";
    if (isPatch) patches += 1;
    if (incoming.method === "POST" && incoming.headers.authorization !== undefined) starts += 1;
    const isLost = isPatch && lost.includes(patches);
    if (isLost && patches % 2 === 0) {
      incoming.resume();
      incoming.on("end", () => outgoing.writeHead(503).end());
    } else forward(to, { incoming, outgoing, isLost });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    patches: () => patches,
    starts: () => starts,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly isLost: boolean;
}

function forward(to: string, { incoming, outgoing, isLost }: Exchange): void {
  const options = { method: incoming.method ?? "GET", headers: incoming.headers };
  const onward = request(`${to}${incoming.url}`, options, (answer) => {
    if (isLost) {
      answer.resume();
      answer.on("end", () => incoming.socket.destroy());
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on("error", () => outgoing.destroy());
  incoming.pipe(onward);
}
