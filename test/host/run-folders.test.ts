import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, expect, it } from "vitest";
import { makeRunFolders } from "../../src/host/run-folders.ts";

let records: string;
beforeEach(() => {
  records = path.join(mkdtempSync(path.join(tmpdir(), "evenhand-runs-")), ".evenhand");
});
const folders = () => makeRunFolders(records, ["m", "default", "abc"]);
const bytes = (text: string) => new TextEncoder().encode(text);

it("a run's folder is empty when it is opened, and git sees none of it", async () => {
  const own = await folders().open("trial-0");
  expect(own).toBe(path.join(records, "m/default/runs/abc/trial-0"));
  writeFileSync(path.join(own, "left"), "x");
  expect(readdirSync(await folders().open("trial-0"))).toEqual([]);
  expect(readFileSync(path.join(records, ".gitignore"), "utf8")).toBe("*\n");
});

it("many runs may begin at once", async () => {
  const names = Array.from({ length: 20 }, (_, k) => `seed-${k}`);
  await Promise.all(names.map((name) => folders().open(name)));
  expect(readdirSync(path.join(records, "m/default/runs/abc")).toSorted()).toEqual(names.toSorted());
});

it("finds a file in every run that has it, and nothing where nothing ran", async () => {
  expect(await folders().readAll("trial.json")).toEqual(new Map());
  await folders().write("trial-1", "trial.json", bytes("one"));
  await folders().open("trial-2");
  expect(await folders().readAll("trial.json")).toEqual(new Map([["trial-1", bytes("one")]]));
});

it("copies a file or a folder over what is there, whole", async () => {
  const own = await folders().open("trial-0");
  mkdirSync(path.join(own, "kept/model"), { recursive: true });
  writeFileSync(path.join(own, "kept/model/new"), "new");
  const target = path.join(records, "../out/model");
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, "old"), "old");
  await folders().copy([[path.join(own, "kept/model"), target]]);
  expect(readdirSync(target)).toEqual(["new"]);
  expect(readdirSync(path.dirname(target))).toEqual(["model"]);
  await expect(folders().copy([[path.join(own, "gone"), target]])).rejects.toThrow(/ENOENT/);
  expect(readdirSync(target)).toEqual(["new"]);
});

it("refuses a link on the way, which could lead out of the folder", async () => {
  const outside = mkdtempSync(path.join(tmpdir(), "evenhand-outside-"));
  writeFileSync(path.join(outside, "precious"), "x");
  mkdirSync(path.join(records, "m/default/runs/abc"), { recursive: true });
  symlinkSync(outside, path.join(records, "m/default/runs/abc/trial-0"));
  await expect(folders().open("trial-0")).rejects.toThrow(/is a symbolic link/);
  expect(existsSync(path.join(outside, "precious"))).toBe(true);
});
