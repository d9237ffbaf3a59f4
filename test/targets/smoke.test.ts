import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Target, Wanted } from "../../src/ports/target.ts";
import { withSmoke } from "../../src/targets/smoke.ts";
import { modelDigest } from "../core/deploy/support/model.ts";

let folder: string;
let server: Server;
let url: string;
let answer: (body: string, response: ServerResponse, times: number) => void;
let times: number;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-smoke-"));
  times = 0;
  server = createServer(async (incoming, outgoing) => {
    let body = "";
    for await (const chunk of incoming) body += chunk;
    times += 1;
    answer(`${incoming.method} ${incoming.url} ${body}`, outgoing, times);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const clock = {
  now: () => performance.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms / 10)),
};
const wanted: Wanted = {
  ...{ environment: "production", model: "fraud", digest: modelDigest("new"), version: null },
  ...{ commit: null, evidence: null },
};

/** A target that only counts what it was told. */
function counting(at: string | null): Target & { applied: number } {
  const target = {
    name: "counting",
    applied: 0,
    plan: async () => ["deploy"],
    async apply() {
      target.applied += 1;
      return { version: "7", url: at };
    },
    readBack: async () => null,
    restore: async () => {},
  };
  return target;
}

async function apply(
  lines: readonly object[],
  target: Target = counting(url),
  endpoint: string | null = null,
) {
  writeFileSync(path.join(folder, "smoke.jsonl"), lines.map((line) => JSON.stringify(line)).join("\n"));
  const steps: string[] = [];
  const smoked = withSmoke(
    target,
    { smoke: "smoke.jsonl", endpoint, answersItself: true },
    { clock, folder, timeoutMs: 3_000 },
  );
  const applied = await smoked.apply(wanted, null, async (step, note) => void steps.push(`${step}: ${note}`));
  return { applied, steps };
}

describe("smoke tests after a deployment", () => {
  it("pass when every answer is as expected, and the address is told", async () => {
    answer = (asked, response) => response.end(JSON.stringify({ asked }));
    const lines = [
      { path: "/predict", body: { x: 1 }, expect: { equals: { asked: 'POST /predict {"x":1}' } } },
      { path: "/health", expect: { contains: "GET /health" }, "max-latency": 2_000 },
    ];
    const { applied, steps } = await apply(lines);
    expect(applied).toEqual({ version: "7", url });
    expect(steps).toEqual([`smoke: 2 requests to ${url}`]);
  });

  it("fail with the first three answers that are wrong, so that the old model is restored", async () => {
    answer = (_asked, response) => response.writeHead(500).end("no model is loaded");
    const lines = Array.from({ length: 5 }, (_, n) => ({ name: `case ${n}` }));
    await expect(apply(lines)).rejects.toThrow(
      /^5 of 5 smoke tests failed: case 0 answered 500, not 200: no model is loaded; case 1 .*; case 2 [^;]*$/,
    );
  });

  it("wait for an address that is not ready yet, and not for long", async () => {
    answer = (_asked, response, n) => response.writeHead(n < 3 ? 503 : 200).end();
    await apply([{}]);
    expect(times).toBe(3);
    answer = (_asked, response) => response.writeHead(503).end();
    await expect(apply([{}])).rejects.toThrow("1 of 1 smoke tests failed: line 1 answered 503, not 200");
  });

  it("forgive one slow answer and not three", async () => {
    answer = (_asked, response, n) => void setTimeout(() => response.end(), n === 1 ? 150 : 0);
    await apply([{ "max-latency": 100 }]);
    answer = (_asked, response) => void setTimeout(() => response.end(), 150);
    await expect(apply([{ "max-latency": 100 }])).rejects.toThrow(
      /line 1 took 1\d\d ms at best of 3 tries, and may take 100 ms/,
    );
  });

  it("touch nothing when their file cannot be read or is wrong", async () => {
    const target = counting(url);
    await expect(apply([{ paht: "/" }], target)).rejects.toThrow(/smoke\.jsonl line 1 .*paht/);
    const missing = withSmoke(
      target,
      { smoke: "none.jsonl", endpoint: null, answersItself: true },
      { clock, folder, timeoutMs: 1 },
    );
    await expect(missing.apply(wanted, null, async () => {})).rejects.toThrow(/none\.jsonl cannot be read/);
    expect(target.applied).toBe(0);
  });

  it("go to the endpoint of the policy, and are refused before anything is touched when there is no address", async () => {
    answer = (_asked, response) => response.end();
    expect((await apply([{}], counting(null), url)).applied.url).toBe(url);
    await expect(apply([{}], counting(null))).rejects.toThrow(
      /smoke\.jsonl cannot be run: the target has no address/,
    );
    const page = { smoke: "smoke.jsonl", endpoint: null, answersItself: false };
    expect(() => withSmoke(counting(url), page, { clock, folder, timeoutMs: 1 })).toThrow(/has no address/);
  });
});
