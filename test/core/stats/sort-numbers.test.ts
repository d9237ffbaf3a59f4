import fc from "fast-check";
import { expect, test } from "vitest";
import { sortNumbers } from "../../../src/core/stats/sort-numbers.ts";

const size = { minLength: 256, maxLength: 600 };

function expectSorted(values: readonly number[]): void {
  const given = Float64Array.from(values);
  const kept = given.slice();
  const sorted = sortNumbers(given);
  expect([...given]).toEqual([...kept]);
  // Object.is through toEqual: −0 is not 0.
  expect([...sorted]).toEqual([...kept.sort()]);
}

test("numbers of all sizes and signs are in the order of a sort by comparison", () => {
  fc.assert(fc.property(fc.array(fc.double({ noNaN: true }), size), expectSorted));
  fc.assert(fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), size), expectSorted));
});

test("numbers whose upper halves are equal are too, few or many", () => {
  const near = fc.integer({ min: -500, max: 500 }).map((step) => 1.7e12 + step / 1024);
  fc.assert(fc.property(fc.array(near, size), expectSorted));
  expectSorted(Array.from({ length: 5000 }, (_, k) => 1 + (5000 - k) * 2 ** -52));
});

test("few numbers and very many are sorted as well, and so are equal ones", () => {
  expectSorted([]);
  expectSorted([3, -0, 0, -1]);
  expectSorted(Array.from({ length: 70_000 }, (_, k) => Math.sin(k)));
  expectSorted(new Array(1000).fill(7));
});
