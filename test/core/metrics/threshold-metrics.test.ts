import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import { applicableMetrics } from "../../../src/core/metrics/applicable.ts";
import { findMetric } from "../../../src/core/metrics/index.ts";
import { viewOf } from "../../../src/core/table/scored.ts";
import { gold, pairOf, relativeError } from "../../reference/gold.ts";

const wanted: Record<string, [Record<string, number>, Record<string, number>]> = JSON.parse(
  readFileSync(new URL("../../reference/thresholds.json", import.meta.url), "utf8"),
);
const cases = gold.cases.filter(({ task }) => task === "binary");

describe("rates at a threshold are scikit-learn's, to 1e-12", () => {
  test.each(cases)("$name", (data) => {
    const pair = pairOf(data);
    [pair.candidate, pair.baseline!].forEach((outputs, side) => {
      const names = Object.entries(wanted[data.name]![side]!);
      expect(names).toHaveLength(9);
      for (const [name, value] of names) {
        const result = findMetric(name)!.value(viewOf(pair.rows, outputs));
        if (!("value" in result)) throw new Error(result.undefined);
        expect(relativeError(result.value, value, 1e-3), name).toBeLessThan(1e-12);
      }
    });
  });
});

test("rates at a threshold are judged by replicates, and only when they are named", () => {
  const pair = pairOf(cases[0]!);
  const stats = compareMetrics(pair, ["recall_at_precision@0.8", "fpr_at_tpr@0.9"]);
  for (const each of stats) {
    expect(each).toMatchObject({ status: "ok", method: "bootstrap", replicates: 400 });
    expect(each.se).toBeGreaterThan(0);
  }
  const shown = applicableMetrics(pair.rows, pair.candidate).map(({ name }) => name);
  expect(shown.filter((name) => name.includes("_at_"))).toEqual([]);
});

test("fewer than 200 rows are too few for false alarms at a recall", () => {
  const small = { ...cases[0]!, label: cases[0]!.label.slice(0, 199) };
  const cut = (side: { prediction: number[]; score?: number[] }) => ({
    prediction: side.prediction.slice(0, 199),
    score: side.score!.slice(0, 199),
  });
  const pair = pairOf({ ...small, candidate: cut(small.candidate), baseline: cut(small.baseline) });
  expect(compareMetrics(pair, ["fpr_at_tpr@0.9"])[0]).toMatchObject({
    status: "too_few",
    note: "199 rows, at least 200 are needed",
  });
});
