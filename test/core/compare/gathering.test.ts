import { describe, expect, test } from "vitest";
import { areIdentical, countChangedRows } from "../../../src/core/compare/changes.ts";
import { countConfusion } from "../../../src/core/compare/confusion.ts";
import { drawnUnits } from "../../../src/core/compare/drawn-units.ts";
import { gatherUnits } from "../../../src/core/compare/gather-units.ts";
import { chooseJudgedRows, takeOutputs } from "../../../src/core/compare/judged-rows.ts";
import { countUnits, effectiveClass } from "../../../src/core/compare/units.ts";
import { findMetric } from "../../../src/core/metrics/index.ts";
import type { Outputs, Rows } from "../../../src/core/table/scored.ts";

const f64 = (...values: number[]) => Float64Array.from(values);
const i32 = (...values: number[]) => Int32Array.from(values);
const rowsOf = (task: Rows["task"], label: Float64Array, more: Partial<Rows> = {}): Rows => ({
  task,
  n: label.length,
  label,
  classes: task === "binary" ? ["no", "yes"] : [],
  weight: null,
  group: null,
  groups: 0,
  ...more,
});
const scored = (score: Float64Array, prediction: Float64Array | null = null): Outputs => ({
  prediction,
  score,
  probabilistic: false,
});

describe("units that a bootstrap draws", () => {
  test("are rows without groups", () => {
    const { of, count } = drawnUnits(4, null);
    expect([[...of], count]).toEqual([[0, 1, 2, 3], 4]);
  });

  test("are groups, numbered as they appear", () => {
    const { of, count } = drawnUnits(5, i32(7, 2, 7, 9, 2));
    expect([[...of], count]).toEqual([[0, 1, 0, 2, 1], 3]);
  });

  test("are a thousand buckets in turn beyond 100,000, and not one unit sooner", () => {
    expect(drawnUnits(100_000, null).count).toBe(100_000);
    const { of, count } = drawnUnits(100_001, null);
    expect(count).toBe(1000);
    expect([of[0], of[999], of[1000], of[100_000]]).toEqual([0, 999, 0, 0]);
  });
});

describe("rows gathered by query", () => {
  const parts = { codes: i32(1, 0, 1, 2, 2, 0), names: ["a", "b", "c"] };
  const label = f64(1, 0, 0, 0, 0, 1);
  const weight = f64(5, 4, 5, 6, 6, 4);
  const group = i32(1, 0, 1, 2, 2, 0);
  const score = f64(0.9, 0.8, 0.1, 0.3, 0.2, 0.4);
  const other = scored(f64(0.2, 0.1, 0.6, 0.3, 0.2, 0.4));
  const gathered = gatherUnits(findMetric("mrr")!, {
    rows: rowsOf("ranking", label, { parts, weight, group, groups: 3 }),
    candidate: scored(score),
    baseline: other,
  });

  test("have one row each, without the query that has no relevant document", () => {
    expect(gathered.rows).toEqual({
      task: "ranking",
      n: 2,
      label: f64(1, 1),
      classes: [],
      weight: f64(4, 5),
      group: i32(0, 1),
      groups: 3,
    });
    expect(gathered.candidate).toEqual({ prediction: f64(0.5, 1), score, probabilistic: false });
    expect(gathered.baseline).toEqual({ prediction: f64(1, 0.5), score: other.score, probabilistic: false });
  });

  test("are their own groups where there are none, and need no baseline", () => {
    const alone = gatherUnits(findMetric("mrr")!, {
      rows: rowsOf("ranking", label, { parts }),
      candidate: scored(score),
      baseline: null,
    });
    expect(alone.rows).toMatchObject({ n: 2, weight: null, group: null, groups: 2 });
    expect(alone.baseline).toBeNull();
  });

  test("of texts are the rows themselves, known by their fingerprints", () => {
    const values = [f64(1, 0, 1), f64(1, 0.5, 0.25), f64(0, 0, 0), f64(0, 0, 0)];
    const texts: Outputs = {
      prediction: f64(11, 12, 13),
      score: null,
      probabilistic: false,
      textValues: values,
    };
    const { rows, candidate } = gatherUnits(findMetric("token_f1")!, {
      rows: rowsOf("text", f64(0, 0, 0), { weight: f64(1, 2, 3), group: i32(1, 0, 1), groups: 2 }),
      candidate: texts,
      baseline: null,
    });
    expect(candidate).toEqual({ prediction: values[1], score: f64(11, 12, 13), probabilistic: false });
    expect(rows).toMatchObject({ weight: f64(1, 2, 3), group: i32(1, 0, 1), groups: 2, label: f64(1, 1, 1) });
  });
});

