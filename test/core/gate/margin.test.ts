import { describe, expect, it } from "vitest";
import { marginOf } from "../../../src/core/gate/margin.ts";

const unset = { margin: null };

describe("margins", () => {
  it.each([
    ["accuracy-like metrics have half a point", "roc_auc", 0.9, 0.005],
    ["close to perfect it shrinks with what is left", "accuracy", 0.98, 0.002],
    ["but not below a thousandth", "balanced_accuracy", 0.9999, 0.001],
    ["other scores bounded by 1 have one point", "f1", 0.5, 0.01],
    ["they shrink too", "average_precision", 0.95, 0.005],
    ["a negative r2 has one point", "r2", -3, 0.01],
    ["errors have 2 % of the base", "mae", 50, 1],
    ["a negative base has 2 % of its size", "mae", -50, 1],
    ["an error bounded by 1 has one point", "ece", 0.5, 0.01],
    ["near 0 it shrinks with what there is", "fpr_at_tpr@0.9", 0.03, 0.003],
    ["and not below a thousandth", "ece", 0.002, 0.001],
    ["a log loss has 2 % of the base", "log_loss", 0.3, 0.006],
  ])("by default, %s", (_name, metric, base, margin) => {
    expect(marginOf(metric, base, unset)).toBeCloseTo(margin, 12);
  });

  it("an absolute margin is taken as it is", () => {
    expect(marginOf("roc_auc", 0.9, { margin: { absolute: 0.02 } })).toBe(0.02);
  });

  it("a percentage is of the size of the base, below zero too", () => {
    expect(marginOf("recall", 0.8, { margin: { ofBase: 0.01 } })).toBeCloseTo(0.008, 12);
    expect(marginOf("r2", -0.5, { margin: { ofBase: 0.1 } })).toBeCloseTo(0.05, 12);
  });

  it("there is none without a baseline, or for a plain number that names none", () => {
    expect(marginOf("roc_auc", null, unset)).toBeNull();
    expect(marginOf("val.loss", 0.3, unset)).toBeNull();
  });
});
