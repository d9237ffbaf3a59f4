import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { homogeneity, jensenShannon } from "../../../src/core/data/drift/category-distances.ts";
import { kolmogorovDistance, wassersteinBySd } from "../../../src/core/data/drift/kolmogorov-distance.ts";
import { addMoments, deviationOf, noMoments } from "../../../src/core/data/moments.ts";
import { makeQuantileSketch } from "../../../src/core/data/quantile-sketch.ts";
import { binomialSf } from "../../../src/core/stats/binomial.ts";
import { hypergeometricSf } from "../../../src/core/stats/hypergeometric.ts";
import { chiSquareSf } from "../../../src/core/stats/incomplete-gamma.ts";
import { kolmogorovP, kolmogorovSf } from "../../../src/core/stats/kolmogorov.ts";

interface Reference {
  kolmogorov: [number, number][];
  chiSquare: [number, number, number][];
  hypergeometric: [number, number, number, number, number][];
  binomial: [number, number, number, number][];
  categories: {
    reference: number[];
    current: number[];
    merged: boolean;
    jensenShannon: number;
    chi2: number;
    df: number;
    p: number;
  }[];
  numbers: {
    name: string;
    reference: number[];
    current: number[];
    percentiles: number[];
    mean: number;
    sd: number;
    distance: number;
    ks: number;
    wasserstein: number;
    p: number;
  }[];
}

const file = path.join(import.meta.dirname, "../../reference/drift.json");
const scipy: Reference = JSON.parse(readFileSync(file, "utf8"));

function near(ours: number, theirs: number, relative = 1e-10): void {
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(relative * Math.abs(theirs) + 1e-300);
}

function quantilesOf(values: readonly number[]) {
  const sketch = makeQuantileSketch();
  sketch.add(Float64Array.from(values));
  return sketch.freeze();
}

describe("tails agree with SciPy", () => {
  it.each(scipy.kolmogorov)("Kolmogorov's law at %f", (x, p) => near(kolmogorovSf(x), p));
  it.each(scipy.chiSquare)("chi square at %f with %i degrees", (x, df, p) => near(chiSquareSf(x, df), p));
  it.each(scipy.binomial)("at least %i of %i at %f", (k, n, p, tail) => near(binomialSf(k, n, p), tail));
  it.each(scipy.hypergeometric)(
    "at least %i drawn in %i, %i marked of %i",
    (drawn, sample, marked, total, p) => near(hypergeometricSf({ drawn, sample, marked, total }), p, 1e-9),
  );
});

describe("categories agree with SciPy", () => {
  it.each(scipy.categories)("$reference against $current", ({ merged, p, chi2, df, ...one }) => {
    near(jensenShannon(one), one.jensenShannon);
    if (merged) return;
    const found = homogeneity(one);
    near(found.statistic, chi2);
    expect(found.df).toBe(df);
    near(found.p, p);
  });

  it("rare categories become one cell", () => {
    expect(homogeneity({ reference: [500, 3, 2, 1], current: [200, 0, 2, 3] }).df).toBe(1);
  });
});

describe.each(scipy.numbers)("numbers ($name) agree with NumPy and SciPy", (one) => {
  const reference = quantilesOf(one.reference);
  const current = quantilesOf(one.current);
  const percentiles = { values: one.percentiles, shares: one.percentiles.map(reference.share) };

  it("percentiles and moments", () => {
    for (const [k, value] of one.percentiles.entries()) near(reference.at((k + 1) / 100), value, 1e-12);
    const moments = noMoments();
    const values = Float64Array.from(one.reference);
    for (let from = 0; from < values.length; from += 77)
      addMoments(moments, values.subarray(from, from + 77), (k) => from + k);
    expect(moments.mean).toBeCloseTo(one.mean, 12);
    near(deviationOf(moments), one.sd, 1e-12);
    expect(values[moments.maxRow]).toBe(Math.max(...one.reference));
  });

  it("the distance over percentiles, within two points of the one over all values", () => {
    const ours = kolmogorovDistance(percentiles, current.share);
    near(ours, one.distance, 1e-12);
    expect(one.ks - ours).toBeGreaterThanOrEqual(-1e-12);
    expect(one.ks - ours).toBeLessThan(0.02);
  });

  it("p of the full distance, where SciPy's asymptotic form has no small-sample term", () => {
    const ours = kolmogorovP(one.ks, one.current.length, one.reference.length);
    expect(Math.abs(ours - one.p)).toBeLessThan(0.15 * one.p + 0.02);
  });

  it("Wasserstein by sd, the tails beyond 1 % aside", () => {
    const own = Array.from({ length: 99 }, (_, k) => current.at((k + 1) / 100));
    const ours = wassersteinBySd(percentiles, own, one.sd);
    expect(Math.abs(ours - one.wasserstein)).toBeLessThan(0.2 * one.wasserstein + 0.02);
  });
});
