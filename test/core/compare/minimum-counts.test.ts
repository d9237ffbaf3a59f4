import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import { findShortage, noteRareClasses } from "../../../src/core/compare/minimum-counts.ts";
import { findMetric } from "../../../src/core/metrics/index.ts";
import type { Outputs, PairedView, Rows } from "../../../src/core/table/scored.ts";
import { UserError } from "../../../src/errors.ts";
import { seededUniform } from "../../reference/random-views.ts";

function rowsOf(task: Rows["task"], codes: readonly number[], classes: string[] = []): Rows {
  const label = Float64Array.from(codes);
  return { task, n: label.length, label, classes, weight: null, group: null, groups: 0 };
}

const enough = { changed: 1000, effective: 1000 };
const half = (n: number) =>
  rowsOf(
    "binary",
    Array.from({ length: n }, (_row, row) => row % 2),
    ["no", "yes"],
  );
const numbers = (n: number) => rowsOf("regression", new Array<number>(n).fill(1));

describe("rows that are needed", () => {
  test.each([
    ["mae", numbers, 30],
    ["rmse", numbers, 50],
    ["median_ae", numbers, 50],
    ["accuracy", half, 30],
    ["roc_auc", half, 20],
    ["log_loss", half, 50],
    ["brier", half, 50],
    ["ece", half, 5000],
    ["recall_at_precision@0.9", half, 50],
    ["fpr_at_tpr@0.9", half, 200],
    ["f1", half, 20],
  ] as const)("%s: enough from a number on, and not one sooner", (name, of, needed) => {
    const metric = findMetric(name)!;
    expect(findShortage(metric, { rows: of(needed), ...enough })).toBeNull();
    expect(findShortage(metric, { rows: of(needed - 1), ...enough })).toMatch(
      needed === 20 ? /no has 10|yes has 9/ : new RegExp(`^${needed - 1} rows, at least ${needed}`),
    );
  });

  test("of series are series, however many points they have", () => {
    const metric = findMetric("wape")!;
    const points = rowsOf("forecast", new Array<number>(400).fill(1));
    const inSeries = (series: number): Rows => {
      // A series without a row, as a slice leaves it, is not counted.
      const names = Array.from({ length: series + 1 }, (_name, code) => `s${code}`);
      return {
        ...points,
        parts: { names, codes: Int32Array.from({ length: 400 }, (_row, k) => k % series) },
      };
    };
    expect(findShortage(metric, { rows: inSeries(30), ...enough })).toBeNull();
    expect(findShortage(metric, { rows: inSeries(29), ...enough })).toBe("29 series, at least 30 are needed");
    expect(findShortage(metric, { rows: { ...inSeries(29), task: "regression" }, ...enough })).toBeNull();
  });

  test("of series are series and not their groups, which have a count of their own", () => {
    const metric = findMetric("mase")!;
    const rows = {
      ...rowsOf("forecast", new Array<number>(50).fill(1)),
      group: new Int32Array(50),
      groups: 8,
    };
    expect(findShortage(metric, { rows, ...enough, effective: 8 })).toBeNull();
    expect(findShortage(metric, { rows, ...enough, effective: 4 })).toMatch(/^the groups are worth 4.0/);
  });

  test("never suffice for a calibration error of several classes", () => {
    const rows = rowsOf("multiclass", new Array<number>(100_000).fill(1), ["a", "b", "c"]);
    expect(findShortage(findMetric("ece")!, { rows, ...enough })).toMatch(
      /^of several classes the calibration error is shown and not judged/,
    );
  });

  test("are worth five, of rows or of groups", () => {
    const metric = findMetric("mae")!;
    const asked = { rows: numbers(60), ...enough };
    expect(findShortage(metric, { ...asked, effective: 5 })).toBeNull();
    expect(findShortage(metric, { ...asked, effective: 4.96 })).toBe(
      "the rows are worth 5.0 equal ones, at least 5 are needed",
    );
    const rows = { ...numbers(60), group: new Int32Array(60), groups: 1 };
    expect(findShortage(metric, { ...asked, rows, effective: 1 })).toBe(
      "the groups are worth 1.0 equal ones, at least 5 are needed",
    );
  });

  test("have changed in ten places where a loss has no bound, and need not elsewhere", () => {
    const few = { rows: numbers(60), ...enough, changed: 9 };
    expect(findShortage(findMetric("mae")!, few)).toBe("only 9 rows changed, at least 10 are needed");
    expect(findShortage(findMetric("mae")!, { ...few, changed: 10 })).toBeNull();
    expect(findShortage(findMetric("median_ae")!, few)).toBeNull();
  });
});

