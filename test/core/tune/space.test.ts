import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Dimension, tuneConfigSchema } from "../../../src/core/config/tune-schema.ts";
import { drawParams } from "../../../src/core/tune/draw.ts";
import { gridPoint, gridSize } from "../../../src/core/tune/grid.ts";
import { planDigest, plannedParams } from "../../../src/core/tune/plan.ts";
import { tuneProblems } from "../../../src/core/tune/problems.ts";

const draws = (dimension: Dimension, count = 2000) =>
  Array.from({ length: count }, (_, trial) => Number(drawParams("key", { x: dimension }, trial)["x"]));

/** Largest distance between a sample and the uniform distribution on [0, 1]. */
function distance(shares: readonly number[]): number {
  const sorted = shares.toSorted((a, b) => a - b);
  return Math.max(...sorted.map((u, k) => Math.max(u - k / sorted.length, (k + 1) / sorted.length - u)));
}

describe("drawn parameters", () => {
  const bounds = fc
    .tuple(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), fc.double({ min: 1.001, max: 1e3, noNaN: true }))
    .map(([low, times]) => ({ low, high: low * times }));

  test("lie within their bounds, over the logarithm too", () => {
    fc.assert(
      fc.property(bounds, fc.boolean(), fc.nat(999), fc.string(), ({ low, high }, log, trial, key) => {
        const value = Number(drawParams(key, { x: { low, high, log } }, trial)["x"]);
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }),
    );
  });

  test("are whole numbers where that is asked, both ends among them", () => {
    for (const log of [false, true]) {
      const values = draws({ low: 1, high: 6, int: true, log });
      expect(new Set(values)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    }
  });

  test("stand on their steps, without the dust of adding up", () => {
    expect(new Set(draws({ low: 0, high: 0.5, step: 0.1 }))).toEqual(new Set([0, 0.1, 0.2, 0.3, 0.4, 0.5]));
  });

  // 1.95/√n is the distance that a uniform sample exceeds with probability 0.001 (Kolmogorov).
  test("are spread evenly, over the logarithm where that is asked", () => {
    const limit = 1.95 / Math.sqrt(2000);
    expect(distance(draws({ low: 2, high: 5 }).map((value) => (value - 2) / 3))).toBeLessThan(limit);
    const decades = draws({ low: 0.001, high: 0.1, log: true }).map((value) => (Math.log10(value) + 3) / 2);
    expect(distance(decades)).toBeLessThan(limit);
    const plain = draws({ low: 0.001, high: 0.1 }).map((value) => (Math.log10(value) + 3) / 2);
    expect(distance(plain)).toBeGreaterThan(limit);
  });

  test("of two names do not go together", () => {
    const pairs = Array.from({ length: 2000 }, (_, trial) =>
      drawParams("key", { a: { low: -1, high: 1 }, b: { low: -1, high: 1 } }, trial),
    );
    const product = pairs.reduce((sum, { a, b }) => sum + Number(a) * Number(b), 0) / 2000;
    // A product of two uniform numbers on [−1, 1] has the standard deviation 1/3.
    expect(Math.abs(product)).toBeLessThan(3.3 / 3 / Math.sqrt(2000));
  });
});

const tune = (given: object) => tuneConfigSchema.parse({ minimize: "loss", trials: 5, ...given });

describe("a plan", () => {
  const space = { lr: { low: 0.001, high: 0.1, log: true }, act: { values: ["relu", "gelu"] } };

  it("is the same for the same file, and other for another seed or space", () => {
    const first = plannedParams(tune({ space }));
    expect(plannedParams(tune({ space }))).toEqual(first);
    expect(plannedParams(tune({ space, seed: 1 }))).not.toEqual(first);
    expect(plannedParams(tune({ space: { ...space, lr: { ...space.lr, high: 0.2 } } }))).not.toEqual(first);
  });

  it("keeps its trials when more are asked for", () => {
    expect(plannedParams(tune({ space, trials: 9 }))!.slice(0, 5)).toEqual(plannedParams(tune({ space })));
  });

  it("draws for hyperband what it draws at random, and nothing for Optuna", () => {
    expect(plannedParams(tune({ space, sampler: "hyperband" }))).toEqual(plannedParams(tune({ space })));
    expect(plannedParams(tune({ space, sampler: "optuna", optuna: { storage: "sqlite:///x" } }))).toBeNull();
  });

  const ground = { command: "x", params: {}, files: [], outputs: [], commit: null, seed: 0 };
  it("has a digest that changes with what trials depend on, and not with their number", () => {
    const digest = planDigest(tune({ space }), ground);
    expect(planDigest(tune({ space, trials: 50 }), ground)).toBe(digest);
    for (const other of [
      { command: "y" },
      { params: { a: 1 } },
      { files: [{ path: "a", digest: "b" }] },
      { outputs: [{ name: "model", path: "m" }] },
      { commit: "c" },
      { seed: 1 },
    ])
      expect(planDigest(tune({ space }), { ...ground, ...other })).not.toBe(digest);
    expect(planDigest(tune({ space, minimize: "error" }), ground)).not.toBe(digest);
  });
});

