import { expect, test } from "vitest";
import { giveBack, spareNumbers } from "../../../src/core/stats/spare-numbers.ts";

test("what is handed back is the memory of the next array, cut to its length", () => {
  const first = spareNumbers(1000);
  giveBack(first);
  const second = spareNumbers(300);
  expect(second).toHaveLength(300);
  expect(second.buffer).toBe(first.buffer);
  giveBack(second);
  expect(spareNumbers(1000).buffer).toBe(first.buffer);
});

test("two arrays that are in use share no memory", () => {
  giveBack(spareNumbers(500));
  const [one, other] = [spareNumbers(400), spareNumbers(400)];
  expect(one.buffer).not.toBe(other.buffer);
});

test("a longer array than was handed back gets memory of its own", () => {
  const short = spareNumbers(64);
  giveBack(short);
  expect(spareNumbers(1 << 16)).toHaveLength(1 << 16);
});

test("arrays of many millions are let go", () => {
  const large = new Float64Array((1 << 21) + 1);
  giveBack(large);
  expect(spareNumbers(large.length).buffer).not.toBe(large.buffer);
});
