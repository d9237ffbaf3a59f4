import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";

let standin: Standin;
let proxy: Server;
let head: string;
const tunnels: string[] = [];

beforeAll(async () => {
  standin = await startStandin();
  await standin.commit({ files: { "a.txt": "1" } });
  head = await standin.commit({ branch: "change", files: { "a.txt": "2" } });
  await standin.addPullRequest({ head: "change", number: 1 });
  proxy = createServer();
  proxy.on("connect", (request, client) => {
    tunnels.push(request.url ?? "");
    const server = connect(Number(new URL(standin.apiUrl).port), "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      server.pipe(client).pipe(server);
    });
    client.on("error", () => server.destroy());
    server.on("error", () => client.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await standin.close();
});

function ask(env: Record<string, string>): Promise<string> {
  const program = join(import.meta.dirname, "programs/through-proxy.ts");
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env["PATH"] ?? "", TOKEN: standin.token, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  return new Promise((resolve) => child.on("close", () => resolve(out)));
}

const address = () => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

describe("behind a proxy", () => {
  it("every request goes through it, to a host that only the proxy can resolve [threat 51]", async () => {
    const port = new URL(standin.apiUrl).port;
    const apiUrl = `http://ghes.test:${port}`;
    expect(await ask({ GITHUB_API_URL: apiUrl, http_proxy: address() })).toBe(head);
    expect(tunnels).toEqual([`ghes.test:${port}`]);
  });

  it("hosts of no_proxy are asked directly [threat 51]", async () => {
    const before = tunnels.length;
    const env = { GITHUB_API_URL: standin.apiUrl, http_proxy: address(), no_proxy: "127.0.0.1" };
    expect(await ask(env)).toBe(head);
    expect(tunnels).toHaveLength(before);
  });
});