describe("classes that are rare", () => {
  const classes = ["a", "b", "c", "d", "e", "f", "g"];
  const labels = (sizes: readonly number[]) =>
    sizes.flatMap((size, code) => new Array<number>(size).fill(code));
  const [f1Macro, auc] = [findMetric("f1_macro")!, findMetric("roc_auc")!];

  test("do not stand in the way of two that are not, except where each is ranked", () => {
    const rows = rowsOf("multiclass", labels([10, 10, 9]), classes.slice(0, 3));
    expect(findShortage(f1Macro, { rows, ...enough })).toBeNull();
    expect(noteRareClasses(f1Macro, rows)).toBe("fewer than 10 rows: c has 9");
    expect(findShortage(auc, { rows, ...enough })).toBe("at least 10 rows of each class are needed: c has 9");
    expect(noteRareClasses(auc, rows)).toBe("");
    const fewer = rowsOf("multiclass", labels([10, 9, 9]), classes.slice(0, 3));
    expect(findShortage(f1Macro, { rows: fewer, ...enough })).toBe(
      "at least 10 rows of each class are needed: b has 9, c has 9",
    );
  });

  test("are not noted where there are none, nor in a binary task", () => {
    const none = rowsOf("multiclass", labels([10, 10, 10]), classes.slice(0, 3));
    expect(noteRareClasses(f1Macro, none)).toBe("");
    const two = rowsOf("binary", labels([20, 3]), ["no", "yes"]);
    expect(noteRareClasses(findMetric("f1")!, two)).toBe("");
  });

  test("are named up to five, and the others counted", () => {
    const rows = rowsOf("multiclass", labels([20, 1, 2, 3, 4, 5]), classes.slice(0, 6));
    const five = "b has 1, c has 2, d has 3, e has 4, f has 5";
    expect(findShortage(f1Macro, { rows, ...enough })).toMatch(new RegExp(`needed: ${five}$`));
    const more = rowsOf("multiclass", labels([20, 1, 2, 3, 4, 5, 6]), classes);
    expect(findShortage(f1Macro, { rows: more, ...enough })).toMatch(new RegExp(`${five} and 1 more$`));
  });

  test("by their weight are not enough in a binary task; of several classes nobody asks", () => {
    const weight = Float64Array.from({ length: 40 }, (_row, row) => (row === 1 ? 1000 : 1));
    const rows = { ...half(40), weight };
    expect(findShortage(auc, { rows, ...enough })).toBe(
      "the rows of yes are worth 1.0 equal ones, at least 5 are needed",
    );
    expect(findShortage(findMetric("accuracy")!, { rows, ...enough })).toBeNull();
    const five = { ...half(20), weight: Float64Array.from({ length: 20 }, (_row, row) => Number(row < 10)) };
    expect(findShortage(auc, { rows: five, ...enough })).toBeNull();
    const several = { ...rowsOf("multiclass", labels([20, 20]), ["a", "b"]), weight };
    expect(findShortage(f1Macro, { rows: several, ...enough })).toBeNull();
    const fair = { ...half(40), weight: weight.map(() => 1) };
    expect(findShortage(auc, { rows: fair, ...enough })).toBeNull();
  });
});

