import fc from "fast-check";
import { expect, test } from "vitest";
import { argsort } from "../../../src/core/stats/argsort.ts";

test("orders any numbers, equal ones by row", () => {
  const value = fc.oneof(
    fc.double({ noNaN: true }),
    fc.constantFrom(0, -0, 0.5, -1, 1e-310, Infinity, -Infinity),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 80 }), (values) => {
      const expected = values
        .map((_value, row) => row)
        .sort((a, b) => {
          const [x, y] = [values[a]!, values[b]!];
          return x < y ? -1 : x > y ? 1 : a - b;
        });
      expect([...argsort(Float64Array.from(values))]).toEqual(expected);
    }),
  );
});

test("takes −0 for 0", () => {
  expect([...argsort(Float64Array.of(0, -0, 0, -0))]).toEqual([0, 1, 2, 3]);
});

test("orders thousands of values that differ in their lower 32 bits alone, in all of them", () => {
  const values = Float64Array.from({ length: 4000 }, (_value, row) => {
    const low = Math.imul(row + 1, 0x9e3779b1) >>> 0;
    return (row % 2 === 0 ? 1 : -1) * (0.5 + low * 2 ** -53);
  });
  const order = argsort(values);
  for (let k = 1; k < order.length; k++) {
    expect(values[order[k]!]!).toBeGreaterThan(values[order[k - 1]!]!);
  }
});
