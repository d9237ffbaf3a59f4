import { describe, expect, test } from "vitest";
import { findMetric, metrics } from "../../../src/core/metrics/index.ts";
import type { MetricValue } from "../../../src/core/metrics/metric.ts";
import type { ScoredView } from "../../../src/core/table/scored.ts";
import { viewOf } from "../../../src/core/table/scored.ts";
import { gold, pairOf, relativeError } from "../../reference/gold.ts";

function evaluate(name: string, view: ScoredView): MetricValue {
  return findMetric(name)!.value(view);
}

describe("every value is scikit-learn's, to 1e-12", () => {
  const all = [...gold.cases, ...gold.tiny].flatMap((data) =>
    Object.entries(data.values).map(([name, values]) => ({
      title: `${name}: ${data.name}`,
      name,
      values,
      data,
    })),
  );
  test.each(all)("$title", ({ name, values, data }) => {
    const pair = pairOf(data);
    [pair.candidate, pair.baseline!].forEach((outputs, side) => {
      const result = evaluate(name, viewOf(pair.rows, outputs));
      if (!("value" in result)) throw new Error(result.undefined);
      expect(relativeError(result.value, values[side]!, 1e-3)).toBeLessThan(1e-12);
    });
  });

  test("and no metric is left out", () => {
    expect(new Set(all.map(({ name }) => name))).toEqual(new Set(metrics.map(({ name }) => name)));
  });
});

function binary(label: number[], prediction: number[], score: number[] = prediction): ScoredView {
  return {
    task: "binary",
    n: label.length,
    label: Float64Array.from(label),
    classes: ["no", "yes"],
    weight: null,
    group: null,
    groups: 0,
    prediction: Float64Array.from(prediction),
    score: Float64Array.from(score),
    probabilistic: true,
  };
}

function regression(label: number[], prediction: number[]): ScoredView {
  return { ...binary(label, prediction), task: "regression", classes: [], score: null };
}

describe("the edges", () => {
  test("precision of a model that predicts nothing positive is 0, and says so", () => {
    expect(evaluate("precision", binary([1, 0], [0, 0]))).toEqual({
      value: 0,
      note: "no row is predicted positive: precision is 0 by convention",
    });
    expect(evaluate("f1", binary([1, 0], [0, 0]))).toEqual({ value: 0 });
  });

  test.each(["precision", "recall", "f1", "average_precision"])(
    "%s without a positive label is undefined",
    (name) => {
      expect(evaluate(name, binary([0, 0], [0, 1], [0.2, 0.7]))).toEqual({
        undefined: "no row is labelled positive",
      });
    },
  );

  test.each([0, 1])("roc_auc when every label is %i is undefined, never 0 or 0.5", (label) => {
    expect(evaluate("roc_auc", binary([label, label, label], [0, 1, 1], [0.1, 0.5, 0.9]))).toEqual({
      undefined: "the labels hold one class only",
    });
  });

  test("average precision is 1 when every label is positive", () => {
    expect(evaluate("average_precision", binary([1, 1], [1, 1], [0.2, 0.7]))).toEqual({ value: 1 });
  });

  test("roc_auc of one constant score is ½", () => {
    expect(evaluate("roc_auc", binary([1, 0, 0], [1, 1, 1], [0.3, 0.3, 0.3]))).toEqual({ value: 0.5 });
  });

  test("a certain and wrong probability costs −ln ε of float64", () => {
    const view = binary([0, 1], [1, 0], [1, 0]);
    expect(evaluate("log_loss", view)).toEqual({ value: 36.04365338911715 });
  });

  test("a class that is only predicted does not count in balanced accuracy", () => {
    const view: ScoredView = {
      ...binary([0, 0, 1], [0, 2, 1]),
      task: "multiclass",
      classes: ["a", "b", "c"],
    };
    expect(evaluate("balanced_accuracy", view)).toEqual({ value: 0.75 });
  });

  test("a class that is only predicted has an F1 of 0 in the macro mean, and the note says so", () => {
    const view: ScoredView = {
      ...binary([0, 0, 1], [0, 2, 1]),
      task: "multiclass",
      classes: ["a", "b", "c", "d"],
    };
    expect(evaluate("f1_macro", view)).toEqual({
      value: (2 / 3 + 1 + 0) / 3,
      note: "one class is predicted and never a label, with an F1 of 0",
    });
  });

  test("r2 of equal labels is undefined, even where their rounded mean is not the label", () => {
    const label = new Array<number>(3).fill(0.1);
    expect(evaluate("r2", regression(label, label))).toEqual({
      undefined: "every label is equal: there is no variance to explain",
    });
  });

  test("a perfect regression has no error and no pull", () => {
    const view = regression([1, 2, 4], [1, 2, 4]);
    expect(evaluate("rmse", view)).toEqual({ value: 0 });
    expect([...findMetric("rmse")!.influence(view)]).toEqual([0, 0, 0]);
  });

  test("the same score column under other weights or labels is ranked anew", () => {
    const view = binary([1, 0, 1, 0], [1, 1, 0, 0], [0.9, 0.6, 0.4, 0.1]);
    expect(evaluate("roc_auc", view)).toEqual({ value: 0.75 });
    expect(evaluate("roc_auc", { ...view, label: Float64Array.of(1, 1, 0, 0) })).toEqual({ value: 1 });
    expect(evaluate("roc_auc", view)).toEqual({ value: 0.75 });
    expect(evaluate("roc_auc", { ...view, weight: Float64Array.of(1, 3, 1, 1) })).toEqual({ value: 0.625 });
  });

  test("rows of weight 0 change nothing", () => {
    const kept = binary([1, 0, 1, 0], [1, 1, 0, 0], [0.9, 0.6, 0.4, 0.1]);
    const padded: ScoredView = {
      ...binary([1, 0, 1, 0, 1, 0], [1, 1, 0, 0, 0, 1], [0.9, 0.6, 0.4, 0.1, 0.05, 0.99]),
      weight: Float64Array.of(2, 2, 2, 2, 0, 0),
    };
    for (const metric of metrics.filter(({ tasks }) => tasks.includes("binary"))) {
      expect(metric.value(padded)).toEqual(metric.value(kept));
    }
  });
});
