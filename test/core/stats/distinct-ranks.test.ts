import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { argsort } from "../../../src/core/stats/argsort.ts";
import { rankDistinct } from "../../../src/core/stats/distinct-ranks.ts";

function ranksBySorting(values: Float64Array): number[] {
  const distinct = [...new Set([...argsort(values)].map((row) => values[row]! + 0))];
  return [...values].map((value) => distinct.indexOf(value + 0));
}

describe("ranks of values that repeat", () => {
  it("are their places among the sorted distinct values", () => {
    const some = fc.constantFrom(
      0,
      -0,
      1,
      -1,
      0.1,
      0.3,
      -2.5,
      1e300,
      -1e300,
      5e-324,
      Number.POSITIVE_INFINITY,
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(some, fc.double({ noNaN: true })), { maxLength: 200 }), (list) => {
        const values = Float64Array.from(list);
        const { rankOf, size } = rankDistinct(values)!;
        expect([...rankOf]).toEqual(ranksBySorting(values));
        expect(size).toBe(new Set(list.map((value) => value + 0)).size);
      }),
    );
  });

  it("see a view into a larger buffer as any other array", () => {
    const values = Float64Array.of(9, 0.5, -1, 0.5).subarray(1);
    expect([...rankDistinct(values)!.rankOf]).toEqual([1, 0, 1]);
  });

  it("are left to a sort beyond 65,536 different values, and not one value sooner", () => {
    const values = Float64Array.from({ length: 65_536 }, (_value, k) => Math.sqrt(k));
    expect(rankDistinct(values)!.size).toBe(65_536);
    expect(rankDistinct(Float64Array.of(...values, -1))).toBeNull();
  });
});
