import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Hub } from "../hub.ts";
import { handle } from "./serve.ts";
import type { Site } from "./sites.ts";

export interface Listening {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a site on the loopback interface only; port 0 takes a free one. STANDIN_HOST is a name that clients are given
 *  for it. */
export async function listen(hub: Hub, site: Site, port: number): Promise<Listening> {
  const server = createServer((message, response) => {
    // A client that goes away in the middle of its body is no failure of ours.
    handle(hub, site, message, response).catch(() => response.destroy());
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const { port: chosen } = server.address() as AddressInfo;
  return {
    origin: `http://${process.env["STANDIN_HOST"] ?? "127.0.0.1"}:${chosen}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
