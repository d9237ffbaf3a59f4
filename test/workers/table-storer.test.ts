import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storeFiles } from "../../src/formats/data/store-files.ts";
import { makeLocalFile } from "../../src/sources/local-file.ts";
import { enterBy } from "../../src/workers/entry.ts";
import { makeTableStorer } from "../../src/workers/table-storer.ts";

const roles = { label: "label", id: null, group: null, time: null };
const table = { source: "many.csv", paths: ["many.csv"], roles };
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "evenhand-storer-"));
  const lines = Array.from(
    { length: 30_000 },
    (_, row) => `${row},${(row * 7919) % 10_007},town-${"long".repeat(40)}${row % 40}`,
  );
  await writeFile(path.join(folder, "many.csv"), `label,value,town\n${lines.join("\n")}\n`);
  await writeFile(path.join(folder, "few.csv"), "label,value,town\n1,2,a\n");
  await writeFile(path.join(folder, "broken.csv"), `label,value,town\n${lines.join("\n")}\n1,2,3,4\n`);
  enterBy(path.join(import.meta.dirname, "enter.ts"));
});

afterAll(() => rm(folder, { recursive: true }));

describe("a table stored in a thread", () => {
  it("is what this thread would make of it", async () => {
    const there = await makeTableStorer(folder).store(table);
    expect(there?.rows).toBe(30_000);
    expect(there).toEqual(await storeFiles(table, (file) => makeLocalFile(file, folder)));
  });

  it("is left to this thread when it is small, when something is to be said of it, and when there is none to start", async () => {
    const storer = makeTableStorer(folder);
    expect(await storer.store({ ...table, paths: ["few.csv"] })).toBeNull();
    expect(await storer.store({ ...table, paths: ["broken.csv"] })).toBeNull();
    enterBy(undefined);
    expect(await storer.store(table)).toBeNull();
  });
});
