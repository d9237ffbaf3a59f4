import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeBucket } from "../../src/clients/s3/bucket.ts";
import type { MonitoringRecord } from "../../src/core/record/monitoring.ts";
import { deploy, type Fleet } from "../actions/monitor/scene.ts";
import { dice, drawRows } from "../actions/monitor/world.ts";
import { freePort, type Program, startProgram } from "./support/program.ts";

const root = path.resolve(import.meta.dirname, "../..");
const day = 86_400_000;
const dateOf = (back: number) => new Date(Date.now() - back * day).toISOString().slice(0, 10);
const keys = { AWS_ACCESS_KEY_ID: "AKIDTEST", AWS_SECRET_ACCESS_KEY: "secret" };
const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
};

/** Production lies in an object store (moto), its labels on a web server (Python's own): each window's in many objects. */
describe("a monitor that reads real servers", () => {
  let store: Program;
  let web: Program;
  let [storeUrl, webUrl] = ["", ""];
  let fleet: Fleet;
  let folder: string;

  beforeAll(async () => {
    const [storePort, webPort] = [await freePort(), await freePort()];
    storeUrl = `http://127.0.0.1:${storePort}`;
    webUrl = `http://127.0.0.1:${webPort}`;
    store = await startProgram({
      program: process.env["EVENHAND_MOTO"] ?? "moto_server",
      args: () => ["-H", "127.0.0.1", "-p", String(storePort)],
      isUp: async () => (await fetch(`${storeUrl}/moto-api/`)).ok,
    });
    web = await startProgram({
      program: "python3",
      args: () => ["-m", "http.server", "--bind", "127.0.0.1", String(webPort)],
      isUp: async () => (await fetch(webUrl)).ok,
    });
    const rows = drawRows(dice(1), 3000, "t");
    fleet = deploy(rows.train, rows.predictions);
    folder = mkdtempSync(path.join(tmpdir(), "evenhand-real-"));
    await fill();
  }, 300_000);

  afterAll(async () => {
    await store?.close();
    await web?.close();
    fleet?.remove();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  /** Three days, the last two of them shifted; the newest in more objects than one page of a listing has. */
  async function fill(): Promise<void> {
    const authorization =
      "AWS4-HMAC-SHA256 Credential=AKIDTEST/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0";
    await fetch(`${storeUrl}/prod`, { method: "PUT", headers: { authorization } });
    const bucket = makeBucket({
      ...{ clock, timeoutMs: 20_000, transferMs: 60_000, endpoint: storeUrl, region: "us-east-1" },
      ...{ bucket: "prod", pathStyle: true },
      keys: { accessKeyId: "AKIDTEST", secretAccessKey: "secret", sessionToken: null },
    });
    mkdirSync(path.join(web.folder, "labels"));
    for (const back of [3, 2, 1]) {
      const drawn = drawRows(dice(10 + back), 2010, dateOf(back), { shift: back < 3 ? 0.5 : 0 });
      const [head, ...lines] = drawn.production.trimEnd().split("\n");
      const size = back === 1 ? 2 : 1005;
      for (let from = 0; from < lines.length; from += size) {
        const text = [head, ...lines.slice(from, from + size), ""].join("\n");
        const key = `fraud/${dateOf(back)}/part ${from}+.csv`;
        await bucket.write(key, new TextEncoder().encode(text), "always");
      }
      if (back > 1) writeFileSync(path.join(web.folder, "labels", `${dateOf(back)}.csv`), drawn.labels);
    }
  }

  function run(env: Record<string, string> = {}): Promise<{ status: number; err: string; out: string }> {
    const args = ["--source", "s3://prod/fraud/{date}/", "--labels", `${webUrl}/labels/{date}.csv`];
    const all = [path.join(root, "scripts/run.ts"), "cli", "monitor", "--json", ...args];
    return new Promise((done) => {
      execFile(
        process.execPath,
        [...all, "--reference", fleet.reference],
        {
          ...{ cwd: folder, maxBuffer: 2 ** 26 },
          env: { ...process.env, ...keys, AWS_ENDPOINT_URL: storeUrl, ...env },
        },
        (error, out, err) => done({ status: Number(error?.code ?? 0), out, err }),
      );
    });
  }

  it("reads every object of a prefix, and labels where they have come", async () => {
    const { status, out, err } = await run();
    expect(err).toBe("");
    expect(status).toBe(0);
    const record = JSON.parse(out) as MonitoringRecord;
    expect(record.windows.map(({ rows, labelled }) => [rows, labelled])).toEqual([
      [2010, 2010],
      [2010, 2010],
      [2010, 0],
    ]);
    expect(record.alarms).toMatchObject([{ kind: "drift", open: true, causes: ["ink"] }]);
    expect(record.windows[0]!.realised.map(({ name }) => name)).toContain("accuracy");
  }, 300_000);

  it("says that a bucket is not there, and is not green", async () => {
    rmSync(path.join(folder, ".evenhand"), { recursive: true, force: true });
    const args = { AWS_ENDPOINT_URL: "http://127.0.0.1:9" };
    const { status, err } = await run(args);
    expect(status).toBe(3);
    expect(err).toMatch(/127\.0\.0\.1:9|cannot be reached/);
  }, 300_000);
});
