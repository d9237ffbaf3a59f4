import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const page = readFileSync(path.join(root, "docs", "security.md"), "utf8");
// What is generated is held by `npm run docs -- --check`.
const rows = page
  .replace(/<!-- generated:threats -->[\s\S]*?<!-- \/generated:threats -->/, "")
  .split("\n")
  .filter((line) => line.startsWith("|") && !/^\| (promise|---)/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe("docs/security.md", () => {
  it("has promises", () => {
    expect(rows.length).toBeGreaterThan(30);
  });

  it.each(rows.map(([, promise = "", shown = ""]) => [promise, shown] as const))("%s", (_, shown) => {
    const [, file = "", words = ""] = /^`(test\/[\w./-]+\.test\.ts)` › (.+)$/.exec(shown) ?? [];
    expect(existsSync(path.join(root, file)) && file !== "", shown).toBe(true);
    expect(readFileSync(path.join(root, file), "utf8")).toContain(words);
  });
});
