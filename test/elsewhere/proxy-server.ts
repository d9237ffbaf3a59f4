/** Starts the proxy that the adapter tests go through, once for all of them; see vitest.config.ts. */
import type { LookupFunction } from "node:net";
import { Server } from "proxy-chain";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    proxyUrl: string;
  }
}

/** A name that no resolver knows: only who asks the proxy comes through. The loopback address would not do, because
 *  clients never ask a proxy for it. */
const onlyHere: LookupFunction = (name, options, done) => {
  if (name !== "standin.test") return done(new Error(`${name} is not known here`), "");
  if (options.all) done(null, [{ address: "127.0.0.1", family: 4 }]);
  else done(null, "127.0.0.1", 4);
};

export default async function startProxy(project: TestProject): Promise<() => Promise<void>> {
  const server = new Server({
    host: "127.0.0.1",
    port: 0,
    prepareRequestFunction: () => ({ dnsLookup: onlyHere as never }),
  });
  await server.listen();
  project.provide("proxyUrl", `http://127.0.0.1:${server.port}`);
  return () => server.close(true);
}
