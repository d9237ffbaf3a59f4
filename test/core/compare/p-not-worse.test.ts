import fc from "fast-check";
import { expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import { pNotWorse } from "../../../src/core/compare/p-not-worse.ts";
import { roundTinyP } from "../../../src/core/compare/pivot.ts";
import { metrics } from "../../../src/core/metrics/index.ts";
import { pairFrom, randomPairs } from "../../reference/random-views.ts";

const everyName = metrics.map(({ name }) => name);

test("falls below 0.05 exactly when the interval stays clear of the margin, from the stored numbers alone", () => {
  fc.assert(
    fc.property(randomPairs(30, 240), fc.double({ min: 0, max: 1.2, noNaN: true }), (pair, margin) => {
      for (const measured of compareMetrics(pairFrom(pair), everyName)) {
        const stats = JSON.parse(JSON.stringify(measured)) as typeof measured;
        const p = pNotWorse(stats, margin);
        if (stats.status !== "ok") {
          expect(p).toBeNull();
          continue;
        }
        if (Math.abs(p! - 0.05) < 1e-9) continue;
        const worst = stats.direction === "higher" ? stats.interval!.low : -stats.interval!.high;
        expect(worst > -margin).toBe(p! < 0.05);
      }
    }),
    { numRuns: 100 },
  );
});

test("a loss of every row excludes no margin up to 1, and nothing can lose more", () => {
  const column = (value: number) => ({
    prediction: new Float64Array(40).fill(value),
    score: null,
    probabilistic: false,
  });
  const label = new Float64Array(40).fill(1);
  const classes = ["no", "yes"];
  const stats = compareMetrics(
    {
      rows: { task: "binary", n: 40, label, classes, weight: null, group: null, groups: 0 },
      candidate: column(0),
      baseline: column(1),
      id: String,
    },
    ["accuracy"],
  )[0]!;
  expect(stats.interval!.low).toBe(-1);
  expect(pNotWorse(stats, 0.99)).toBeGreaterThan(0.5);
  expect(pNotWorse(stats, 1)).toBe(0.5);
  expect(pNotWorse(stats, 1.01)).toBe(0);
});

test("p below 1e-300 is 0", () => {
  expect(roundTinyP(0.9e-300)).toBe(0);
  expect(roundTinyP(1.1e-300)).toBe(1.1e-300);
});

test("a margin of 0 asks for a gain", () => {
  fc.assert(
    fc.property(randomPairs(30, 240), (pair) => {
      for (const stats of compareMetrics(pairFrom(pair), everyName)) {
        if (stats.status === "ok") expect(pNotWorse(stats, 0)).toBeCloseTo(stats.pGain!, 12);
      }
    }),
    { numRuns: 50 },
  );
});