describe("a grid", () => {
  const dimension = fc.oneof(
    fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 4 }).map((values) => ({ values })),
    fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 3 })).map(([low, more]) => ({
      low,
      high: low + more,
      int: true,
    })),
  );

  test("has each point once, and as many as its dimensions multiply to", () => {
    fc.assert(
      fc.property(fc.array(dimension, { minLength: 1, maxLength: 4 }), (dimensions) => {
        const space = Object.fromEntries(dimensions.map((one, at) => [`p${at}`, one]));
        const size = gridSize(space);
        const counts = dimensions.map((one) =>
          "values" in one ? one.values.length : one.high - one.low + 1,
        );
        expect(size).toBe(counts.reduce((product, count) => product * count, 1));
        const points = Array.from({ length: size }, (_, k) => JSON.stringify(gridPoint(space, k)));
        expect(new Set(points).size).toBe(size);
      }),
    );
  });

  test("changes its last dimension fastest", () => {
    const space = { a: { values: ["x", "y"] }, b: { low: 1, high: 2, step: 0.5 } };
    const points = Array.from({ length: 6 }, (_, k) => Object.values(gridPoint(space, k)).join(" "));
    expect(points).toEqual(["x 1", "x 1.5", "x 2", "y 1", "y 1.5", "y 2"]);
  });
});

describe("a `tune:` that contradicts itself is told in one sentence", () => {
  it.each([
    [{ space: {} }, "`space` names no parameter"],
    [{ space: { a: {} } }, "`a` has no `low` and `high`"],
    [{ space: { a: { low: 1, high: 1 } } }, "`a` has low 1, which is not below high 1"],
    [{ space: { a: { low: 0, high: 1, log: true } } }, "`a` has `log` and low 0"],
    [{ space: { a: { low: 1, high: 2, log: true, step: 1 } } }, "`a` has `log` and `step`"],
    [
      { space: { a: { low: 0.5, high: 2, int: true } } },
      "`a` has `int` and a bound or step that is not whole",
    ],
    [{ space: { a: { low: 1, high: 2, step: 5 } } }, "`a` has a step of 5, which is wider than its bounds"],
    [{ space: { a: { values: [1, 1] } } }, "`a` names 1 twice"],
    [{ space: { a: { values: [1], low: 0 } } }, "`a` has `values` and `low`"],
    [{ space: { a: { values: [1] } }, maximize: "f1" }, "`tune` has both `minimize` and `maximize`"],
    [{ space: { a: { values: [1] } }, minimize: undefined }, "`tune` has neither `minimize` nor `maximize`"],
    [{ space: { a: { values: [1] } }, trials: undefined }, "`tune` does not say how many `trials`"],
    [
      { space: { a: { low: 0, high: 1 } }, sampler: "grid" },
      "a grid cannot walk through `a`, which has any number between its bounds",
    ],
    [
      { space: { a: { values: [1, 2, 3] }, b: { values: [1, 2] } }, sampler: "grid" },
      "the grid has 6 points and `trials` is 5",
    ],
    [
      { space: { a: { values: [1] } }, sampler: "hyperband", hyperband: { min: 9, max: 9 } },
      "`hyperband` has max 9, which is not above min 9",
    ],
  ])("%o", (given, message) => {
    expect(tuneProblems(tune(given)).map((problem) => problem.message)).toEqual([message]);
  });

  it("and one that does not is not", () => {
    expect(tuneProblems(tune({ space: { a: { low: 1, high: 9, int: true, step: 4 } } }))).toEqual([]);
  });
});
