import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { isFaithful, renderReference } from "../../calibrate/page/reference-section.ts";
import { renewSections } from "../../calibrate/page/sections.ts";
import { metrics } from "../../src/core/metrics/index.ts";

const root = path.resolve(import.meta.dirname, "../..");
const page = readFileSync(path.join(root, "docs/calibration.md"), "utf8");
const read = (name: string) =>
  JSON.parse(readFileSync(path.join(root, "calibrate/results", `${name}.json`), "utf8"));

describe("docs/calibration.md", () => {
  test("holds what the results say of the reference functions", () => {
    expect(renewSections(page, { reference: renderReference(read("reference")) })).toBe(page);
  });

  test("every metric was held against a reference function and agreed", () => {
    const rows: { name: string }[] = read("reference").rows;
    const known = new Set(rows.map(({ name }) => name));
    expect(metrics.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
    expect(read("reference").rows.filter((row: never) => !isFaithful(row))).toEqual([]);
  });
});

test("a page without its marks is not written over", () => {
  expect(() => renewSections("# Calibration\n", { power: "x" })).toThrow("no section power");
});
