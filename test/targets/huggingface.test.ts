import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sha256 } from "../../src/core/digest.ts";
import { folderDigest } from "../../src/core/train/folder-digest.ts";
import { makeFence } from "../../src/host/fence.ts";
import type { Wanted } from "../../src/ports/target.ts";
import { makeTarget } from "../../src/targets/index.ts";
import { modelDigest } from "../core/deploy/support/model.ts";
import { targetContract } from "./support/contract.ts";
import { type Hub, hubToken, startHub } from "./support/hub.ts";
import { makeHubRig } from "./support/hub-rig.ts";

targetContract("huggingface", makeHubRig);

describe("target huggingface", () => {
  let hub: Hub;
  let folder: string;
  beforeAll(async () => {
    hub = await startHub();
    folder = mkdtempSync(path.join(tmpdir(), "evenhand-hub-"));
  });
  beforeEach(() => {
    hub.use("acme/fraud");
    hub.requests.length = 0;
  });
  afterAll(async () => {
    await hub.close();
    rmSync(folder, { recursive: true });
  });
  const clock = { now: () => Date.now(), sleep: async () => {} };
  const targetOf = (options: Record<string, string>, token = hubToken) =>
    makeTarget({
      ...{ clock, env: { HF_TOKEN: token }, folder, fence: makeFence(() => {}), shelf: null, warn: () => {} },
    })({
      ...{ target: "huggingface", model: "fraud", environment: "production", timeout: 20_000 },
      options: { repository: "acme/fraud", endpoint: hub.url, ...options },
    });
  const wanted: Wanted = {
    ...{ environment: "production", model: "fraud", digest: modelDigest("one"), version: null },
    ...{ commit: null, evidence: null },
  };
  const silent = async () => {};

  it("commits a folder, large files in parts, and computes its digest from what the Hub says", async () => {
    const large = Buffer.alloc(2.5 * 2 ** 20, "weights ");
    mkdirSync(path.join(folder, "model/sub"), { recursive: true });
    writeFileSync(path.join(folder, "model/config.json"), "{}");
    writeFileSync(path.join(folder, "model/sub/a b.bin"), large);
    const digest = folderDigest([
      { path: "config.json", digest: sha256("{}") },
      { path: "sub/a b.bin", digest: sha256(large) },
    ]);
    const { version } = await targetOf({ path: "model" }).apply({ ...wanted, digest }, null, silent);
    expect(await targetOf({}).readBack()).toEqual({ digest, version });
    expect(hub.requests.filter((one) => one.startsWith("PUT /lfs/"))).toHaveLength(4);
    hub.requests.length = 0;
    await targetOf({}).apply({ ...wanted, digest }, null, silent);
    expect(hub.requests.filter((one) => !one.startsWith("GET"))).toEqual([]);
  });

  it("knows nothing of a branch that somebody else wrote", async () => {
    const headers = { authorization: `Bearer ${hubToken}` };
    const post = (at: string, body: string) =>
      fetch(`${hub.url}/api/models/acme/fraud/${at}`, { method: "POST", headers, body });
    await post("branch/production", '{"emptyBranch":true}');
    const file = { path: "a", content: "eA==", encoding: "base64" };
    await post(
      "commit/production",
      `{"key":"header","value":{"summary":"x"}}\n${JSON.stringify({ key: "file", value: file })}`,
    );
    const before = await targetOf({}).readBack();
    expect(before).toEqual({ digest: null, version: expect.stringMatching(/^[0-9a-f]{40}$/) });
  });

  it("says which token is missing, and that a repository is not there", async () => {
    await expect(targetOf({}, "hf_very-secret").readBack()).rejects.toThrow(
      /^the Hub answered 401 for acme\/fraud: set HF_TOKEN/,
    );
    await expect(targetOf({ repository: "acme/nobody" }).readBack()).rejects.toThrow(
      /there is no model acme\/nobody/,
    );
    expect(() => targetOf({ branch: "main" })).toThrow(/branch "main" is kept for other things/);
  });
});
