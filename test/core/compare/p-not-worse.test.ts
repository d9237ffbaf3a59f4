import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blankStats } from "../../../src/core/compare/blank-stats.ts";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import { pNotWorse } from "../../../src/core/compare/p-not-worse.ts";
import { roundTinyP } from "../../../src/core/compare/pivot.ts";
import { metrics } from "../../../src/core/metrics/index.ts";
import type { MetricStats } from "../../../src/core/record/evaluation.ts";
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

describe("from stored numbers", () => {
  const stored = (more: Partial<MetricStats>): MetricStats => ({
    ...blankStats("acc", "higher"),
    status: "ok",
    delta: -0.01,
    se: 0.02,
    df: 9,
    ...more,
  });

  // scipy.stats.t.sf(1, 9), t.sf(3, 9) and norm.sf(1).
  test("is Student's with degrees of freedom, and the normal's of standard errors", () => {
    expect(pNotWorse(stored({}), 0.03)).toBeCloseTo(0.171718198, 9);
    expect(pNotWorse(stored({ direction: "lower", delta: -0.03 }), 0.03)).toBeCloseTo(0.007478182, 9);
    expect(pNotWorse(stored({ df: null, method: "stderr" }), 0.03)).toBeCloseTo(0.158655254, 9);
  });

  test("is null where nothing was tested", () => {
    expect(pNotWorse(stored({ df: null, method: "influence" }), 0.03)).toBeNull();
    expect(pNotWorse(stored({ status: "too_few" }), 0.03)).toBeNull();
    expect(pNotWorse(stored({ delta: null }), 0.03)).toBeNull();
    expect(pNotWorse(stored({ se: null }), 0.03)).toBeNull();
  });

  test("asks Tango's statistic only of counts", () => {
    const tango = { method: "tango", n: 100, discordant: { baselineOnly: 3, candidateOnly: 2 } } as const;
    const p = pNotWorse(stored({ ...tango, df: null }), 0.05)!;
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(0.1);
    expect(pNotWorse(stored({ ...tango, df: null }), 1.0001)).toBe(0);
    expect(pNotWorse(stored({ ...tango, discordant: null }), 0.03)).toBeCloseTo(0.171718198, 9);
  });
});
