import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** Stands for the machine that serves the model: it is healthy once a deployment put a digest into its folder. */
export interface Serving {
  readonly folder: string;
  readonly healthUrl: string;
  current(): string;
  close(): Promise<void>;
}

/** On a free port of the loopback interface. */
export async function startServing(folder: string): Promise<Serving> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "current");
  const current = () => (existsSync(file) ? readFileSync(file, "utf8").trim() : "");
  const server: Server = createServer((_request, response) => {
    response.writeHead(current() === "" ? 503 : 200, { "content-type": "text/plain" });
    response.end(current());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    folder,
    healthUrl: `http://127.0.0.1:${port}/health`,
    current,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
