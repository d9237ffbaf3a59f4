import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const src = path.resolve(import.meta.dirname, "../../src");

/** Packages that a file needs before its first line runs: those of imports that are not of types alone. */
function packagesOf(entry: string): Map<string, string> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const waiting = [path.join(src, entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const name of neededBy(readFileSync(file, "utf8"))) {
      if (name.startsWith(".")) waiting.push(path.join(path.dirname(file), name));
      else if (!name.startsWith("node:")) found.set(name, path.relative(src, file));
    }
  }
  return found;
}

function neededBy(text: string): string[] {
  const imports = text.matchAll(/^(?:import|export)\s+(?!type\b)([^;"]*?)\s*from\s+"([^"]+)"/gm);
  return [...imports].filter(([, what = ""]) => !isOfTypes(what)).map(([, , name = ""]) => name);
}

function isOfTypes(what: string): boolean {
  const names = what
    .replace(/[{}]/g, "")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  return what.startsWith("{") && names.every((name) => name.startsWith("type "));
}

it("diff starts without the library of schemas, which takes longer to load than the rest", () => {
  expect(packagesOf("cli/diff.ts").get("zod")).toBeUndefined();
  expect(packagesOf("actions/evaluate/index.ts").has("zod")).toBe(true);
});
