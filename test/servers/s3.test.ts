import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeBucket, Overtaken } from "../../src/clients/s3/bucket.ts";
import { sha256 } from "../../src/core/digest.ts";
import { makeFence } from "../../src/host/fence.ts";
import type { Wanted } from "../../src/ports/target.ts";
import { makeTarget } from "../../src/targets/index.ts";
import { modelDigest } from "../core/deploy/support/model.ts";
import { type Rig, targetContract } from "../targets/support/contract.ts";
import { fileModel, namedModels } from "../targets/support/model-shelf.ts";
import { type Move, startFaultyProxy } from "./support/faulty-proxy.ts";
import { freePort, type Program, startProgram } from "./support/program.ts";
import { report } from "./support/report.ts";

const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
};
const keys = { AWS_ACCESS_KEY_ID: "AKIDTEST", AWS_SECRET_ACCESS_KEY: "secret" };

let server: Program;
let url: string;
async function startMoto(): Promise<void> {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  server = await startProgram({
    program: process.env["EVENHAND_MOTO"] ?? "moto_server",
    args: () => ["-H", "127.0.0.1", "-p", String(port)],
    isUp: async () => (await fetch(`${url}/moto-api/`)).ok,
  });
  // moto does not look at signatures; test/clients/s3 checks ours against AWS's own numbers.
  await fetch(`${url}/models`, { method: "PUT", headers: { authorization: authorization } });
}
const authorization =
  "AWS4-HMAC-SHA256 Credential=AKIDTEST/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0";
beforeAll(async () => {
  await startMoto();
  report({ target: "s3", action: "version", end: "moto 5.2.5 (PyPI)" });
});
afterAll(() => server.close());

/** The pointer is one object; a stranger writes it for the model before. */
const pointerMove: Move = {
  is: ({ method, path: at }) => method === "PUT" && at.endsWith("/production.json"),
  byStranger: ({ body }) =>
    Buffer.from(JSON.stringify({ ...JSON.parse(body.toString()), digest: modelDigest("one") })),
};

async function makeS3Rig(): Promise<Rig> {
  const proxy = await startFaultyProxy(url, pointerMove);
  let turn = 0;
  let prefix = "fraud-0";
  return {
    name: "s3",
    config: () =>
      JSON.stringify({ target: "s3", options: { url: `s3://models/${prefix}`, endpoint: proxy.url } }),
    async serving() {
      const response = await fetch(`${url}/models/${prefix}/production.json`, { headers: { authorization } });
      if (response.status === 404) return null;
      const { digest } = (await response.json()) as { digest: string };
      const model = await fetch(`${url}/models/${prefix}/${digest.slice(7)}/model.bin`, {
        headers: { authorization },
      });
      return sha256(new Uint8Array(await model.arrayBuffer()));
    },
    changes: async () => proxy.writes(),
    trouble: async (kind) => proxy.set(kind),
    mend: async () => proxy.set("none"),
    async reset() {
      turn += 1;
      prefix = `fraud-${turn}`;
    },
    world: () => ({ env: keys, folder: ".", fence: makeFence(() => {}), shelf: namedModels }),
    close: () => proxy.close(),
  };
}

targetContract("s3", makeS3Rig, report);

describe("a real object store", () => {
  const bucket = () =>
    makeBucket({
      ...{ clock, timeoutMs: 20_000, transferMs: 60_000, endpoint: url, region: "us-east-1" },
      ...{ bucket: "models", pathStyle: true },
      keys: { accessKeyId: "AKIDTEST", secretAccessKey: "secret", sessionToken: null },
    });
  const encode = (text: string) => new TextEncoder().encode(text);

  it("writes onto nothing once, and onto a version that was read once", async () => {
    await bucket().write("c/pointer", encode("one"), "absent");
    await expect(bucket().write("c/pointer", encode("two"), "absent")).rejects.toThrow(Overtaken);
    const found = await bucket().read("c/pointer");
    await bucket().write("c/pointer", encode("three"), { etag: found!.etag });
    await expect(bucket().write("c/pointer", encode("four"), { etag: found!.etag })).rejects.toThrow(
      Overtaken,
    );
    expect(new TextDecoder().decode((await bucket().read("c/pointer"))!.body)).toBe("three");
  });

  it("keeps names with blanks, plus signs and letters of any script", async () => {
    const key = "n/größe + 50%/a'b(c)*.bin";
    await bucket().write(key, encode("x"), "always");
    expect(await bucket().sizeOf(key)).toBe(1);
    await bucket().remove(key);
    expect(await bucket().sizeOf(key)).toBeNull();
  });

  it("gets a large object in parts, and none of one that fails", async () => {
    const part = new Uint8Array(5 * 2 ** 20).fill(7);
    const parts = async function* (count: number, fails: boolean) {
      for (let n = 0; n < count; n++) yield part;
      if (fails) throw new Error("the disk broke");
    };
    await bucket().writeLarge("l/whole", parts(3, false));
    expect(await bucket().sizeOf("l/whole")).toBe(15 * 2 ** 20);
    await expect(bucket().writeLarge("l/torn", parts(2, true))).rejects.toThrow("the disk broke");
    expect(await bucket().sizeOf("l/torn")).toBeNull();
    const open = await fetch(`${url}/models?uploads`, { headers: { authorization } });
    expect(await open.text()).not.toContain("<UploadId>");
  });

  it("deploys a file of 70 MiB from its path, in parts, and reads it again", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "evenhand-s3-"));
    mkdirSync(path.join(folder, "out"));
    const bytes = Buffer.alloc(70 * 2 ** 20, "weights ");
    writeFileSync(path.join(folder, "out/model.bin"), bytes);
    const target = makeTarget({
      ...{ clock, env: keys, folder, fence: makeFence(() => {}), shelf: null, warn: () => {} },
    })({
      ...{ target: "s3", model: "fraud", environment: "production", timeout: 60_000 },
      options: { url: "s3://models/big", endpoint: url, path: "out/model.bin" },
    });
    const wanted: Wanted = {
      ...{ environment: "production", model: "fraud", version: null, commit: null, evidence: null },
      digest: fileModel(bytes).digest,
    };
    const steps: string[] = [];
    await target.apply(wanted, null, async (step) => void steps.push(step));
    expect(steps).toEqual(["put-files", "check-files", "put-listing", "move-pointer"]);
    expect((await target.readBack())?.digest).toBe(wanted.digest);
    rmSync(folder, { recursive: true });
  });

  it("says that a bucket is not there", async () => {
    const target = makeTarget({
      ...{ clock, env: keys, folder: ".", fence: makeFence(() => {}), shelf: namedModels, warn: () => {} },
    })({
      ...{ target: "s3", model: "fraud", environment: "production", timeout: 5_000 },
      options: { url: "s3://nowhere-at-all/x", endpoint: url },
    });
    await expect(target.readBack()).rejects.toThrow("there is no bucket nowhere-at-all");
  });
});
