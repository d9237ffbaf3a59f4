import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { makeFence } from "../../src/host/fence.ts";
import type { Wanted } from "../../src/ports/target.ts";
import { makeTarget } from "../../src/targets/index.ts";
import { modelDigest } from "../core/deploy/support/model.ts";
import { type Rig, targetContract } from "../targets/support/contract.ts";
import { type Move, startFaultyProxy } from "./support/faulty-proxy.ts";
import { type RayHead, startRayHead } from "./support/ray-head.ts";
import { report } from "./support/report.ts";

const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
};
const configuration =
  "import_path: fraud_app:app\nroute_prefix: /fraud\nruntime_env: {env_vars: {BROKEN: 'no'}}\n";

// Every change starts two Python processes, one that builds the application and its replica: seconds on a machine at
// rest, a minute on a busy one. The crash case makes some forty changes.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });
const patience = { slow: 600_000, crash: 3_600_000 };

let head: RayHead;
let folder: string;
beforeAll(async () => {
  head = await startRayHead();
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-ray-"));
  writeFileSync(path.join(folder, "fraud.yaml"), configuration);
  writeFileSync(path.join(folder, "broken.yaml"), configuration.replace("'no'", "'yes'"));
  await says("/other");
  report({ target: "ray-serve", action: "version", end: `Ray ${head.version} (PyPI)` });
});
afterAll(async () => {
  await head.close();
  rmSync(folder, { recursive: true });
});

/** What an application answers, once it does; null: there is none at this address. */
async function says(route: string): Promise<string | null> {
  for (let look = 0; ; look++) {
    const response = await fetch(`${head.serveUrl}${route}`).catch(() => null);
    if (response?.ok === true) return response.text();
    if (response?.status === 404) return null;
    if (look > 1_200) throw new Error(`${route} answers ${response?.status ?? "nothing"}`);
    await clock.sleep(250);
  }
}

/** Ray starts and ends replicas by itself, whoever asked for them is there or not. */
async function settled(): Promise<void> {
  const statuses = async () => {
    const answer = await fetch(`${head.url}/api/serve/applications/`);
    const { applications } = (await answer.json()) as { applications: Record<string, { status: string }> };
    return Object.values(applications).map(({ status }) => status);
  };
  const isMoving = (status: string) => status === "DEPLOYING" || status === "DELETING";
  for (let still = 0; still < 4; await clock.sleep(250)) {
    still = (await statuses()).some(isMoving) ? 0 : still + 1;
  }
}

/** All applications are put at once; a stranger would put the first model. */
const putMove: Move = {
  is: ({ method, path: at }) => method === "PUT" && at === "/api/serve/applications/",
  byStranger: ({ body }) => Buffer.from(body.toString().replaceAll(modelDigest("two"), modelDigest("one"))),
};

async function makeRayRig(): Promise<Rig> {
  const proxy = await startFaultyProxy(head.url, putMove);
  return {
    name: "ray-serve",
    timeout: "4m",
    config: () =>
      JSON.stringify({
        target: "ray-serve",
        options: { address: proxy.url, application: "fraud", config: "fraud.yaml" },
      }),
    serving: () => says("/fraud"),
    settled,
    changes: async () => proxy.writes(),
    trouble: async (kind) => proxy.set(kind),
    mend: async () => proxy.set("none"),
    async reset() {
      await targetOf("fraud.yaml").restore(null, wanted, silent);
      while ((await says("/fraud")) !== null) await clock.sleep(250);
    },
    world: () => ({ env: {}, folder, fence: makeFence(() => {}), shelf: null }),
    close: () => proxy.close(),
  };
}

const wanted: Wanted = {
  ...{ environment: "production", model: "fraud", digest: modelDigest("one"), version: null },
  ...{ commit: null, evidence: null },
};
const silent = async () => {};
function targetOf(config: string) {
  const world = { clock, env: {}, folder, fence: makeFence(() => {}), shelf: null, warn: () => {} };
  return makeTarget(world)({
    ...{ target: "ray-serve", model: "fraud", environment: "production", timeout: 240_000 },
    options: { address: head.url, application: "fraud", config },
  });
}

describe("a real Ray Serve", () => {
  it("keeps the other applications, says why replicas do not start, and takes the saved configuration back", async () => {
    const good = targetOf("fraud.yaml");
    await good.apply(wanted, null, silent);
    const bad = targetOf("broken.yaml");
    const before = (await bad.readBack())!;
    expect(before.digest).toBe(wanted.digest);
    const next = { ...wanted, digest: modelDigest("two") };
    await expect(bad.apply(next, before, silent)).rejects.toThrow(
      /Ray Serve's application fraud (failed|was not ready)/,
    );
    await bad.restore({ ...wanted, ...before }, next, silent);
    expect(await says("/fraud")).toBe(wanted.digest);
    expect(await says("/other")).toBe("by hand");
    expect(await good.readBack()).toEqual(before);
  }, 900_000);
});

targetContract("ray-serve", makeRayRig, report, patience);
