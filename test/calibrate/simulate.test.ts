import { describe, expect, test } from "vitest";
import { makeRegression } from "../../calibrate/population/regression.ts";
import { makeRandom } from "../../calibrate/random.ts";
import type { Cell } from "../../calibrate/simulate/cells.ts";
import { judgeCell } from "../../calibrate/simulate/judge-cell.ts";
import { harmErrors, plant, plantLoss } from "../../calibrate/simulate/plant.ts";
import { type CellResult, runCell, type Tally } from "../../calibrate/simulate/run-cell.ts";

const cell: Cell = { family: "regression", metric: "mae", n: 200, structure: "iid" };
const population = makeRegression({ structure: "iid", units: 2000, random: makeRandom("test") });

describe("planting", () => {
  const plants = plant(population, cell);

  test("the same is exactly as good, the margin is exactly the loss at it", () => {
    expect(plants.same.d).toBeCloseTo(0, 15);
    expect(plants.margin).toBe(-plants.boundary.d);
  });

  test("harm is the margin and 3.3 standard errors, to a twentieth of one", () => {
    const { d, se } = plants.harm!;
    expect(Math.abs(-d - plants.margin - harmErrors * se)).toBeLessThan(0.05 * se);
  });

  test("a loss of two margins is one of two margins, to a hundredth", () => {
    const loss = plantLoss(population, cell, 2)!;
    expect(-loss.d / plants.margin).toBeCloseTo(2, 1);
  });
});

test("a cell is counted by what the gate decided, the same again", () => {
  const result = runCell(population, cell, 60);
  expect(result).toEqual(runCell(population, cell, 60));
  expect(result.same).toMatchObject({ draws: 60, judged: 60, tooFew: 0 });
  expect(result.same.covered + result.same.worse + result.same.better).toBe(60);
  expect(result.same.blocked).toBeLessThan(12);
  expect(result.boundary.proved).toBeLessThan(12);
  expect(result.harm!.blocked).toBeGreaterThan(48);
  expect(result.harm!.reported / result.harm!.spread).toBeGreaterThan(0.7);
});

describe("a cell", () => {
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
  const good: CellResult = {
    ...cell,
    margin: 0.01,
    same: tally({ blocked: 129 }),
    boundary: tally({ proved: 129 }),
    harm: tally({ blocked: 1800 }),
  };

  test.each<[string, CellResult, string[]]>([
    ["within every goal", good, []],
    [
      "that blocks more than α and three errors",
      { ...good, same: tally({ blocked: 130 }) },
      ["false blocks"],
    ],
    ["that proves more often", { ...good, boundary: tally({ proved: 130 }) }, ["false proofs"]],
    ["that lets harm through", { ...good, harm: tally({ blocked: 1799 }) }, ["caught"]],
    [
      "whose interval is too short for harm",
      { ...good, harm: tally({ blocked: 2000, covered: 1759 }) },
      ["coverage"],
    ],
    ["without harm to plant", { ...good, harm: null }, []],
  ])("%s", (_title, result, misses) => {
    expect(judgeCell(result)).toMatchObject({ status: misses.length > 0 ? "missed" : "met", misses });
  });

  test("with an interval in fewer than a twentieth of the draws is too few", () => {
    expect(judgeCell({ ...good, same: tally({ judged: 99 }) }).status).toBe("too few");
  });

  test("is judged by the test sets that had an interval", () => {
    const few = tally({ judged: 200, blocked: 40, covered: 180 });
    expect(judgeCell({ ...good, same: few }).falseBlocks).toBe(0.2);
  });
});
