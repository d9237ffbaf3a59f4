import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimable, estimate } from "../../../src/core/monitor/estimate.ts";
import { calibrate, chooseCalibration, fitIsotonic } from "../../../src/core/monitor/isotonic.ts";

const gold = JSON.parse(readFileSync(new URL("../../reference/monitoring.json", import.meta.url), "utf8"));
const doubles = (values: readonly number[]) => Float64Array.from(values);

describe("performance that is expected without labels", () => {
  for (const [k, one] of gold.estimates.entries()) {
    const rows = {
      probability: doubles(one.p),
      score: doubles(one.score),
      predicted: doubles(one.predicted),
    };
    it.each(estimable)(
      `is scikit-learn's on rows that are weighted by their probability: set ${k}, %s`,
      (name) => {
        expect(estimate(name, rows)!.value).toBeCloseTo(one.value[name], 10);
      },
    );
    it.each(estimable)(`has the error of the jackknife within a few per cent: set ${k}, %s`, (name) => {
      const { se } = estimate(name, rows)!;
      expect(se / one.se[name]).toBeGreaterThan(0.95);
      expect(se / one.se[name]).toBeLessThan(1.05);
    });
  }

  it("is not defined where nothing is predicted or expected positive", () => {
    const rows = {
      probability: doubles([0, 0, 0]),
      score: doubles([0, 0, 0]),
      predicted: doubles([0, 0, 0]),
    };
    expect(estimate("precision", rows)).toBeNull();
    expect(estimate("roc_auc", rows)).toBeNull();
    expect(estimate("accuracy", rows)!.value).toBe(1);
  });
});

describe("isotonic calibration", () => {
  it.each(gold.isotonic as { score: number[]; label: number[]; asked: number[]; value: number[] }[])(
    "is scikit-learn's, between its points and beyond its ends",
    ({ score, label, asked, value }) => {
      const fitted = fitIsotonic(doubles(score), doubles(label));
      for (const [k, at] of asked.entries()) expect(calibrate(fitted, at)).toBeCloseTo(value[k]!, 10);
    },
  );

  it("never falls, and keeps the mean of the labels", () => {
    const rows = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(rows, (pairs) => {
        const scores = doubles(pairs.map(([score]) => score));
        const labels = doubles(pairs.map(([, label]) => Number(label)));
        const fitted = fitIsotonic(scores, labels);
        for (let k = 1; k < fitted.values.length; k++)
          expect(fitted.values[k]!).toBeGreaterThanOrEqual(fitted.values[k - 1]!);
        const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(mean(scores.map((score) => calibrate(fitted, score)))).toBeCloseTo(mean(labels), 9);
      }),
    );
  });

  it("is left out where scores are probabilities already, and taken where they are too sure", () => {
    let state = 1;
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const p = Float64Array.from({ length: 4000 }, random);
    const labels = p.map((value) => (random() < value ? 1 : 0));
    const sure = p.map((value) => value ** 4 / (value ** 4 + (1 - value) ** 4));
    expect(chooseCalibration(sure, labels)).not.toBeNull();
  });
});