describe("notes and refusals of a comparison", () => {
  const uniform = seededUniform(3);
  const scores = (n: number): Outputs => ({
    prediction: Float64Array.from({ length: n }, () => Number(uniform() < 0.5)),
    score: Float64Array.from({ length: n }, uniform),
    probabilistic: true,
  });
  const grouped = (count: number): PairedView => {
    const rows = half(240);
    const group = Int32Array.from({ length: 240 }, (_row, row) => Math.floor(row / 2) % count);
    return {
      rows: { ...rows, group, groups: count },
      candidate: scores(240),
      baseline: scores(240),
      id: String,
    };
  };
  const noteOf = (view: PairedView, name: string) => compareMetrics(view, [name])[0]!.note;

  test("few groups are said to be few: below ten, below twenty where scores are ranked", () => {
    expect(noteOf(grouped(8), "accuracy")).toBe(
      "the groups are worth only 8.0 equal ones: the interval is wide and rough",
    );
    expect(noteOf(grouped(10), "accuracy")).toBe("");
    expect(noteOf(grouped(15), "accuracy")).toBe("");
    expect(noteOf(grouped(15), "roc_auc")).toContain("worth only 15.0 equal ones");
    expect(noteOf(grouped(20), "roc_auc")).toBe("");
  });

  test("an unknown metric names the known ones, and itself where nothing is near", () => {
    const thrown = (() => {
      try {
        return compareMetrics(grouped(10), ["zzzzzzzzzzzz"]);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(UserError);
    const { message, code, hint, input } = (thrown as UserError).detail;
    expect({ message, code, input }).toEqual({
      message: 'unknown metric "zzzzzzzzzzzz"',
      code: "metric-unknown",
      input: "metrics",
    });
    expect(hint).toContain("known metrics: roc_auc, average_precision, accuracy,");
  });

  test("a task without a single unit that counts has no value", () => {
    const parts = {
      codes: Int32Array.from({ length: 40 }, (_row, row) => row >> 1),
      names: Array.from({ length: 20 }, String),
    };
    const ranking = { ...rowsOf("ranking", new Array<number>(40).fill(0)), parts };
    const view = { rows: ranking, candidate: scores(40), baseline: scores(40), id: String };
    expect(compareMetrics(view, ["mrr"])[0]).toMatchObject({
      status: "undefined",
      n: 40,
      direction: "higher",
      note: "no query has a relevant document",
    });
    const forecast = { ...ranking, task: "forecast" as const, scale: new Float64Array(40) };
    expect(compareMetrics({ ...view, rows: forecast }, ["mase"])[0]).toMatchObject({
      status: "undefined",
      n: 40,
      direction: "lower",
      note: "no series has a scale above 0",
    });
  });

  test("a column that one side of a task of units lacks is named with its side", () => {
    const parts = {
      codes: Int32Array.from({ length: 40 }, (_row, row) => row >> 1),
      names: Array.from({ length: 20 }, String),
    };
    const rows = {
      ...rowsOf(
        "ranking",
        Array.from({ length: 40 }, (_row, row) => row % 2),
      ),
      parts,
    };
    const bare = { prediction: null, score: null, probabilistic: false };
    const without = compareMetrics({ rows, candidate: scores(40), baseline: bare, id: String }, ["mrr"])[0]!;
    expect(without).toMatchObject({
      status: "not_comparable",
      baseline: null,
      note: "on the baseline: there is no score column",
    });
    expect(without.candidate).toBeGreaterThan(0.4);
    expect(compareMetrics({ rows, candidate: bare, baseline: null, id: String }, ["mrr"])[0]).toMatchObject({
      status: "undefined",
      n: 40,
      note: "there is no score column",
    });
  });

  test("a value with a note keeps it beside the want of a baseline", () => {
    const level = (score: number) => ({
      prediction: null,
      score: new Float64Array(240).fill(score),
      probabilistic: true,
    });
    const view = { rows: half(240), candidate: level(0.5), baseline: null, id: String };
    expect(noteOf(view, "recall_at_precision@0.99")).toBe(
      "no baseline; no threshold reaches a precision of 0.99",
    );
    expect(noteOf({ ...view, baseline: level(0.4) }, "recall_at_precision@0.99")).toMatch(
      /; no threshold reaches a precision of 0.99; on the baseline: no threshold reaches a precision of 0.99$/,
    );
  });
});