describe("rows that are judged", () => {
  test("take every column of a model with them", () => {
    const kept = Uint32Array.of(2, 0);
    const outputs: Outputs = {
      prediction: f64(1, 2, 3),
      score: f64(4, 5, 6),
      probabilistic: true,
      proba: [f64(7, 8, 9)],
      scores: new Map([["judge", f64(10, 11, 12)]]),
      textSums: [f64(13, 14, 15)],
      textValues: [f64(16, 17, 18)],
    };
    expect(takeOutputs(outputs, kept)).toEqual({
      prediction: f64(3, 1),
      score: f64(6, 4),
      probabilistic: true,
      proba: [f64(9, 7)],
      scores: new Map([["judge", f64(12, 10)]]),
      textSums: [f64(15, 13)],
      textValues: [f64(18, 16)],
    });
    expect(Object.keys(takeOutputs(scored(f64(1)), Uint32Array.of(0)))).toEqual([
      "prediction",
      "score",
      "probabilistic",
    ]);
  });

  test("of weight 0 are none, with their scales, times, parts and groups", () => {
    const codes = { codes: i32(0, 1, 2), names: ["x", "y", "z"] };
    const rows = rowsOf("forecast", f64(1, 2, 3), {
      weight: f64(2, 0, 3),
      group: i32(0, 1, 2),
      groups: 3,
      scale: f64(7, 8, 9),
      times: codes,
      parts: codes,
    });
    const judged = chooseJudgedRows({ rows, candidate: scored(f64(1, 2, 3)), baseline: null, id: String });
    expect(judged.rows).toEqual({
      ...rows,
      n: 2,
      label: f64(1, 3),
      weight: f64(2, 3),
      group: i32(0, 2),
      scale: f64(7, 9),
      times: { ...codes, codes: i32(0, 2) },
      parts: { ...codes, codes: i32(0, 2) },
    });
    expect(judged.candidate.score).toEqual(f64(1, 3));
    expect(judged.baseline).toBeNull();
  });
});

describe("units of inference", () => {
  test("are rows, or groups that hold one", () => {
    const rows = { n: 5, group: null, groups: 0, weight: null };
    expect(countUnits(rows)).toEqual({ buckets: null, count: 5, effective: 5, sizes: null });
    const grouped = countUnits({ ...rows, group: i32(0, 0, 0, 2, 2), groups: 4 });
    expect(grouped).toMatchObject({ count: 2, effective: 25 / 13, sizes: f64(3, 0, 2, 0) });
  });

  test("with weights are worth (Σw)²/Σw², each its share of the rows", () => {
    const weighted = countUnits({ n: 3, group: null, groups: 0, weight: f64(1, 2, 3) });
    expect(weighted.effective).toBeCloseTo(36 / 14, 15);
    expect([...weighted.sizes!].map((size) => size.toFixed(12))).toEqual(
      [0.5, 1, 1.5].map((size) => size.toFixed(12)),
    );
    const grouped = countUnits({ n: 3, group: i32(0, 1, 1), groups: 2, weight: f64(1, 2, 3) });
    expect(grouped.effective).toBeCloseTo(36 / 26, 15);
    expect(grouped.sizes![1]).toBeCloseTo(2.5, 12);
  });

  test("of one class count its rows, or what their weights are worth", () => {
    const rows = rowsOf("binary", f64(1, 0, 1, 1));
    expect([effectiveClass(rows, 1), effectiveClass(rows, 0)]).toEqual([3, 1]);
    const weighted = { ...rows, weight: f64(1, 9, 2, 3) };
    expect(effectiveClass(weighted, 1)).toBeCloseTo(36 / 14, 15);
    expect(effectiveClass(weighted, 2)).toBe(0);
  });
});

