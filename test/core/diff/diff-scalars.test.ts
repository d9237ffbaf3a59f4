import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffScalars, type ScalarSide } from "../../../src/core/diff/diff-scalars.ts";
import { directionOf } from "../../../src/core/diff/direction.ts";

const side = (values: Record<string, number | null>, stderr: Record<string, number> = {}): ScalarSide => ({
  values: new Map(Object.entries(values)),
  directions: new Map(),
  stderr: new Map(Object.entries(stderr)),
});
const only = (a: ScalarSide, b: ScalarSide) => diffScalars(a, b)[0]!;

describe("a difference of single numbers", () => {
  it.each([
    ["a higher accuracy", "accuracy", 0.9, 0.91, "better"],
    ["a lower accuracy", "accuracy", 0.9, 0.89, "worse"],
    ["a lower loss", "val.loss", 0.9, 0.8, "better"],
    ["the same number", "val.loss", 0.9, 0.9, "same"],
    ["another epoch", "epoch", 3, 5, "changed"],
    ["a name that tells nothing", "zeta", 3, 5, "changed"],
    ["a value that is no number", "accuracy", 0.9, null, "undefined"],
  ] as const)("%s", (_case, name, a, b, change) => {
    expect(only(side({ [name]: a }), side({ [name]: b }))).toMatchObject({ change, noise: null });
  });

  it("a name on one side only has no difference", () => {
    expect(diffScalars(side({ x: 1 }), side({ y: 2 }))).toMatchObject([
      { name: "x", a: 1, b: null, delta: null, change: "only-a" },
      { name: "y", a: null, b: 2, delta: null, change: "only-b" },
    ]);
  });

  it("the file's own direction goes before the name's", () => {
    const a = { ...side({ accuracy: 1 }), directions: new Map([["accuracy", "lower" as const]]) };
    expect(only(a, side({ accuracy: 2 })).change).toBe("worse");
  });

  it("standard errors on both sides give z and a 90 % interval", () => {
    const { noise, change } = only(side({ acc: 0.5 }, { acc: 0.03 }), side({ acc: 0.6 }, { acc: 0.04 }));
    // se = √(0.03² + 0.04²) = 0.05, z = 0.1 / 0.05, ends at ± 1.6448536 se.
    expect(noise?.se).toBeCloseTo(0.05, 12);
    expect(noise?.z).toBeCloseTo(2, 12);
    expect(noise?.low).toBeCloseTo(0.1 - 0.0822426813, 9);
    expect(change).toBe("better");
  });

  it("a difference inside its noise is neither better nor worse", () => {
    const { change } = only(side({ acc: 0.5 }, { acc: 0.05 }), side({ acc: 0.52 }, { acc: 0.05 }));
    expect(change).toBe("within-noise");
  });

  it("one standard error is none", () => {
    expect(only(side({ acc: 0.5 }, { acc: 0.05 }), side({ acc: 0.52 })).noise).toBeNull();
  });

  it("a difference beyond all numbers is undefined, never infinite", () => {
    expect(only(side({ acc: -1.7e308 }), side({ acc: 1.7e308 }))).toMatchObject({
      delta: null,
      change: "undefined",
    });
  });

  it("swapping the sides turns every sign and keeps the rest", () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const numbers = fc.dictionary(fc.constantFrom("acc", "loss", "epoch", "x"), fc.tuple(number, number));
    const turned = { better: "worse", worse: "better" } as const;
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 10, noNaN: true }), (pairs, se) => {
        const of = (index: 0 | 1) =>
          side(
            Object.fromEntries(Object.entries(pairs).map(([name, pair]) => [name, pair[index]])),
            Object.fromEntries(Object.keys(pairs).map((name) => [name, se])),
          );
        const back = diffScalars(of(1), of(0));
        for (const [index, row] of diffScalars(of(0), of(1)).entries()) {
          expect(back[index]!.delta! + row.delta!).toBe(0);
          const { change } = row;
          expect(back[index]!.change).toBe(
            change === "better" || change === "worse" ? turned[change] : change,
          );
        }
      }),
    );
  });
});

describe("the direction that a name tells", () => {
  it.each([
    ["roc_auc", "higher"],
    ["eval_f1", "higher"],
    ["metrics/mAP50-95(B)", "higher"],
    ["macro avg.f1-score", "higher"],
    ["rougeL", "higher"],
    ["val_loss", "lower"],
    ["test.perplexity", "lower"],
    ["latency_p95_ms", "lower"],
    ["WER", "lower"],
    ["cat.support", "neutral"],
    ["eval_runtime", "neutral"],
    ["lr-Adam", "neutral"],
    ["epoch", "neutral"],
    ["something", "neutral"],
  ])("%s is %s", (name, direction) => {
    expect(directionOf(name)).toBe(direction);
  });
});
