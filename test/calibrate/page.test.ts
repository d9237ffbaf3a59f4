import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { renderPower } from "../../calibrate/page/power-section.ts";
import { isFaithful, renderReference } from "../../calibrate/page/reference-section.ts";
import { renewSections } from "../../calibrate/page/sections.ts";
import { renderSimulation } from "../../calibrate/page/simulation-section.ts";
import type { CellResult, Tally } from "../../calibrate/simulate/run-cell.ts";
import { metrics } from "../../src/core/metrics/index.ts";

const root = path.resolve(import.meta.dirname, "../..");
const page = readFileSync(path.join(root, "docs/calibration.md"), "utf8");
const read = (name: string) =>
  JSON.parse(readFileSync(path.join(root, "calibrate/results", `${name}.json`), "utf8"));

describe("docs/calibration.md", () => {
  test("holds what the results say", () => {
    const sections = {
      reference: renderReference(read("reference")),
      simulate: renderSimulation(read("simulation")),
      power: renderPower(read("power")),
    };
    expect(renewSections(page, sections)).toBe(page);
  });

  test("every metric was held against a reference function and agreed", () => {
    const rows: { name: string }[] = read("reference").rows;
    const known = new Set(rows.map(({ name }) => name));
    expect(metrics.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
    expect(read("reference").rows.filter((row: never) => !isFaithful(row))).toEqual([]);
  });
});

describe("the section of simulated verdicts", () => {
  const tally = (counts: Partial<Tally>): Tally => ({
    d: 0,
    draws: 2000,
    judged: 2000,
    tooFew: 0,
    blocked: 0,
    proved: 0,
    provedByDefault: 0,
    covered: 1800,
    worse: 100,
    better: 100,
    spread: 1,
    reported: 1,
    ...counts,
  });
  const cellOf = (more: Partial<CellResult>): CellResult => ({
    family: "regression",
    metric: "mae",
    n: 50,
    structure: "iid",
    margin: 0.01,
    same: tally({ blocked: 100 }),
    boundary: tally({ proved: 100 }),
    harm: tally({ blocked: 1900 }),
    ...more,
  });

  test("counts each goal, names what misses one, and says what was not run", () => {
    const quarter = { draws: 500, judged: 500, covered: 435 };
    const section = renderSimulation([
      cellOf({}),
      cellOf({ n: 500, same: tally({ judged: 50 }) }),
      cellOf({ n: 5000, same: tally({ blocked: 131, covered: 1700 }), harm: null }),
      cellOf({
        metric: "median_ae",
        same: tally(quarter),
        boundary: tally(quarter),
        harm: tally({ blocked: 1 }),
      }),
    ]);
    for (const sentence of [
      "4 of 294 cells were run, with 2,000 test sets for each of three candidates; 1 of them, bootstraps of 5,000 rows, with 500. Not run:",
      "1 cells meet every goal, 2 miss one or more, 1 are `too_few`",
      "- 2 of 3 cells: guard blocks an unchanged candidate",
      "- 1 of 2 cells: guard blocks a loss of the margin and 3.3",
      "- 3 of 3 cells: prove passes",
      "- 1 of 3 cells: the 90 % interval holds the truth in 88 %, for each of the candidates. Of the 3 candidates below it, 1 are",
      "- 1 of 4 cells (25.0 %, more than the goal of 5 %) are `too_few`: of them regression/iid/mae/500 is a headline",
      "- regression/iid/mae/5000: false blocks, coverage (6.6 · – · 5.0 · 85.0)",
      "- regression/iid/median_ae/50: caught, coverage (0.0 · 0.1 · 0.0 · 87.0)",
      "roc_auc (n = 50, 500, 5000)",
    ]) {
      expect(section).toContain(sentence);
    }
  });

  test("says that nothing was run yet", () => {
    expect(renderSimulation([])).toBe("Not run yet.");
    expect(renderPower([])).toBe("Not run yet.");
  });
});

test("a page without its marks is not written over", () => {
  expect(() => renewSections("# Calibration\n", { power: "x" })).toThrow("no section power");
});
