import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sha256 } from "../../src/core/digest.ts";
import { folderDigest } from "../../src/core/train/folder-digest.ts";
import { makeModelReleases } from "../../src/github/model-releases.ts";
import { makeFence } from "../../src/host/fence.ts";
import type { Wanted } from "../../src/ports/target.ts";
import { makeTarget } from "../../src/targets/index.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { modelDigest } from "../core/deploy/support/model.ts";
import { namedModels } from "./support/model-shelf.ts";
import { clientOf, quick, servedBy } from "./support/releases.ts";

describe("target github-release", () => {
  let standin: Standin;
  let folder: string;
  beforeEach(async () => {
    standin = await startStandin();
    await standin.commit({ files: { "README.md": "x" } });
    folder = mkdtempSync(path.join(tmpdir(), "evenhand-release-"));
  });
  afterEach(async () => {
    expect([...standin.state.violations, ...standin.state.unknownRoutes]).toEqual([]);
    await standin.close();
    rmSync(folder, { recursive: true });
  });
  const targetOf = (options: Record<string, string> = {}) =>
    makeTarget({
      ...{ clock: quick, env: {}, folder, fence: makeFence(() => {}), shelf: namedModels, warn: () => {} },
      releases: makeModelReleases(clientOf(standin)),
    })({
      ...{ target: "github-release", model: "fraud", environment: "production", timeout: 20_000, options },
    });
  const wanted: Wanted = {
    ...{ environment: "production", model: "fraud", digest: modelDigest("one"), version: null },
    ...{ commit: null, evidence: null },
  };
  const journal = async () => {};

  it("publishes the model at the commit that was evaluated", async () => {
    const commit = await standin.commit({ files: { "model.txt": "1" } });
    await standin.commit({ files: { "model.txt": "2" } });
    const { version, url } = await targetOf().apply({ ...wanted, commit }, null, journal);
    expect(version).toBe(`model-${wanted.digest!.slice("sha256:".length)}`);
    expect(standin.state.refs.get(`refs/tags/${version}`)).toBe(commit);
    expect(url).toBe(`https://raw.githubusercontent.com/${standin.repository}/fraud-production/model.json`);
  });

  it("takes a folder, whose digest is that of the files that lie there", async () => {
    mkdirSync(path.join(folder, "m", "inner"), { recursive: true });
    writeFileSync(path.join(folder, "m", "a b.txt"), "a");
    writeFileSync(path.join(folder, "m", "inner", "ü.bin"), "b");
    const digest = folderDigest([
      { path: "a b.txt", digest: sha256("a") },
      { path: "inner/ü.bin", digest: sha256("b") },
    ]);
    const target = targetOf({ path: "m" });
    await target.apply({ ...wanted, digest }, null, journal);
    expect(await target.readBack()).toMatchObject({ digest });
  });

  it("goes on with a draft that somebody who died had begun, and replaces what is wrong in it", async () => {
    const releases = makeModelReleases(clientOf(standin));
    const tag = `model-${wanted.digest!.slice("sha256:".length)}`;
    const draft = await releases.begin(tag, null, "begun");
    const other = { path: "model.bin", digest: sha256("x"), bytes: 1 };
    await releases.attach(draft.id, "model.bin", {
      ...other,
      async *stream() {
        yield new TextEncoder().encode("x");
      },
    });
    await targetOf().apply(wanted, null, journal);
    expect(await servedBy(standin, "fraud-production")).toBe(wanted.digest);
    expect((await releases.find(tag))?.files).toHaveLength(2);
  });

  it("refuses to move a tag that somebody moved since it was read", async () => {
    const releases = makeModelReleases(clientOf(standin));
    await releases.point("fraud-production", null, '{"release": null}\n');
    const first = await releases.pointer("fraud-production");
    await releases.point("fraud-production", first!.commit, '{"release": null}\n');
    await expect(releases.point("fraud-production", first!.commit, "{}")).rejects.toThrow(/fast forward/);
  });

  it("says what is wrong with its options and with a tag of somebody else", async () => {
    expect(() => targetOf({ tag: "model-x" })).toThrow(/cannot be used/);
    expect(() => targetOf({ tga: "x" })).toThrow(/did you mean tag/);
    await makeModelReleases(clientOf(standin)).point("fraud-production", null, "hello");
    await expect(targetOf().readBack()).rejects.toThrow(/holds no model.json of ours/);
  });
});
