import { describe, expect, it } from "vitest";
import { cusum, ewma, movingRangeSpread } from "../../../src/core/stats/control-charts.ts";

describe("the spread of a series", () => {
  it("is the mean step over 1.128, and 0 of fewer than two values", () => {
    expect([movingRangeSpread([]), movingRangeSpread([7])]).toEqual([0, 0]);
    expect(movingRangeSpread([1, 3])).toBeCloseTo(2 / 1.128, 14);
    expect(movingRangeSpread([1, 3, 2, 2])).toBeCloseTo(1 / 1.128, 14);
  });
});

describe("an exponentially weighted mean", () => {
  // Montgomery: σ_z² = σ² λ/(2 − λ) [1 − (1 − λ)^2k]: with λ = 0.2 it is 0.04, 0.0656, 0.081984 of σ² for k = 1, 2, 3.
  it("has limits that widen to their last value", () => {
    const points = ewma([10, 10, 10], { centre: 10, spread: 2 });
    [0.04, 0.0656, 0.081984].forEach((share, k) => {
      const reach = 2.859 * 2 * Math.sqrt(share);
      expect(points[k]!.value).toBeCloseTo(10, 14);
      expect(points[k]!.high).toBeCloseTo(10 + reach, 12);
      expect(points[k]!.low).toBeCloseTo(10 - reach, 12);
    });
    const late = ewma(new Array(400).fill(10), { centre: 10, spread: 2 }).at(-1)!;
    expect(late.high).toBeCloseTo(10 + (2.859 * 2) / 3, 12);
  });

  it("takes a fifth of each value, or as much as it is told", () => {
    expect(ewma([20, 10], { centre: 10, spread: 1 }).map(({ value }) => value)).toEqual([
      12, 11.600000000000001,
    ]);
    const wide = ewma([20], { centre: 10, spread: 1 }, { lambda: 0.5, width: 3 })[0]!;
    expect(wide.value).toBe(15);
    // λ/(2 − λ)·(1 − ¼) = ¼: three halves of the spread.
    expect(wide.high).toBeCloseTo(11.5, 13);
  });
});

describe("cumulative sums", () => {
  it("add what lies beyond the allowance, and never fall below 0", () => {
    expect(cusum([12, 12, 8, 0], { centre: 10, spread: 2 })).toEqual([
      { up: 0.5, down: 0 },
      { up: 1, down: 0 },
      { up: 0, down: 0.5 },
      { up: 0, down: 5 },
    ]);
    expect(cusum([12], { centre: 10, spread: 2 }, 0.25)).toEqual([{ up: 0.75, down: 0 }]);
  });

  it("stay 0 where there is no spread", () => {
    expect(cusum([12, -3], { centre: 10, spread: 0 })).toEqual([
      { up: 0, down: 0 },
      { up: 0, down: 0 },
    ]);
  });
});
