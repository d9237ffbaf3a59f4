import { describe, expect, test } from "vitest";
import { binomialSf } from "../../../src/core/stats/binomial.ts";
import { hypergeometricSf } from "../../../src/core/stats/hypergeometric.ts";
import { chiSquareSf, upperGamma } from "../../../src/core/stats/incomplete-gamma.ts";
import { kolmogorovP, kolmogorovSf } from "../../../src/core/stats/kolmogorov.ts";
import { stirlingCorrection } from "../../../src/core/stats/stirling.ts";
import { relativeError } from "../../reference/gold.ts";
import reference from "../../reference/tails.json" with { type: "json" };

type Row = readonly number[];
const close = (actual: number, row: Row, tolerance: number) =>
  expect(relativeError(actual, row.at(-1)!, 1e-300)).toBeLessThan(tolerance);

describe("tail probabilities are scipy's", () => {
  test.each(reference.upperGamma as Row[])("Q(%f, %f)", (...row) => {
    close(upperGamma(row[0]!, row[1]!), row, 1e-11);
  });

  test.each(reference.chiSquareSf as Row[])("P(χ² ≥ %f) with %f degrees of freedom", (...row) => {
    close(chiSquareSf(row[0]!, row[1]!), row, 1e-12);
  });

  test.each(reference.binomialSf as Row[])("at least %f of %f with probability %f", (...row) => {
    close(binomialSf(row[0]!, row[1]!, row[2]!), row, 1e-10);
  });

  test.each(reference.hypergeometricSf as Row[])("at least %f in %f of %f among %f", (...row) => {
    const [drawn, sample, marked, total] = row as [number, number, number, number];
    close(hypergeometricSf({ drawn, sample, marked, total }), row, 1e-9);
  });

  test.each(reference.kolmogorovSf as Row[])("Kolmogorov's law beyond %f", (...row) => {
    close(kolmogorovSf(row[0]!), row, 1e-10);
  });

  test.each(reference.kolmogorovP as Row[])("p of a distance of %f between %f and %f values", (...row) => {
    close(kolmogorovP(row[0]!, row[1]!, row[2]!), row, 1e-10);
  });
});

describe("the ends of the scales are exact", () => {
  test("of the gamma and the χ² law", () => {
    expect([upperGamma(2, 0), upperGamma(2, -1), upperGamma(2, Infinity)]).toEqual([1, 1, 0]);
    expect([chiSquareSf(3, 0), chiSquareSf(3, -1), chiSquareSf(0, 4)]).toEqual([1, 1, 1]);
  });

  test("of the binomial law", () => {
    expect([binomialSf(0, 5, 0.3), binomialSf(-1, 5, 0.3), binomialSf(6, 5, 0.3)]).toEqual([1, 1, 0]);
    expect(binomialSf(5, 5, 0.3)).toBeCloseTo(0.3 ** 5, 15);
    expect(binomialSf(1, 5, 0.3)).toBeCloseTo(1 - 0.7 ** 5, 15);
  });

  test("of draws without replacement", () => {
    const of = (drawn: number, sample = 4, marked = 3, total = 6) =>
      hypergeometricSf({ drawn, sample, marked, total });
    expect([of(0), of(1), of(4)]).toEqual([1, 1, 0]);
    // 3 marked of 6 in a draw of 4: C(3,3)·C(3,1)/C(6,4) = 3/15.
    expect(of(3)).toBeCloseTo(0.2, 13);
    expect(of(2)).toBeCloseTo(0.8, 13);
    // Of 5 marked among 6 a draw of 4 holds at least 3.
    expect([of(3, 4, 5), of(5, 4, 5), of(5, 4, 6, 9)]).toEqual([1, 0, 0]);
    expect(of(4, 4, 5)).toBeCloseTo(1 / 3, 13);
  });

  test("of Kolmogorov's law", () => {
    expect([kolmogorovSf(0), kolmogorovSf(0.19), kolmogorovSf(50)]).toEqual([1, 1, 0]);
  });
});

// ln Γ(z) of a factorial in 60 digits, less Stirling's formula.
test.each([
  [15, 0.005554733551962801],
  [20, 0.004166319691996922],
  [40, 0.0020832899383024218],
])("what Stirling's formula leaves out at %i, to the last digits", (z, expected) => {
  expect(Math.abs(stirlingCorrection(z) - expected)).toBeLessThan(1e-17);
});
