import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sha256 } from "../../src/core/digest.ts";
import { folderDigest } from "../../src/core/train/folder-digest.ts";
import type { Wanted } from "../../src/ports/target.ts";
import { makeModelShelf } from "../../src/stories/model-shelf.ts";
import { findModel, readModel } from "../../src/targets/model-content.ts";
import { modelDigest } from "../core/deploy/support/model.ts";
import { namedModels } from "./support/model-shelf.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-model-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const wanted: Wanted = {
  ...{ environment: "production", model: "fraud", digest: modelDigest("one"), version: null },
  ...{ commit: null, evidence: null },
};

describe("the bytes of a model", () => {
  it("are a file or a folder, with the digest that training gave it", async () => {
    writeFileSync(path.join(folder, "m.bin"), "model one");
    mkdirSync(path.join(folder, "d/sub"), { recursive: true });
    writeFileSync(path.join(folder, "d/sub/b"), "b");
    writeFileSync(path.join(folder, "d/a"), "a");
    expect(await readModel(folder, "m.bin")).toMatchObject({ kind: "file", digest: modelDigest("one") });
    const files = [
      { path: "a", digest: sha256("a") },
      { path: "sub/b", digest: sha256("b") },
    ];
    expect(await readModel(folder, "d")).toMatchObject({
      kind: "folder",
      digest: folderDigest(files),
      files,
    });
  });

  it("are refused through a link, and when there are none", async () => {
    writeFileSync(path.join(folder, "secret"), "x");
    symlinkSync("secret", path.join(folder, "link"));
    mkdirSync(path.join(folder, "d"));
    expect(await readModel(folder, "link")).toBe("link is neither a file nor a folder");
    expect(await readModel(folder, "d")).toBe("the folder d is empty");
    symlinkSync("../secret", path.join(folder, "d/link"));
    expect(await readModel(folder, "d")).toBe("d/link is neither a file nor a folder");
    expect(await readModel(folder, "none")).toBe("there is nothing at none");
  });

  it("come from the artifact when the path has another model, and from nowhere when that is another too", async () => {
    writeFileSync(path.join(folder, "m.bin"), "model of last week");
    const place = { folder, path: "m.bin", shelf: namedModels };
    expect((await findModel(place, wanted)).digest).toBe(wanted.digest);
    await expect(findModel({ ...place, shelf: null }, wanted)).rejects.toThrow(
      /^the model [0-9a-f]{12} cannot be had: m\.bin has the digest [0-9a-f]{12} instead, and no artifact is looked for$/,
    );
    await expect(
      findModel({ ...place, path: null }, { ...wanted, digest: modelDigest("x") }),
    ).rejects.toThrow(/no path is named, and no artifact has it/);
  });
});

describe("the artifacts of training", () => {
  const name = `evenhand-model-fraud-${modelDigest("one").slice(7, 19)}`;
  const ref = {
    ...{ id: 1, name, createdAt: "2026-01-01T00:00:00Z", headSha: "a".repeat(40), runId: 1 },
    expired: false,
  };
  const shelf = (over: object, files: Record<string, string> = { "model.bin": "model one" }) =>
    makeModelShelf({
      listByName: async (asked) => [{ ...ref, name: asked, sameRepository: true, ...over }],
      download: async () =>
        new Map(Object.entries(files).map(([file, text]) => [file, new TextEncoder().encode(text)])),
    });

  it.each([
    ["another model", {}, { "model.bin": "model two" }, `the artifact ${name} holds another model`],
    ["what has expired", { expired: true }, undefined, `the artifact ${name} has expired`],
    ["those of a fork", { sameRepository: false }, undefined, `the artifact ${name} is not there`],
  ])("are not taken for %s", async (_name, over, files, why) => {
    expect(await shelf(over, files).find("fraud", modelDigest("one"))).toBe(why);
  });

  it("hold a file, or a folder", async () => {
    expect(await shelf({}).find("fraud", modelDigest("one"))).toMatchObject({ kind: "file" });
    const digest = folderDigest([{ path: "model.bin", digest: modelDigest("one") }]);
    expect(await shelf({}).find("fraud", digest)).toMatchObject({ kind: "folder", digest });
  });
});
