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
