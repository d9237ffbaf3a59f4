import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inNone } from "../../../src/core/discovery/feature.ts";
import { searchSlices } from "../../../src/core/discovery/search-slices.ts";
import { boundOf, scoreOf } from "../../../src/core/discovery/slice-score.ts";
import type { Sample } from "../../../src/core/discovery/tabulate.ts";
import { toWholeErrors } from "../../../src/core/discovery/whole-errors.ts";
import { searchEverything } from "./brute-force.ts";

/** Two to four columns of two to four values, a few rows in none, errors of either sign or of one. */
const samples = fc
  .record({
    sizes: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 2, maxLength: 4 }),
    n: fc.integer({ min: 20, max: 160 }),
    signed: fc.boolean(),
    least: fc.integer({ min: 1, max: 25 }),
    most: fc.integer({ min: 1, max: 6 }),
    maxPredicates: fc.integer({ min: 1, max: 3 }),
  })
  .chain((shape) =>
    fc.record({
      shape: fc.constant(shape),
      cells: fc.array(
        fc.array(fc.nat(40), { minLength: shape.sizes.length, maxLength: shape.sizes.length }),
        { minLength: shape.n, maxLength: shape.n },
      ),
      errors: fc.array(fc.integer({ min: shape.signed ? -9 : 0, max: 9 }), {
        minLength: shape.n,
        maxLength: shape.n,
      }),
    }),
  )
  .map(({ shape, cells, errors }) => {
    const codes = shape.sizes.map((size, column) =>
      Uint8Array.from(cells, (row) => (row[column] === 40 ? inNone : row[column]! % size)),
    );
    const found = toWholeErrors(Float64Array.from(errors));
    const sample: Sample = { codes, sizes: shape.sizes, errors: found.errors };
    const whole = { rows: errors.length, mean: found.sum / errors.length, unit: found.size / errors.length };
    return { sample, whole, asked: shape };
  });

describe("the search for slices", () => {
  test("finds what a full enumeration finds, in the same order", () => {
    fc.assert(
      fc.property(samples, ({ sample, whole, asked }) => {
        fc.pre(whole.unit > 0);
        const found = searchSlices(sample, whole, asked).slices;
        const wanted = searchEverything(sample, whole, asked);
        const plain = (slices: typeof wanted) =>
          slices.map(({ columns, values, rows, sum }) => ({ columns, values, rows, sum }));
        expect(plain([...found])).toEqual(plain(wanted));
      }),
      { numRuns: 400 },
    );
  });

  test("no part of a slice scores above the bound of the slice", () => {
    const rows = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 3 }), fc.nat(), (errors, least, pick) => {
        const whole = { rows: 100, mean: 1, unit: 2 };
        const part = errors.filter((_error, row) => (pick >> (row % 16)) % 2 === 0);
        fc.pre(part.length >= least);
        const tally = {
          rows: errors.length,
          sum: 0,
          positive: errors.reduce((sum, error) => sum + Math.max(0, error), 0),
          largest: Math.max(...errors),
        };
        const score = scoreOf({ rows: part.length, sum: part.reduce((sum, error) => sum + error, 0) }, whole);
        expect(score).toBeLessThanOrEqual(boundOf(tally, least, whole) + 1e-12);
      }),
      { numRuns: 500 },
    );
  });

  test("leaves out columns that cannot hold a slice", () => {
    const n = 4000;
    const codes = Array.from({ length: 6 }, (_column, c) =>
      Uint8Array.from({ length: n }, (_row, row) => Math.floor(row / 4 ** c) % 4),
    );
    const errors = Float64Array.from({ length: n }, (_row, row) => (codes[0]![row] === 1 ? 4 : 1));
    const whole = { rows: n, mean: 1.75, unit: 1.75 };
    const asked = { least: 50, maxPredicates: 3, most: 1 };
    const found = searchSlices({ codes, sizes: codes.map(() => 4), errors }, whole, asked);
    expect(found.slices).toMatchObject([{ columns: [0], values: [1], rows: 1000 }]);
    const everything = 6 * 4 + 15 * 16 + 20 * 64;
    expect(found.considered).toBeLessThan(everything / 4);
  });
});

test("whole errors keep their ratios and add up without rounding", () => {
  const errors = Float64Array.of(0.1, 0.25, 1 / 3, 0, 1e-30, 0.9);
  const { errors: whole, sum, size } = toWholeErrors(errors);
  expect([...whole].every(Number.isInteger)).toBe(true);
  expect(size).toBe(sum);
  expect(sum).toBeLessThanOrEqual(2 ** 52);
  expect(whole[1]! / whole[5]!).toBeCloseTo(0.25 / 0.9, 13);
  expect(toWholeErrors(Float64Array.of(0, 0))).toMatchObject({ sum: 0, size: 0 });
  expect(toWholeErrors(Float64Array.of(1e300, -1e300))).toMatchObject({ sum: 0 });
});
