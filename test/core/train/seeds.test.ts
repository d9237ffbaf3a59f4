import { describe, expect, it } from "vitest";
import { gatherSeeds, seedsType } from "../../../src/core/train/seeds.ts";

describe("the input `seeds`", () => {
  it.each([
    ["1", [0]],
    ["5", [0, 1, 2, 3, 4]],
    ["[7]", [7]],
    ["[1, 42, 4294967295]", [1, 42, 4294967295]],
    ["3\n1\n", [3, 1]],
  ])("%j is %j", (given, value) => {
    expect(seedsType.read(given)).toEqual({ value });
  });

  it.each([
    ["0", "it must be 1 to 100 runs"],
    ["101", "it must be 1 to 100 runs"],
    ["[1, 1]", "1 is named twice"],
    ["[-1]", "-1 is not a whole number from 0 to 4294967295"],
    ["[4294967296]", "4294967296 is not a whole number from 0 to 4294967295"],
    ["[1.5]", "1.5 is not a whole number from 0 to 4294967295"],
    ["many", "many is not a whole number from 0 to 4294967295"],
    ["[]", "it names no seed"],
    ["[1", "it names no seed"],
    [JSON.stringify(Array.from({ length: 101 }, (_, k) => k)), "there are more than 100"],
  ])("%j is refused: %s", (given, refused) => {
    expect(seedsType.read(given)).toEqual({ refused });
  });
});

describe("metrics of several seeds", () => {
  // numpy.mean and numpy.std(ddof=1) of 0.9, 0.92, 0.97.
  it("are means, with the standard deviation and each run beside them", () => {
    const runs = [0.9, 0.92, 0.97].map((auc, seed) => ({ seed, metrics: { auc } }));
    const { metrics, repeats, notes } = gatherSeeds(runs);
    expect(metrics["auc"]).toBeCloseTo(0.93, 12);
    expect(repeats.spread?.["auc"]).toBeCloseTo(0.03605551275463988, 12);
    expect(repeats.runs).toEqual(
      runs.map(({ seed, metrics: own }) => ({ name: String(seed), metrics: own })),
    );
    expect(notes).toEqual([]);
  });

  it("that one run lacks have no mean, and it is said", () => {
    const { metrics, notes } = gatherSeeds([
      { seed: 4, metrics: { a: 1, b: 2 } },
      { seed: 9, metrics: { a: 3 } },
    ]);
    expect(metrics).toEqual({ a: 2 });
    expect(notes).toEqual(["b has no mean: seed 9 did not report it"]);
  });
});
