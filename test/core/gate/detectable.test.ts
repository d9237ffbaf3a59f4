import { expect, it } from "vitest";
import { detectableIn, rowsThatSettle } from "../../../src/core/gate/detectable.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import { metricRecordSchema } from "../../../src/core/record/evaluation.ts";
import { measured, policyOf } from "./stats-builder.ts";

it("needs n·(mde/m)² rows", () => {
  const { mde, rowsNeeded, blind } = detectableIn(measured("f1", 0, 0.002), 0.01);
  expect(mde).toBeCloseTo(2.487 * 0.002, 15);
  expect({ rowsNeeded, blind }).toEqual({ rowsNeeded: 248, blind: false });
});

it("has no number of rows for a margin that no number of rows reaches, and the record still holds", () => {
  const stats = measured("f1", -0.001, 0.002);
  const { metrics } = judge([stats], policyOf({ f1: { margin: { absolute: 1e-200 } } }));
  expect(metrics[0]).toMatchObject({ rowsNeeded: null, blind: true, verdict: "inconclusive" });
  expect(metrics[0]!.note).toContain("over a trillion rows needed");
  expect(metricRecordSchema.safeParse(metrics[0]).success).toBe(true);
});

it("says nothing of what has no error", () => {
  const nothing = { mde: null, rowsNeeded: null, blind: false };
  expect(detectableIn(measured("f1", 0, 0.002, { status: "too_few" }), 0.01)).toEqual(nothing);
  expect(detectableIn(measured("f1", 0, 0.002, { status: "undefined", se: null }), 0)).toEqual(nothing);
  expect(detectableIn({ ...measured("f1", 0, 0.002), se: null }, 0.01)).toEqual(nothing);
});

it("is blind to a margin of 0, and needs no rows for one that is not set", () => {
  const mde = 2.487 * 0.002;
  expect(detectableIn(measured("f1", 0, 0.002), 0)).toEqual({ mde, rowsNeeded: null, blind: true });
  expect(detectableIn(measured("f1", 0, 0.002), null)).toEqual({ mde, rowsNeeded: null, blind: false });
});

it("is not blind where the smallest loss found is just the margin", () => {
  const mde = 2.487 * 0.002;
  expect(detectableIn(measured("f1", 0, 0.002), mde)).toEqual({ mde, rowsNeeded: 1000, blind: false });
  expect(detectableIn(measured("f1", 0, 0.002), mde * 0.999).blind).toBe(true);
});

it("has no rows to ask for of numbers that have none", () => {
  expect(detectableIn(measured("acc", 0, 0.002, { n: 0 }), 0.01).rowsNeeded).toBeNull();
});

it("takes the error of silence from Tango's interval, and only of silence", () => {
  const interval = { low: -0.01, high: 0.01, level: 0.9 } as const;
  const tango = { method: "tango", interval, df: null } as const;
  const silent = measured("accuracy", 0, 0.001, {
    ...tango,
    discordant: { baselineOnly: 0, candidateOnly: 0 },
  });
  expect(detectableIn(silent, null).mde).toBeCloseTo((2.487 * 0.01) / 1.6448536269514722, 14);
  const even = { ...silent, discordant: { baselineOnly: 3, candidateOnly: 3 } };
  expect(detectableIn(even, null).mde).toBeCloseTo(2.487 * 0.001, 14);
  expect(detectableIn({ ...silent, interval: null }, null).mde).toBeCloseTo(2.487 * 0.001, 14);
  expect(detectableIn({ ...silent, method: "influence" }, null).mde).toBeCloseTo(2.487 * 0.001, 14);
});

it("settles on rows that hold the interval within the corrected line, one more than now at least", () => {
  const stats = measured("f1", 0, 0.002, { n: 500 });
  // z(0.95) twice, then z(1 − 0.05/2) + z(0.95), from scipy.stats.norm.ppf.
  expect(rowsThatSettle(stats, 0.005, 1)).toBe(Math.ceil(500 * ((3.2897072539029444 * 0.002) / 0.005) ** 2));
  expect(rowsThatSettle(stats, 0.005, 0)).toBe(rowsThatSettle(stats, 0.005, 1));
  expect(rowsThatSettle(stats, 0.005, 2)).toBe(Math.ceil(500 * ((3.6048176114920265 * 0.002) / 0.005) ** 2));
  expect(rowsThatSettle(stats, 1, 1)).toBe(501);
  expect(rowsThatSettle({ ...stats, status: "too_few" }, 0.005, 1)).toBe(501);
});