describe("what changed between two models", () => {
  const [auc, f1, accuracy, logLoss] = ["roc_auc", "f1", "accuracy", "log_loss"].map(
    (name) => findMetric(name)!,
  );
  const score = f64(0.1, 0.9, 0.4);

  test("is counted in the column that the metric reads", () => {
    const [own, other] = [scored(score, f64(0, 1, 0)), scored(f64(0.1, 0.8, 0.3), f64(0, 1, 1))];
    expect(countChangedRows(auc!, own, other)).toBe(2);
    expect(countChangedRows(f1!, own, other)).toBe(1);
  });

  test("of probabilities is a row in which any class has another one", () => {
    const proba = (...first: number[]): Outputs => ({
      prediction: null,
      score: null,
      probabilistic: true,
      proba: [f64(...first), f64(0.5, 0.5, 0.5)],
    });
    const last = { ...proba(0.1, 0.2, 0.3), proba: [f64(0.1, 0.2, 0.3), f64(0.5, 0.4, 0.5)] };
    expect(countChangedRows(logLoss!, proba(0.1, 0.2, 0.3), last)).toBe(1);
    expect(countChangedRows(logLoss!, proba(0.1, 0.2, 0.3), proba(0.1, 0.25, 0.35))).toBe(2);
    expect(countChangedRows(logLoss!, proba(0.1, 0.2, 0.3), proba(0.1, 0.2, 0.3))).toBe(0);
  });

  test("is nothing only where scores agree beside the labels", () => {
    const binary = rowsOf("binary", f64(0, 1, 1));
    const prediction = f64(0, 1, 0);
    const same = (metric: typeof auc, a: Outputs, b: Outputs) => areIdentical(metric!, binary, [a, b]);
    expect(same(auc, scored(score), scored(f64(0.1, 0.9, 0.4)))).toBe(true);
    expect(same(auc, scored(score), scored(f64(0.1, 0.9, 0.5)))).toBe(false);
    expect(same(accuracy, scored(score, prediction), scored(score, f64(0, 1, 0)))).toBe(true);
    expect(same(accuracy, scored(score, prediction), scored(f64(0.1, 0.9, 0.3), prediction))).toBe(false);
    expect(same(accuracy, scored(score, prediction), scored(score, f64(0, 1, 1)))).toBe(false);
    const labels = { prediction, score: null, probabilistic: false };
    expect(same(accuracy, labels, labels)).toBe(false);
    expect(same(accuracy, labels, scored(score, prediction))).toBe(false);
    expect(same(accuracy, scored(score, prediction), labels)).toBe(false);
    expect(same(accuracy, { ...labels, prediction: null }, { ...labels, prediction: null })).toBe(false);
    expect(same(auc, labels, scored(score))).toBe(false);
    expect(same(auc, scored(score), labels)).toBe(false);
  });

  test("of several classes is nothing where every probability agrees beside the labels", () => {
    const rows = rowsOf("multiclass", f64(0, 1, 2), { classes: ["a", "b", "c"] });
    const side = (last: number, prediction = f64(0, 1, 2)): Outputs => ({
      prediction,
      score: null,
      probabilistic: true,
      proba: [f64(0.2, 0.2, 0.2), f64(0.3, 0.3, last)],
    });
    expect(areIdentical(accuracy!, rows, [side(0.3), side(0.3)])).toBe(true);
    expect(areIdentical(accuracy!, rows, [side(0.3), side(0.4)])).toBe(false);
    expect(areIdentical(accuracy!, rows, [side(0.3), side(0.3, f64(0, 1, 1))])).toBe(false);
    expect(areIdentical(accuracy!, rows, [side(0.3), { ...side(0.3), proba: null }])).toBe(false);
    expect(areIdentical(accuracy!, rows, [{ ...side(0.3), proba: null }, side(0.3)])).toBe(false);
    expect(areIdentical(logLoss!, rows, [side(0.3), side(0.4)])).toBe(false);
    expect(areIdentical(logLoss!, rows, [side(0.3), side(0.3, f64(2, 2, 2))])).toBe(true);
  });

  test("of numbers is nothing where they agree, and equal values of every query are not enough", () => {
    const numbers = rowsOf("regression", f64(1, 2, 3));
    const predicted = (...values: number[]) => ({
      prediction: f64(...values),
      score: null,
      probabilistic: false,
    });
    expect(areIdentical(findMetric("mae")!, numbers, [predicted(1, 2, 4), predicted(1, 2, 4)])).toBe(true);
    expect(areIdentical(findMetric("mae")!, numbers, [predicted(1, 2, 4), predicted(1, 2, 5)])).toBe(false);
    const queries = rowsOf("ranking", f64(1, 1));
    const [one, other] = [scored(f64(0.3, 0.2), f64(1, 0.5)), scored(f64(0.4, 0.2), f64(1, 0.5))];
    expect(areIdentical(findMetric("mrr")!, queries, [one, other])).toBe(false);
    expect(areIdentical(findMetric("mrr")!, queries, [one, { ...one }])).toBe(true);
  });
});

test("a confusion table has at most 20 classes", () => {
  const classes = Array.from({ length: 20 }, (_name, code) => `c${code}`);
  const rows = rowsOf("multiclass", f64(0, 19), { classes });
  const candidate = { prediction: f64(1, 19), score: null, probabilistic: false };
  const table = countConfusion({ rows, candidate, baseline: null, id: String })!;
  expect(table.labels.length).toBe(20);
  expect([
    table.candidate[0]![1],
    table.candidate[19]![19],
    table.candidate.flat().reduce((a, b) => a + b),
  ]).toEqual([1, 1, 2]);
});
