import { describe, expect, test } from "vitest";
import { applicableMetrics } from "../../../src/core/metrics/applicable.ts";
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

  // Metrics of units, of texts, of intervals, and those of a column of probabilities a class, have gold files of their own.
  test("and no metric is left out", () => {
    expect(new Set(all.map(({ name }) => name))).toEqual(
      new Set(
        metrics
          .filter(
            ({ perUnit, outcomes, needs, minimum, tasks }) =>
              !perUnit &&
              !outcomes &&
              needs !== "interval" &&
              minimum !== "recall-at-precision" &&
              minimum !== "alarms-at-recall" &&
              !tasks.includes("text"),
          )
          .map(({ name }) => name),
      ),
    );
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

  test("mape with a label of 0 is undefined and names wape, which is undefined only when every label is 0", () => {
    expect(evaluate("mape", regression([0, 2, 4], [1, 2, 3]))).toEqual({
      undefined: "1 of the labels is 0: use wape",
    });
    expect(evaluate("wape", regression([0, 2, 4], [1, 2, 3]))).toEqual({ value: 2 / 6 });
    expect(evaluate("wape", regression([0, 0], [1, 2]))).toEqual({ undefined: "every label is 0" });
  });

  test("smape of two zeros is 0 and of opposite signs 2", () => {
    expect(evaluate("smape", regression([0, 1], [0, -1]))).toEqual({ value: 1 });
  });

  test("explained_variance of equal labels is undefined, and does not see a constant shift", () => {
    expect(evaluate("explained_variance", regression([0.1, 0.1, 0.1], [1, 2, 3]))).toEqual({
      undefined: "every label is equal: there is no variance to explain",
    });
    expect(evaluate("explained_variance", regression([1, 2, 4], [2, 3, 5]))).toEqual({ value: 1 });
  });

  test("mcc of one predicted class is 0 by convention, kappa of one class on both sides is undefined", () => {
    expect(evaluate("mcc", binary([1, 0], [0, 0]))).toEqual({
      value: 0,
      note: "the labels or the predictions are of one class: the correlation is 0 by convention",
    });
    expect(evaluate("kappa", binary([0, 0], [0, 0]))).toEqual({
      undefined: "labels and predictions are all of one and the same class",
    });
    expect(evaluate("kappa", binary([1, 0], [0, 0]))).toEqual({ value: 0 });
  });

  test("a probability on the edge of a bin belongs to the bin below it, 0 to the first", () => {
    // 0.2 is 3/15: with 0.19 it is in the third bin, where half of the rows are positive.
    const { value } = evaluate("ece", binary([1, 0, 0], [0, 0, 0], [0.2, 0.19, 0])) as { value: number };
    expect(value).toBeCloseTo((1 - 0.39) / 3, 15);
  });

  test("pinball is computed when it is asked for, and at 0.5 is half the mean absolute error", () => {
    const view = regression([1, 2, 4], [2, 2, 0]);
    expect(evaluate("pinball", view)).toEqual({ value: 5 / 6 });
    expect(applicableMetrics(view, view).map(({ name }) => name)).not.toContain("pinball");
  });

  test("a perfect regression has no error and no pull", () => {
    const view = regression([1, 2, 4], [1, 2, 4]);
    expect(evaluate("rmse", view)).toEqual({ value: 0 });
    expect([...findMetric("rmse")!.influence!(view)]).toEqual([0, 0, 0]);
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
