import { lstatSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeShardFolder } from "../../src/host/shard-folder.ts";
import { ignoreInGit } from "../../src/host/whole-file.ts";

const folder = () => mkdtempSync(path.join(tmpdir(), "evenhand-whole-"));
const shard = { model: "fraud", leg: "default", name: "shard-1.bin" };
const pieces = [new Uint8Array([1])];

describe("the hand-over folder's .gitignore", () => {
  it("is written once, by however many jobs at the same moment", async () => {
    const root = folder();
    await Promise.all(Array.from({ length: 20 }, () => ignoreInGit(root)));
    expect(readFileSync(path.join(root, ".gitignore"), "utf8")).toBe("*\n");
  });

  it("of a person stays, and nothing is written through a link to a file that is not there", async () => {
    const [own, linked, elsewhere] = [folder(), folder(), folder()];
    writeFileSync(path.join(own, ".gitignore"), "mine\n");
    const target = path.join(elsewhere, "made");
    symlinkSync(target, path.join(linked, ".gitignore"));
    for (const root of [own, linked]) await makeShardFolder(root).write(shard, pieces);
    expect(readFileSync(path.join(own, ".gitignore"), "utf8")).toBe("mine\n");
    expect(() => lstatSync(target)).toThrow("ENOENT");
  });
});
