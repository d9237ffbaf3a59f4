import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applicableMetrics } from "../../../src/core/metrics/applicable.ts";
import type { Metric } from "../../../src/core/metrics/metric.ts";
import type { ScoredView } from "../../../src/core/table/scored.ts";
import { candidateOf, pairFrom, randomPairs, seededUniform, shuffled } from "../../reference/random-views.ts";

function influential(view: ScoredView): Metric[] {
  return applicableMetrics(view, view).filter((metric) => metric.influence !== undefined);
}

function defined(view: ScoredView): Metric[] {
  return influential(view).filter((metric) => "value" in metric.value(view));
}

function numberOf(metric: Metric, view: ScoredView): number {
  const result = metric.value(view);
  return "value" in result ? result.value : Number.NaN;
}

test("influence sums to nothing, weights included", () => {
  fc.assert(
    fc.property(randomPairs(25, 60), (pair) => {
      const view = candidateOf(pairFrom(pair));
      for (const metric of defined(view)) {
        const pull = metric.influence!(view);
        const size = pull.reduce((sum, value) => sum + Math.abs(value), 0);
        const sum = pull.reduce((total, value) => total + value, 0);
        if (Number.isNaN(sum)) continue; // a class of one row has no variance; such a case is too few
        expect(Math.abs(sum)).toBeLessThanOrEqual(1e-11 * Math.max(1, size));
      }
    }),
  );
});

test("permuting rows changes no bit of a value, and moves each row's influence with it", () => {
  fc.assert(
    fc.property(randomPairs(3, 40), fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (pair, keys) => {
      const index = shuffled(
        pair.rows.map((_row, position) => position),
        keys,
      );
      const view = candidateOf(pairFrom(pair));
      const moved = candidateOf(pairFrom({ ...pair, rows: index.map((position) => pair.rows[position]!) }));
      for (const metric of influential(view)) {
        expect(metric.value(moved)).toEqual(metric.value(view));
        if (!("value" in metric.value(view))) continue;
        const pull = metric.influence!(view);
        expect([...metric.influence!(moved)]).toEqual(index.map((position) => pull[position]!));
      }
    }),
  );
});

test("weights times a constant give the same value and influence", () => {
  fc.assert(
    fc.property(randomPairs(5, 40), fc.constantFrom(2 ** -9, 0.37, 1000, 12345.678), (pair, scale) => {
      const view = candidateOf(pairFrom({ ...pair, weighted: true }));
      const scaled = candidateOf(pairFrom({ ...pair, weighted: true }, scale));
      for (const metric of defined(view)) {
        expect(numberOf(metric, scaled)).toBeCloseTo(numberOf(metric, view), 12);
        const pull = metric.influence!(view);
        metric.influence!(scaled).forEach((value, row) => {
          if (Number.isFinite(pull[row]!)) expect(value).toBeCloseTo(pull[row]!, 9);
        });
      }
    }),
  );
});

test("one predicted class has no correlation, however its weights are rounded", () => {
  const rows = [6, 1, 26, 1, 1].map((weight, row) => ({
    label: [0, 0, 2, 1, 0][row]!,
    scores: [0, 0] as [number, number],
    predictions: [1, 0] as [number, number],
    weight,
    group: 0,
  }));
  const view = candidateOf(pairFrom({ task: "multiclass", weighted: true, grouped: false, rows }));
  const mcc = defined(view).find(({ name }) => name === "mcc")!;
  expect(numberOf(mcc, view)).toBe(0);
  expect([...mcc.influence!(view)]).toEqual(rows.map(() => 0));
});

test("integer weights count as repeated rows", () => {
  fc.assert(
    fc.property(randomPairs(5, 25), (pair) => {
      const rows = pair.rows.map((item) => ({ ...item, weight: (1 + (item.weight % 3)) * 7 }));
      const weighted = candidateOf(pairFrom({ ...pair, rows, weighted: true }));
      const repeated = rows.flatMap((item) => new Array<typeof item>(item.weight / 7).fill(item));
      const plain = candidateOf(pairFrom({ ...pair, rows: repeated, weighted: false }));
      for (const metric of defined(weighted)) {
        expect(numberOf(metric, weighted)).toBeCloseTo(numberOf(metric, plain), 12);
      }
    }),
  );
});

/** Continuous scores and many rows of each kind, so that leaving one row out is a small step. */
function smoothView(task: "binary" | "regression", n: number, weighted: boolean): ScoredView {
  const uniform = seededUniform(task === "binary" ? 7 : 8);
  const label = Float64Array.from({ length: n }, () =>
    task === "binary" ? Number(uniform() < 0.4) : 9 * uniform(),
  );
  const noisy = label.map((value) =>
    task === "binary" ? 0.3 * value + 0.69 * uniform() : value + uniform() - 0.4,
  );
  return {
    task,
    n,
    label,
    classes: task === "binary" ? ["no", "yes"] : [],
    weight: weighted ? label.map(() => 0.5 + uniform()) : null,
    group: null,
    groups: 0,
    prediction: task === "binary" ? noisy.map((score) => Number(score >= 0.45)) : noisy,
    score: task === "binary" ? noisy : null,
    probabilistic: task === "binary",
  };
}

function withoutRow(view: ScoredView, left: number): ScoredView {
  const keep = <T extends Float64Array | null>(column: T): T =>
    (column ? column.filter((_value, row) => row !== left) : null) as T;
  return {
    ...view,
    n: view.n - 1,
    label: keep(view.label),
    weight: keep(view.weight),
    prediction: keep(view.prediction),
    score: keep(view.score),
  };
}

describe("influence is what leaving a row out does", () => {
  const cases = (["binary", "regression"] as const).flatMap((task) =>
    [false, true].map((weighted) => ({ task, weighted })),
  );
  test.each(cases)("$task, weights: $weighted", ({ task, weighted }) => {
    const n = 400;
    const view = smoothView(task, n, weighted);
    for (const metric of influential(view)) {
      const full = numberOf(metric, view);
      const pull = metric.influence!(view);
      const left = pull.map((_value, row) => (n - 1) * (full - numberOf(metric, withoutRow(view, row))));
      const size = Math.sqrt(pull.reduce((sum, value) => sum + value ** 2, 0) / n);
      pull.forEach((value, row) => {
        expect(Math.abs(value - left[row]!), `${metric.name}, row ${row}`).toBeLessThan(
          0.03 * size + 0.03 * Math.abs(value),
        );
      });
    }
  });
});
