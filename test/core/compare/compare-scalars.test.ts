import { describe, expect, test } from "vitest";
import { compareScalars, plainScalar } from "../../../src/core/compare/compare-scalars.ts";
import type { Scalar } from "../../../src/core/compare/scalar.ts";
import { scalarDirection } from "../../../src/core/compare/scalar-direction.ts";
import { metricStatsSchema } from "../../../src/core/record/evaluation.ts";

const plain = (values: [string, number | null][]) =>
  new Map(values.map(([name, value]) => [name, plainScalar(value)]));
const candidate = plain([
  ["val.accuracy", 0.91],
  ["val_loss", 0.3],
  ["broken", null],
  ["new", 1],
  ["was_nan", 2],
]);
const baseline = plain([
  ["val.accuracy", 0.9],
  ["val_loss", 0.4],
  ["broken", 1],
  ["was_nan", null],
  ["gone", 7],
]);

test("numbers that stand alone have a difference and no interval", () => {
  const all = compareScalars(candidate, baseline);
  expect(all.map(({ name, status, note }) => `${name} ${status}: ${note}`)).toEqual([
    "val.accuracy too_few: one number per model has no noise estimate",
    "val_loss too_few: one number per model has no noise estimate",
    "broken undefined: the candidate's value is not a finite number",
    "new not_comparable: the baseline has no such metric",
    "was_nan not_comparable: the baseline's value is not a finite number",
    "gone undefined: the candidate has no such metric",
  ]);
  expect(all[1]).toMatchObject({
    method: "point",
    candidate: 0.3,
    baseline: 0.4,
    direction: "lower",
    interval: null,
  });
  expect(all[1]!.delta).toBeCloseTo(-0.1, 15);
  expect(all[5]).toMatchObject({ candidate: null, baseline: 7, delta: null });
  for (const stats of all) metricStatsSchema.parse(stats);
});

test("without a baseline nothing is compared", () => {
  const all = compareScalars(candidate, null);
  expect(all.map(({ status }) => status)).toEqual([
    "not_comparable",
    "not_comparable",
    "undefined",
    "not_comparable",
    "not_comparable",
  ]);
  expect(all[0]).toMatchObject({ note: "no baseline", candidate: 0.91, baseline: null });
});

test("a difference that overflows is not compared", () => {
  const [stats] = compareScalars(plain([["elbo", 1e308]]), plain([["elbo", -1e308]]));
  expect(stats).toMatchObject({ status: "not_comparable", delta: null });
  expect(stats!.note).toBe("the difference is too large to be represented");
});

describe("the name tells which way is better", () => {
  test.each([
    ["val_loss", "lower"],
    ["eval/loss", "lower"],
    ["test.rmse", "lower"],
    ["latency_p95_ms", "lower"],
    ["valLoss", "lower"],
    ["train.meanAbsoluteError", "lower"],
    ["word-error-rate", "lower"],
    ["accuracy", "higher"],
    ["val.f1", "higher"],
    ["closeness", "higher"],
    ["glossary_score", "higher"],
    ["throughput", "higher"],
  ])("%s: %s is better", (name, direction) => {
    expect(scalarDirection(name)).toBe(direction);
  });
});

describe("what a source says of its noise", () => {
  const runs = (values: number[]) => ({ kind: "seeds" as const, names: values.map(String), values });
  const noiseOf = (own: Scalar, other: Scalar | undefined) =>
    compareScalars(new Map([["acc", own]]), other === undefined ? new Map() : new Map([["acc", other]]))[0]!
      .noise;

  test("is kept beside the numbers, runs before a standard error, nothing where there is none", () => {
    const values = [1, 2, 3];
    expect(noiseOf({ value: 2, runs: runs(values), stderr: 0.1 }, { value: 1 })).toEqual({
      candidate: { runs: runs(values) },
      baseline: null,
    });
    expect(noiseOf({ value: 2 }, { value: 1, stderr: 0.2 })).toEqual({
      candidate: null,
      baseline: { stderr: 0.2 },
    });
    expect(noiseOf({ value: 2, stderr: 0.1 }, undefined)).toEqual({
      candidate: { stderr: 0.1 },
      baseline: null,
    });
    expect(noiseOf({ value: 2 }, { value: 1 })).toBeUndefined();
  });

  test("is kept of a time that was measured on another machine", () => {
    const side = (stderr?: number) =>
      new Map([["latency_ms", stderr === undefined ? { value: 4 } : { value: 4, stderr }]]);
    const machines = { candidate: "A", baseline: "B" };
    const [timed] = compareScalars(side(0.1), side(), machines);
    expect(timed).toMatchObject({ status: "not_comparable", method: "point", delta: null, interval: null });
    expect(timed!.noise).toEqual({ candidate: { stderr: 0.1 }, baseline: null });
    expect(Object.hasOwn(compareScalars(side(), side(), machines)[0]!, "noise")).toBe(false);
    expect(compareScalars(side(), side(), { candidate: "A", baseline: null })[0]!.delta).toBe(0);
  });

  test("of one source alone is asked of the other by name", () => {
    const note = (own: Scalar, other: Scalar) =>
      compareScalars(new Map([["acc", own]]), new Map([["acc", other]]))[0]!.note;
    expect(note({ value: 1 }, { value: 1, stderr: 0.1 })).toBe("the candidate gives no standard error");
    expect(note({ value: 1, stderr: 0.1 }, { value: 1 })).toBe("the baseline gives no standard error");
    expect(note({ value: 1, stderr: 0.1 }, { value: 1, stderr: 0 })).toContain("taken as independent");
  });

  test("that is not a finite number counts as none", () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      expect(compareScalars(plain([["acc", value]]), plain([["acc", 1]]))[0]).toMatchObject({
        status: "undefined",
        candidate: null,
        baseline: 1,
        note: "the candidate's value is not a finite number",
      });
      expect(compareScalars(plain([["acc", 1]]), plain([["acc", value]]))[0]).toMatchObject({
        status: "not_comparable",
        candidate: 1,
        baseline: null,
        note: "the baseline's value is not a finite number",
      });
    }
  });

  test("keeps the direction that a source gives", () => {
    expect(plainScalar(1)).toEqual({ value: 1 });
    expect(plainScalar(1, "lower")).toEqual({ value: 1, direction: "lower" });
  });
});
