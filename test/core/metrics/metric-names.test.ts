import { expect, test } from "vitest";
import { applicableMetrics, whyNotApplicable } from "../../../src/core/metrics/applicable.ts";
import { findMetric, metrics, nearestMetric } from "../../../src/core/metrics/index.ts";
import type { Outputs, Rows } from "../../../src/core/table/scored.ts";

test.each([
  ["roc_acu", "roc_auc"],
  ["AUC", "roc_auc"],
  ["ROC-AUC", "roc_auc"],
  ["acuracy", "accuracy"],
  ["logloss", "log_loss"],
  ["cross_entropy", "log_loss"],
  ["f-score", "f1"],
  ["RMSE", "rmse"],
  ["PR AUC", "average_precision"],
  ["balanced-acc", "balanced_accuracy"],
  ["latency_ms", undefined],
  ["__proto__", undefined],
  ["", undefined],
])("%j probably means %s", (name, expected) => {
  expect(nearestMetric(name)).toBe(expected);
});

test("every metric is found by its own name, once", () => {
  expect(new Set(metrics.map(({ name }) => name)).size).toBe(metrics.length);
  for (const metric of metrics) expect(findMetric(metric.name)).toBe(metric);
  expect(findMetric("constructor")).toBeUndefined();
});

const rows: Rows = {
  task: "binary",
  n: 1,
  label: Float64Array.of(1),
  classes: ["no", "yes"],
  weight: null,
  group: null,
  groups: 0,
};
const none: Outputs = { prediction: null, score: null, probabilistic: false };

test("a metric that cannot be computed says why", () => {
  const why = (name: string, outputs: Outputs, task = rows.task) =>
    whyNotApplicable(findMetric(name)!, { ...rows, task }, outputs);
  expect(why("f1", none)).toBe("there is no prediction column");
  expect(why("roc_auc", none)).toBe("there is no score column");
  expect(why("brier", { ...none, score: Float64Array.of(3) })).toBe(
    "a score lies outside [0, 1], so it is not a probability",
  );
  expect(why("mae", none)).toBe("mae is for regression, this is binary");
  expect(whyNotApplicable(findMetric("accuracy")!, { ...rows, n: 0 }, none)).toBe("there are no rows");
});

test("the metrics that apply follow the columns", () => {
  const names = (outputs: Outputs) => applicableMetrics(rows, outputs).map(({ name }) => name);
  expect(names({ ...none, score: Float64Array.of(3) })).toEqual(["roc_auc", "average_precision"]);
  expect(names({ ...none, prediction: Float64Array.of(1) })).toEqual([
    "accuracy",
    "balanced_accuracy",
    "f1",
    "precision",
    "recall",
    "mcc",
    "kappa",
  ]);
});
