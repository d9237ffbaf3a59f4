import { describe, expect, test } from "vitest";
import { bootstrapError } from "../../../src/core/stats/poisson-bootstrap.ts";
import { drawPoisson, type Seed } from "../../../src/core/stats/poisson-counts.ts";
import { seededUniform } from "../../reference/random-views.ts";

const seed: Seed = { words: [123, 456], text: "0000007b000001c8" };

test("units are drawn as Poisson(1) says, unit by unit and replicate by replicate", () => {
  const counts = new Uint8Array(100_000);
  drawPoisson(seed, 0, counts);
  const share = (drawn: number) => counts.filter((count) => count === drawn).length / counts.length;
  [1, 1, 1 / 2, 1 / 6, 1 / 24].forEach((chance, drawn) => {
    expect(Math.abs(share(drawn) - chance / Math.E)).toBeLessThan(0.006);
  });
  const others = new Uint8Array(100_000);
  drawPoisson(seed, 1, others);
  const covariance = counts.reduce((sum, count, unit) => sum + (count - 1) * (others[unit]! - 1), 0) / 1e5;
  expect(Math.abs(covariance)).toBeLessThan(0.015);
});

test("the error of a mean is s/√n to within the noise of 400 replicates", () => {
  const uniform = seededUniform(3);
  const values = Float64Array.from({ length: 900 }, uniform);
  const mean = (counts: Uint8Array) => {
    let sum = 0;
    let all = 0;
    for (let unit = 0; unit < counts.length; unit++) {
      sum += counts[unit]! * values[unit]!;
      all += counts[unit]!;
    }
    return sum / all;
  };
  const se = bootstrapError(seed, values.length, mean)!;
  expect(se / Math.sqrt(1 / 12 / 900)).toBeGreaterThan(0.9);
  expect(se / Math.sqrt(1 / 12 / 900)).toBeLessThan(1.1);
  expect(bootstrapError(seed, values.length, mean)).toBe(se);
  expect(bootstrapError({ ...seed, words: [123, 457] }, values.length, mean)).not.toBe(se);
});

test("a statistic that is undefined in over 1 % of the replicates has no error", () => {
  expect(bootstrapError(seed, 3, (counts) => (counts[0] === 0 ? Number.NaN : counts[1]!))).toBeNull();
});

test("what is drawn is the same everywhere: the first units of three replicates", () => {
  const drawn = [0, 1, 399].map((replicate) => {
    const counts = new Uint8Array(16);
    drawPoisson(seed, replicate, counts);
    return counts.join("");
  });
  // From the hash written anew in Python, and the inverse of Poisson(1).
  expect(drawn).toEqual(["1120305101110012", "2011111113022202", "3201100202122101"]);
});

describe("of 400 replicates", () => {
  /** The statistic takes these values in turn. */
  const errorOf = (values: (replicate: number) => number) => {
    let replicate = 0;
    const error = bootstrapError(seed, 1, () => values(replicate++));
    return { error, replicate };
  };

  test("the error is the standard deviation with n − 1", () => {
    const { error, replicate } = errorOf((k) => k % 2);
    expect(replicate).toBe(400);
    expect(error).toBeCloseTo(Math.sqrt(100 / 399), 15);
  });

  test("four that are undefined are left out, five are too many", () => {
    expect(errorOf((k) => (k < 4 ? Number.NaN : k % 2)).error).toBeCloseTo(Math.sqrt(99 / 395), 15);
    expect(errorOf((k) => (k < 5 ? Infinity : k % 2)).error).toBeNull();
  });
});
