import fc from "fast-check";
import { expect, test } from "vitest";
import { ExactSum, exactSum, sumOf as sumOfArray, sumOfSquares } from "../../../src/core/stats/exact-sum.ts";
import { bucketRows, sumBuckets } from "../../../src/core/stats/sum-by-code.ts";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const modest = fc.double({ min: -1e150, max: 1e150, noNaN: true });

/** The sum in integers of 2^−1074, rounded once by BigInt's own conversion of a quotient. */
function sumInIntegers(values: readonly number[]): bigint {
  return values.reduce((sum, value) => sum + toInteger(value), 0n);
}

function toInteger(value: number): bigint {
  const bits = new BigUint64Array(Float64Array.of(value).buffer)[0]!;
  const exponent = (bits >> 52n) & 0x7ffn;
  const fraction = bits & 0xfffffffffffffn;
  const magnitude = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
  return bits >> 63n ? -magnitude : magnitude;
}

function sumOf(values: readonly number[]): number {
  return exactSum(values.length, (row) => values[row]!);
}

test("is the float64 nearest to the true sum", () => {
  fc.assert(
    fc.property(fc.array(modest, { maxLength: 60 }), (values) => {
      const got = sumOf(values);
      const truth = sumInIntegers(values);
      const error = truth - toInteger(got);
      const magnitude = error < 0n ? -error : error;
      // Half a unit in the last place, in the same integers.
      const bits = new BigUint64Array(Float64Array.of(Math.abs(got)).buffer)[0]!;
      const exponent = bits >> 52n;
      const unit = exponent === 0n ? 1n : 1n << (exponent - 1n);
      return magnitude * 2n <= unit;
    }),
  );
});

test("does not depend on the order of the terms", () => {
  fc.assert(
    fc.property(fc.array(finite, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (values, random) => {
      const shuffled = values
        .map((value) => ({ value, key: random.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ value }) => value);
      return Object.is(sumOf(values), sumOf(shuffled));
    }),
  );
});

test("keeps what ordinary addition loses", () => {
  expect(sumOf([1e100, 1, -1e100])).toBe(1);
  expect(sumOf(new Array(10).fill(0.1))).toBe(1);
  expect(sumOf([5e-324, 5e-324, -5e-324])).toBe(5e-324);
  expect(sumOf([1, 2 ** -53, 2 ** -120])).toBe(1 + 2 ** -52);
  expect(sumOf([1, 2 ** -53])).toBe(1);
  expect(sumOf([Number.MAX_VALUE, Number.MAX_VALUE, -Number.MAX_VALUE])).toBe(Number.MAX_VALUE);
  expect(sumOf([])).toBe(0);
});

test("passes infinities and NaN on", () => {
  expect(sumOf([1, Infinity])).toBe(Infinity);
  expect(sumOf([Infinity, -Infinity])).toBeNaN();
  expect(sumOf([Number.NaN, 1])).toBeNaN();
  expect(sumOf([Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Infinity);
});

test("stays exact past the point where carries must be settled", () => {
  const sum = new ExactSum();
  for (let k = 0; k < 1_200_000; k++) sum.add(0.1);
  for (let k = 0; k < 1_199_999; k++) sum.add(-0.1);
  expect(sum.total()).toBe(0.1);
  sum.clear();
  expect(sum.add(-2.5).total()).toBe(-2.5);
});

test("sums by code, empty codes included", () => {
  const buckets = bucketRows(Int32Array.of(2, 0, 2, 2, 0, 4), 5);
  expect([...sumBuckets(Float64Array.of(1e100, 1, 3, -1e100, 2, 7), buckets)]).toEqual([3, 0, 3, 0, 7]);
});

test("millions of terms of one size are carried before a bin can round", () => {
  const [count, value] = [3 * 2 ** 20 + 1, 2 ** 53 - 1];
  // The exact sum without its largest part, which ordinary numbers could not hold beside the rest.
  const sum = new ExactSum();
  for (let k = 0; k < count; k++) sum.add(value);
  const expected = BigInt(count) * BigInt(value);
  sum.add(-(2 ** 74)).add(-(2 ** 73));
  expect(sum.total()).toBe(Number(expected - 2n ** 74n - 2n ** 73n));
});

function oneByOne(values: Iterable<number>): number {
  const sum = new ExactSum();
  for (const value of values) sum.add(value);
  return sum.total();
}

test("many terms at once have the sum of the terms one by one", () => {
  const some = fc.array(fc.double(), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(some, fc.integer({ min: 2000, max: 6000 }), (few, count) => {
      const values = Float64Array.from({ length: count }, (_, k) => few[k % few.length]!);
      const expected = oneByOne(values);
      const squares = oneByOne(values.map((value) => (value / 3) ** 2));
      return (
        Object.is(sumOfArray(values), expected) &&
        Object.is(
          exactSum(count, (k) => values[k]!),
          expected,
        ) &&
        Object.is(sumOfSquares(values, 3), squares)
      );
    }),
    { numRuns: 60 },
  );
});

test("millions of terms of one size are carried before a sum by exponent can round", () => {
  const values = new Float64Array(2 ** 21 + 3).fill(2 ** 53 - 1);
  expect(sumOfArray(values)).toBe(Number(BigInt(values.length) * (2n ** 53n - 1n)));
  values.fill(-Number.MAX_VALUE);
  expect(sumOfArray(values)).toBe(-Infinity);
  values.fill(-5e-324);
  expect(sumOfArray(values)).toBe(-5e-324 * values.length);
});
