import { expect, test } from "vitest";
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
