import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftInterval } from "../../../src/core/stats/shift-interval.ts";

interface Case {
  readonly kind: string;
  readonly x: number[];
  readonly y: number[];
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

const file = new URL("../../reference/shift.json", import.meta.url);
const cases = JSON.parse(readFileSync(file, "utf8")) as Case[];
const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 15 });

describe("the interval of a shift by ranks", () => {
  it.each(cases)("is that of every difference tried with scipy's ranks ($kind)", ({ x, y, ...known }) => {
    const found = shiftInterval(x, y, 0.98);
    for (const part of ["low", "estimate", "high"] as const)
      expect(found[part], part).toBeCloseTo(known[part], 9);
  });

  it("lies around its estimate, and within what the samples can differ by", () => {
    fc.assert(
      fc.property(values, values, (x, y) => {
        const { low, estimate, high } = shiftInterval(x, y, 0.98);
        const [least, most] = [Math.min(...x) - Math.max(...y), Math.max(...x) - Math.min(...y)];
        return least <= low && low <= estimate && estimate <= high && high <= most;
      }),
    );
  });

  it("moves with the sample", () => {
    const [x, y] = [cases[0]!.x, cases[0]!.y];
    const [before, after] = [
      shiftInterval(x, y, 0.98),
      shiftInterval(
        x.map((one) => one + 7),
        y,
        0.98,
      ),
    ];
    for (const part of ["low", "estimate", "high"] as const)
      expect(after[part] - before[part]).toBeCloseTo(7, 9);
  });

  it("is nothing of no values", () => {
    expect(() => shiftInterval([], [1], 0.98)).toThrow(RangeError);
  });
});
