import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { argsort } from "../../../src/core/stats/argsort.ts";

/** The order that a stable comparison gives. */
const stableOrder = (values: Float64Array) =>
  Array.from(values, (_, row) => row).sort((a, b) => values[a]! - values[b]! || a - b);

describe("argsort of values that share their upper bits", () => {
  const near = fc.nat(3000).map((steps) => 0.5 + steps * Number.EPSILON);
  const far = fc.double({ noNaN: true, min: -1, max: 1 });

  it("orders short runs, long runs and both zeros, equal values in row order", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(near, far, fc.constantFrom(0, -0)), { maxLength: 400 }), (list) => {
        const values = Float64Array.from(list);
        expect(Array.from(argsort(values))).toEqual(stableOrder(values));
      }),
      { numRuns: 300 },
    );
  });

  it("orders thousands of values within one run", () => {
    const values = Float64Array.from(
      { length: 5000 },
      (_, row) => 0.5 + ((row * 7919) % 4096) * Number.EPSILON,
    );
    expect(Array.from(argsort(values))).toEqual(stableOrder(values));
  });
});
