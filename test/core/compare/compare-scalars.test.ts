import { describe, expect, test } from "vitest";
import { compareScalars, plainScalar } from "../../../src/core/compare/compare-scalars.ts";
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
