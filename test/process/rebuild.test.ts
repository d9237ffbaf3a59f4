import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { afterAll, describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const largest = 10e6;
/** On the file system of node_modules, which hard links cannot leave. */
const cache = path.join(root, ".cache");
const sources = [
  "src",
  "scripts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.build.json",
];
const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

function readFolder(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((one) => one.isFile());
  const names = files.map((one) => path.relative(folder, path.join(one.parentPath, one.name)));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** The sources and their packages in another folder, without copying the packages' bytes. */
function copySources(): string {
  mkdirSync(cache, { recursive: true });
  const copy = mkdtempSync(path.join(cache, "rebuild-"));
  copies.push(copy);
  for (const name of sources) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  execFileSync("cp", ["-al", path.join(root, "node_modules"), path.join(copy, "node_modules")]);
  return copy;
}

describe("dist", () => {
  it("is at most 10 MB in all", () => {
    const sizes = [...readFolder(path.join(root, "dist")).values()].map((content) => content.length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`dist: ${(total / 1e6).toFixed(2)} MB in ${sizes.length} files`);
    expect(total).toBeLessThanOrEqual(largest);
  });

  it.skipIf(process.platform !== "linux")(
    "is byte for byte the same when built in another folder (Linux only: needs hard links)",
    () => {
      const copy = copySources();
      execFileSync(process.execPath, ["scripts/build.ts"], { cwd: copy, stdio: "pipe" });
      const [here, there] = [readFolder(path.join(root, "dist")), readFolder(path.join(copy, "dist"))];
      expect([...there.keys()]).toEqual([...here.keys()]);
      const differing = [...here].filter(([name, content]) => !content.equals(there.get(name)!));
      expect(
        differing.map(([name]) => name),
        "was dist built from these sources?",
      ).toEqual([]);
      expect([...there].filter(([, content]) => content.includes(copy)).map(([name]) => name)).toEqual([]);
    },
    180_000,
  );
});
