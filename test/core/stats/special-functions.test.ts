import { describe, expect, test } from "vitest";
import { holm } from "../../../src/core/stats/holm.ts";
import { incompleteBeta } from "../../../src/core/stats/incomplete-beta.ts";
import { erfc, normalCdf, normalSf } from "../../../src/core/stats/normal.ts";
import { normalQuantile } from "../../../src/core/stats/normal-quantile.ts";
import { logGamma } from "../../../src/core/stats/stirling.ts";
import { studentCdf, studentQuantile, studentSf } from "../../../src/core/stats/student-t.ts";
import { gold, relativeError } from "../../reference/gold.ts";

const { special } = gold;
const tolerance = 1e-11;

describe("special functions agree with the reference to 1e-11, relative", () => {
  test.each(special.studentSf)("P(T ≥ %f) with %f degrees of freedom", (t, df, expected) => {
    expect(relativeError(studentSf(t, df), expected)).toBeLessThan(tolerance);
    expect(relativeError(studentCdf(-t, df), expected)).toBeLessThan(tolerance);
    expect(studentCdf(t, df)).toBeCloseTo(1 - expected, 14);
  });

  test.each(special.studentQuantile)("the %f point of T with %f degrees of freedom", (p, df, expected) => {
    expect(relativeError(studentQuantile(p, df), expected)).toBeLessThan(tolerance);
  });

  test.each(special.normalSf)("P(Z ≥ %f)", (z, expected) => {
    expect(relativeError(normalSf(z), expected)).toBeLessThan(tolerance);
    expect(normalCdf(-z)).toBe(normalSf(z));
  });

  test.each(special.erfc)("erfc(%f)", (x, expected) => {
    expect(relativeError(erfc(x), expected)).toBeLessThan(tolerance);
  });

  test.each(special.normalQuantile)("the %f point of Z", (p, expected) => {
    expect(relativeError(normalQuantile(p), expected, 1e-300)).toBeLessThan(1e-14);
  });

  test.each(special.logGamma)("ln Γ(%f)", (x, expected) => {
    expect(relativeError(logGamma(x), expected)).toBeLessThan(tolerance);
  });

  test.each(special.incompleteBeta)("I with a = %f, b = %f at %f", (a, b, x, expected) => {
    expect(relativeError(incompleteBeta(a, b, x, 1 - x), expected, 1e-300)).toBeLessThan(tolerance);
  });
});

test("the ends of the scale are exact", () => {
  expect(studentSf(Infinity, 7)).toBe(0);
  expect(studentSf(-Infinity, 7)).toBe(1);
  expect(studentSf(0, 7)).toBe(0.5);
  expect(studentSf(1e200, 3)).toBeGreaterThanOrEqual(0);
  expect(studentQuantile(0.5, 7)).toBe(0);
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(normalQuantile(-0.1)).toBeNaN();
  expect(erfc(40)).toBe(0);
  expect(erfc(-40)).toBe(2);
  expect(incompleteBeta(2, 3, 0, 1)).toBe(0);
  expect(incompleteBeta(2, 3, 1, 0)).toBe(1);
  expect(incompleteBeta(0.5, 3, 0, 1)).toBe(0);
  expect(studentSf(Number.NaN, 7)).toBeNaN();
});

test("the quantile undoes the distribution function", () => {
  for (const df of [3.2, 11, 480]) {
    for (const t of [-4, -0.5, 0.3, 2.5]) {
      expect(studentQuantile(studentCdf(t, df), df)).toBeCloseTo(t, 12);
    }
  }
});

describe("Holm", () => {
  test.each(special.holm)("of $p as statsmodels adjusts it", ({ p, adjusted }) => {
    holm(p).forEach((value, k) => {
      expect(relativeError(value, adjusted[k]!)).toBeLessThan(1e-14);
    });
  });

  test("of nothing is nothing", () => {
    expect(holm([])).toEqual([]);
  });
});
