import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeReplay } from "../../../src/targets/replay.ts";
import { predictionsOf } from "../../core/deploy/support/model.ts";
import { type MemoryTarget, makeMemoryTarget } from "./support/memory-target.ts";
import { makeWorld, type World } from "./support/world.ts";

let servers: Server[];
let folder: string;
let target: MemoryTarget;
let world: World;
const seen: string[] = [];

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A model that doubles a number, and is off by something for large ones. */
function model(name: string, off: (x: number) => number, delay = 0): RequestListener {
  return (request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      seen.push(`${name} ${request.method} ${request.url}`);
      const { x } = JSON.parse(body) as { x: number };
      const answer = JSON.stringify({ y: 2 * x + off(x) });
      setTimeout(() => response.writeHead(200, { "content-type": "application/json" }).end(answer), delay);
    });
  };
}

beforeEach(async () => {
  servers = [];
  seen.length = 0;
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-shadow-"));
  const lines = Array.from({ length: 30 }, (_, x) => JSON.stringify({ path: "/predict", body: { x } }));
  writeFileSync(path.join(folder, "recorded.jsonl"), lines.join("\n"));
  target = makeMemoryTarget();
  world = makeWorld(target);
  world.yaml = "models: {fraud: {deploy: {production: {target: command, options: {command: x}}}}}";
  world.addEvaluation({ name: "one", predictions: predictionsOf(0.3) });
  await world.run();
  world.addEvaluation({ name: "two", predictions: predictionsOf(0.45) });
});
afterEach(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

async function run(made: RequestListener, rules: string): Promise<number> {
  const old = await serve(model("old", () => 0));
  const fresh = await serve(made);
  world.yaml = `models: {fraud: {deploy: {production: {target: command, options: {command: x}, shadow: {requests: recorded.jsonl, old: "${old}", new: "${fresh}", ${rules}}}}}}`;
  const clock = { now: () => Date.now(), sleep: async () => {} };
  return world.run({}, { replay: makeReplay({ clock, timeoutMs: 5_000, folder }) });
}

describe("recorded requests, replayed against two models that answer over HTTP", () => {
  it("let the new one serve when it answers the same", async () => {
    expect(
      await run(
        model("new", () => 0.001),
        "tolerance: 0.01",
      ),
    ).toBe(0);
    expect(world.lines().at(-1)!.shadow).toMatchObject({
      requests: 30,
      different: 0,
      allowed: 0,
      refused: null,
    });
    expect(target.applied).toHaveLength(2);
    // Each once, and one that is not counted.
    expect(seen.filter((line) => line === "new POST /predict")).toHaveLength(31);
    expect(seen.filter((line) => line === "old POST /predict")).toHaveLength(31);
  });

  it("stop it before it has traffic when too many answers differ", async () => {
    expect(
      await run(
        model("new", (x) => (x >= 27 ? 1 : 0)),
        "tolerance: 0.01, differ: 5%",
      ),
    ).toBe(1);
    const line = world.lines().at(-1)!;
    expect(line).toMatchObject({ outcome: "restored", shadow: { different: 3, allowed: 1 } });
    expect(target.applied).toHaveLength(1);
    expect(world.outputs.get("result")).toBe("fail");
    const summary = world.summaries.at(-1)!.replaceAll(/[\d.]+ ms → [\d.]+ ms/g, "1.0 ms → 1.0 ms");
    await expect(summary).toMatchFileSnapshot("__outputs__/shadow-refused.md");
  });

  it("stop it when it is slower than it may be", async () => {
    expect(
      await run(
        model("new", () => 0, 40),
        "slower: 50%",
      ),
    ).toBe(1);
    expect(world.lines().at(-1)!.shadow!.refused).toMatch(
      /^the new model's 95th percentile of latency is \d+ ms, the old one's [\d.]+ ms; at most 50% more is allowed$/,
    );
  });

  it("stop it when nobody answers, and say so", async () => {
    const gone: RequestListener = (request) => void request.socket.destroy();
    expect(await run(gone, "differ: 100%")).toBe(1);
    expect(world.lines().at(-1)!.shadow!.refused).toMatch(/^one of the models answered nothing/);
  });

  it("name the file that cannot be read, and leave the old model", async () => {
    rmSync(path.join(folder, "recorded.jsonl"));
    expect(
      await run(
        model("new", () => 0),
        "differ: 0%",
      ),
    ).toBe(3);
    expect(world.annotations.at(-1)).toMatch(/the recorded requests recorded.jsonl cannot be read/);
    expect(target.applied).toHaveLength(1);
  });
});
