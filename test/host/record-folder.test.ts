import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeRecordFolder } from "../../src/host/record-folder.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const files = (entries: Record<string, string>) =>
  new Map(Object.entries(entries).map(([name, text]) => [name, bytes(text)]));

let base: string;
let root: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "evenhand-records-"));
  root = join(base, ".evenhand");
});
afterEach(() => rmSync(base, { recursive: true }));

const leg = { model: "fraud", leg: "default" };

describe("the hand-over folder", () => {
  it("gives back what was written, and git ignores it", async () => {
    const folder = makeRecordFolder(root);
    await folder.write({ ...leg, files: files({ "evaluation.json": "{}" }) });
    await folder.write({ model: "churn", leg: "1f2e3d4c", files: files({ "evaluation.json": "[]" }) });
    expect(await folder.readAll()).toEqual([
      { model: "churn", leg: "1f2e3d4c", files: files({ "evaluation.json": "[]" }) },
      { ...leg, files: files({ "evaluation.json": "{}" }) },
    ]);
    expect(readFileSync(join(root, ".gitignore"), "utf8")).toBe("*\n");
    expect(readdirSync(folder.pathOf("fraud", "default")).sort()).toEqual([
      "evaluation.json",
      "manifest.json",
    ]);
  });

  it("adds files of a second record to the leg and replaces those of the same name", async () => {
    const folder = makeRecordFolder(root);
    await folder.write({ ...leg, files: files({ "run.json": "1", "evaluation.json": "1" }) });
    await folder.write({ ...leg, files: files({ "evaluation.json": "2" }) });
    const [record] = await folder.readAll();
    expect(record!.files).toEqual(files({ "evaluation.json": "2", "run.json": "1" }));
  });

  it("is empty when it is not there", async () => {
    expect(await makeRecordFolder(root).readAll()).toEqual([]);
  });

  it("names a file that was changed behind its back, also after the leg was written again", async () => {
    const folder = makeRecordFolder(root);
    await folder.write({ ...leg, files: files({ "evaluation.json": "{}", "run.json": "{}" }) });
    writeFileSync(join(root, "fraud/default/run.json"), "{ }");
    await folder.write({ ...leg, files: files({ "evaluation.json": "[]" }) });
    await expect(folder.readAll()).rejects.toThrow(
      /fraud\/default: run\.json differs from its digest in manifest\.json/,
    );
  });

  it("leaves out a leg that was never finished and files that no manifest names", async () => {
    const folder = makeRecordFolder(root);
    await folder.write({ ...leg, files: files({ "evaluation.json": "{}" }) });
    writeFileSync(join(root, "fraud/default/notes.txt"), "x");
    mkdirSync(join(root, "fraud/other"));
    writeFileSync(join(root, "fraud/other/evaluation.json"), "{}");
    const records = await folder.readAll();
    expect(records.map((record) => [...record.files.keys()])).toEqual([["evaluation.json"]]);
  });

  it.each([
    ["the folder itself", ""],
    ["a model", "fraud"],
    ["a leg", "fraud/default"],
  ])("refuses to write or read through a link in place of %s [threat 13]", async (_, place) => {
    const elsewhere = join(base, "elsewhere");
    mkdirSync(join(elsewhere, "default"), { recursive: true });
    mkdirSync(join(root, place, ".."), { recursive: true });
    if (place === "") rmSync(root, { recursive: true, force: true });
    symlinkSync(elsewhere, join(root, place));
    const folder = makeRecordFolder(root);
    const writing = folder.write({ ...leg, files: files({ "evaluation.json": "{}" }) });
    await expect(writing).rejects.toThrow("is a symbolic link");
    await expect(folder.readAll()).rejects.toThrow("is a symbolic link");
    expect(readdirSync(join(elsewhere, "default"))).toEqual([]);
  });

  it("refuses a link in place of a file, for writing and for reading", async () => {
    const folder = makeRecordFolder(root);
    await folder.write({ ...leg, files: files({ "evaluation.json": "{}" }) });
    const secret = join(base, "secret");
    writeFileSync(secret, "keep");
    rmSync(join(root, "fraud/default/evaluation.json"));
    symlinkSync(secret, join(root, "fraud/default/evaluation.json"));
    await expect(folder.readAll()).rejects.toThrow("is a symbolic link");
    const writing = folder.write({ ...leg, files: files({ "evaluation.json": "{}" }) });
    await expect(writing).rejects.toThrow("is a symbolic link");
    expect(readFileSync(secret, "utf8")).toBe("keep");
  });

  it.each(["../evil", "a/b", "manifest.json", ".gitignore", ""])(
    "refuses the file name %j [threat 61]",
    async (name) => {
      const folder = makeRecordFolder(root);
      await expect(folder.write({ ...leg, files: files({ [name]: "x" }) })).rejects.toThrow("file name");
      expect(await folder.readAll()).toEqual([]);
    },
  );

  it.each([
    ["..", "default"],
    ["fraud", "../.."],
  ])("refuses model %j with leg %j", (model, name) => {
    expect(() => makeRecordFolder(root).pathOf(model, name)).toThrow("is not a name");
  });
});
