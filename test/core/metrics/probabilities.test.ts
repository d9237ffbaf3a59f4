import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import { findMetric } from "../../../src/core/metrics/index.ts";
import { likeliestClasses } from "../../../src/core/table/probabilities.ts";
import { type Outputs, type PairedView, viewOf } from "../../../src/core/table/scored.ts";
import { relativeError } from "../../reference/gold.ts";

interface GoldProbabilities {
  name: string;
  label: number[];
  weight: number[] | null;
  candidate: number[][];
  baseline: number[][];
  values: Record<string, [number, number]>;
  comparisons: Record<string, { se: number; df: number; low: number; high: number }>;
}

const cases: GoldProbabilities[] = JSON.parse(
  readFileSync(new URL("../../reference/probabilities.json", import.meta.url), "utf8"),
);

function outputsOf(columns: readonly (readonly number[])[]): Outputs {
  const proba = columns.map((column) => Float64Array.from(column));
  return { prediction: likeliestClasses(proba), score: null, probabilistic: false, proba };
}

function pairOf({
  label,
  weight,
  candidate,
  baseline,
}: Omit<GoldProbabilities, "name" | "values" | "comparisons">) {
  const rows = {
    task: "multiclass",
    n: label.length,
    label: Float64Array.from(label),
    classes: candidate.map((_column, code) => `class ${code}`),
    weight: weight && Float64Array.from(weight),
    group: null,
    groups: 0,
  } as const;
  return {
    rows,
    candidate: outputsOf(candidate),
    baseline: outputsOf(baseline),
    id: String,
  } satisfies PairedView;
}

const one = (view: PairedView, name: string) => compareMetrics(view, [name])[0]!;

describe.each(cases)("$name", (data) => {
  const pair = pairOf(data);

  test.each(Object.entries(data.values))("%s is scikit-learn's, to 1e-12", (name, wanted) => {
    [pair.candidate, pair.baseline].forEach((outputs, side) => {
      const result = findMetric(name)!.value(viewOf(pair.rows, outputs));
      if (!("value" in result)) throw new Error(result.undefined);
      expect(relativeError(result.value, wanted[side]!)).toBeLessThan(1e-12);
    });
  });

  test.each(Object.entries(data.comparisons))(
    "%s has the error of its numerical influence",
    (name, wanted) => {
      const stats = one(pair, name);
      expect(stats.status).toBe("ok");
      expect(relativeError(stats.df!, wanted.df)).toBeLessThan(1e-12);
      expect(relativeError(stats.se!, wanted.se)).toBeLessThan(1e-8);
      expect(relativeError(stats.interval!.low, wanted.low, wanted.se)).toBeLessThan(1e-8);
      expect(relativeError(stats.interval!.high, wanted.high, wanted.se)).toBeLessThan(1e-8);
    },
  );

  test("ece is shown and not judged, top_k_accuracy is judged as a share of rows", () => {
    const ece = one(pair, "ece");
    expect(ece).toMatchObject({ status: "too_few", interval: null, replicates: null });
    expect(ece.delta).not.toBeNull();
    const isWeighted = data.weight !== null;
    expect(one(pair, "top_k_accuracy")).toMatchObject({
      status: "ok",
      method: isWeighted ? "influence" : "tango",
    });
  });

  test("the order of the rows changes no bit", () => {
    const turn = <T>(values: readonly T[]) => [...values].reverse();
    const turned = pairOf({
      label: turn(data.label),
      weight: data.weight && turn(data.weight),
      candidate: data.candidate.map(turn),
      baseline: data.baseline.map(turn),
    });
    const names = Object.keys(data.values);
    expect(compareMetrics(turned, names)).toEqual(compareMetrics(pair, names));
  });
});

describe("with a column of probabilities for each class", () => {
  const data = cases[0]!;

  test("discordant rows of top_k_accuracy are counted by the top k, not by the prediction", () => {
    const pair = pairOf(data);
    const hits = (columns: number[][], row: number) => {
      const own = columns[data.label[row]!]![row]!;
      return (
        columns.filter(
          (column, code) => column[row]! > own || (column[row] === own && code > data.label[row]!),
        ).length < 2
      );
    };
    const rows = data.label.map((_label, row) => [hits(data.candidate, row), hits(data.baseline, row)]);
    expect(one(pair, "top_k_accuracy").discordant).toEqual({
      candidateOnly: rows.filter(([own, other]) => own && !other).length,
      baselineOnly: rows.filter(([own, other]) => !own && other).length,
    });
  });

  test("the same probabilities on both sides are identical", () => {
    const pair = pairOf({ ...data, baseline: data.candidate });
    for (const name of ["log_loss", "roc_auc", "top_k_accuracy", "accuracy"]) {
      expect(one(pair, name)).toMatchObject({ status: "identical", delta: 0 });
    }
  });

  test("a baseline without probabilities is not comparable, and says so", () => {
    const pair = pairOf(data);
    const baseline = { prediction: pair.baseline.prediction, score: null, probabilistic: false };
    expect(one({ ...pair, baseline }, "log_loss")).toMatchObject({
      status: "not_comparable",
      note: "on the baseline: there are no columns of probabilities",
    });
    expect(one({ ...pair, baseline }, "accuracy").status).toBe("ok");
  });

  test("roc_auc without a row of one class is undefined and names it, with nine too few", () => {
    const without = data.label.map((code) => (code === 2 ? 1 : code));
    expect(one(pairOf({ ...data, label: without }), "roc_auc")).toMatchObject({
      status: "undefined",
      note: "no row, or every row, is labelled class 2",
    });
    without.fill(2, 0, 9);
    expect(one(pairOf({ ...data, label: without }), "roc_auc")).toMatchObject({
      status: "too_few",
      note: "at least 10 rows of each class are needed: class 2 has 9",
    });
  });
});
