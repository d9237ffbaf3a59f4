import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import type { MetricStats } from "../../../src/core/record/evaluation.ts";
import { type ComparedCase, gold, pairOf, relativeError } from "../../reference/gold.ts";

function statsOf(data: ComparedCase, name: string): MetricStats {
  return compareMetrics(pairOf(data), [name])[0]!;
}

describe("error, freedom, interval and p follow from influence taken numerically in scikit-learn", () => {
  const all = gold.cases.flatMap((data) =>
    Object.entries(data.comparisons).map(([name, wanted]) => ({
      title: `${name}: ${data.name}`,
      name,
      wanted,
      data,
    })),
  );
  test.each(all)("$title", ({ name, wanted, data }) => {
    const stats = statsOf(data, name);
    expect(stats).toMatchObject({ status: "ok", method: name === "roc_auc" ? "delong" : "influence" });
    expect(relativeError(stats.df!, wanted.df)).toBeLessThan(1e-12);
    expect(relativeError(stats.se!, wanted.se)).toBeLessThan(1e-8);
    expect(relativeError(stats.interval!.low, wanted.low, wanted.se)).toBeLessThan(1e-8);
    expect(relativeError(stats.interval!.high, wanted.high, wanted.se)).toBeLessThan(1e-8);
    expect(relativeError(stats.pHarm!, wanted.pHarm, 1e-300)).toBeLessThan(1e-6);
    expect(relativeError(stats.pGain!, wanted.pGain, 1e-300)).toBeLessThan(1e-6);
  });
});

describe("the paired t test of per-row losses is scipy's, to 1e-9", () => {
  const all = gold.cases.flatMap((data) =>
    (data.paired ?? []).map((wanted) => ({ title: `${wanted.metric}: ${data.name}`, wanted, data })),
  );
  test.each(all)("$title", ({ wanted, data }) => {
    const stats = statsOf(data, wanted.metric);
    expect(relativeError(stats.pHarm!, wanted.pHarm)).toBeLessThan(1e-9);
    expect(relativeError(stats.pGain!, wanted.pGain)).toBeLessThan(1e-9);
    expect(relativeError(stats.interval!.low, wanted.low)).toBeLessThan(1e-9);
    expect(relativeError(stats.interval!.high, wanted.high)).toBeLessThan(1e-9);
  });
});

describe("the variance of an AUC difference is DeLong's over all pairs times n/(n − 1), to 1e-10", () => {
  test.each(gold.cases.filter(({ delong }) => delong))("$name", (data) => {
    const n = data.label.length;
    const expected = data.delong!.variance * (n / (n - 1));
    expect(relativeError(statsOf(data, "roc_auc").se! ** 2, expected)).toBeLessThan(1e-10);
  });
});
