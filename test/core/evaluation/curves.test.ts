import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curvesOf } from "../../../src/core/evaluation/curves.ts";
import { type Curves, curvesSchema } from "../../../src/core/record/curves.ts";
import type { Outputs, PairedView, Rows, RowTask } from "../../../src/core/table/scored.ts";

const outputs = (more: Partial<Outputs>): Outputs => ({
  prediction: null,
  score: null,
  probabilistic: false,
  ...more,
});

function viewOf(
  task: RowTask,
  label: readonly number[],
  sides: readonly Outputs[],
  weight?: readonly number[],
): PairedView {
  const rows: Rows = {
    task,
    n: label.length,
    label: Float64Array.from(label),
    classes: task === "binary" ? ["0", "1"] : [],
    weight: weight === undefined ? null : Float64Array.from(weight),
    group: null,
    groups: label.length,
  };
  return { rows, candidate: sides[0]!, baseline: sides[1] ?? null, id: String };
}

const scored = (score: readonly number[]) =>
  outputs({ score: Float64Array.from(score), probabilistic: true });

interface Row {
  label: number;
  score: number;
  weight: number;
}

const rowsArb = fc
  .array(
    fc.record({
      label: fc.constantFrom(0, 1),
      score: fc.integer({ min: 0, max: 40 }).map((value) => value / 40),
      weight: fc.integer({ min: 1, max: 4 }),
    }),
    { minLength: 2, maxLength: 80 },
  )
  .filter((rows) => rows.some(({ label }) => label === 1) && rows.some(({ label }) => label === 0));

const drawn = (rows: readonly Row[]): Curves =>
  curvesOf(
    viewOf(
      "binary",
      rows.map(({ label }) => label),
      [scored(rows.map(({ score }) => score))],
      rows.map(({ weight }) => weight),
    ),
  )!;

const total = (rows: readonly Row[]) => rows.reduce((sum, { weight }) => sum + weight, 0);
const part = (rows: readonly Row[], label: number) => total(rows.filter((row) => row.label === label));

describe("curves of a binary model", () => {
  it("go through points of the definition only, whatever the weights and ties", () => {
    fc.assert(
      fc.property(rowsArb, (rows) => {
        const { roc, precisionRecall } = drawn(rows);
        const cuts = [...new Set(rows.map(({ score }) => score))].map((cut) =>
          rows.filter(({ score }) => score >= cut),
        );
        const near = (a: readonly number[], b: readonly number[]) =>
          a.every((value, k) => Math.abs(value - b[k]!) < 1e-5);
        const rates = [
          [0, 0],
          ...cuts.map((kept) => [part(kept, 0) / part(rows, 0), part(kept, 1) / part(rows, 1)]),
        ];
        for (const point of roc!.candidate) expect(rates.some((rate) => near(point, rate))).toBe(true);
        expect([roc!.candidate[0], roc!.candidate.at(-1)]).toEqual([
          [0, 0],
          [1, 1],
        ]);
        const pairs = cuts.map((kept) => [part(kept, 1) / part(rows, 1), part(kept, 1) / total(kept)]);
        for (const point of precisionRecall!.candidate)
          expect(pairs.some((pair) => near(point, pair))).toBe(true);
        expect(precisionRecall!.candidate.at(-1)![0]).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it("do not depend on the order of rows", () => {
    fc.assert(
      fc.property(rowsArb, fc.infiniteStream(fc.nat()), (rows, keys) => {
        const shuffled = rows.map((row) => ({ row, key: keys.next().value! })).sort((a, b) => a.key - b.key);
        expect(drawn(shuffled.map(({ row }) => row))).toEqual(drawn(rows));
      }),
      { numRuns: 200 },
    );
  });

  it("are at most 200 points at 100,000 distinct scores, and lose less than a hundredth of the area", () => {
    const n = 100_000;
    const noise = (k: number) => ((k * 2654435761) % 2 ** 32) / 2 ** 32;
    const label = Array.from({ length: n }, (_, k) => Number(noise(k + 7) < 0.3));
    const score = label.map((one, k) => (0.35 * one + noise(k * 3 + 1)) / 1.35);
    const curves = curvesOf(viewOf("binary", label, [scored(score), scored(score.toReversed())]))!;
    expect(curvesSchema.safeParse(curves).error).toBeUndefined();
    const { candidate } = curves.roc!;
    expect(candidate.length).toBeGreaterThan(150);
    let area = 0;
    for (let k = 1; k < candidate.length; k++)
      area += (candidate[k]![0] - candidate[k - 1]![0]) * ((candidate[k]![1] + candidate[k - 1]![1]) / 2);
    const order = score.map((value, k) => [value, label[k]!] as const).sort((a, b) => a[0] - b[0]);
    let [below, won] = [0, 0];
    for (const [, one] of order) {
      if (one === 0) below += 1;
      else won += below;
    }
    expect(Math.abs(area - won / (below * (n - below)))).toBeLessThan(0.01);
    expect(JSON.stringify(curves).length).toBeLessThan(20_000);
  });

  it("hold calibration bins with mean, share and weight, empty bins left out", () => {
    const curves = curvesOf(viewOf("binary", [0, 1, 1, 0], [scored([0.05, 0.1, 0.95, 0.91])]))!;
    expect(curves.calibration!.candidate).toEqual([
      { mean: 0.075, positive: 0.5, weight: 0.5 },
      { mean: 0.93, positive: 0.5, weight: 0.5 },
    ]);
  });

  it.each<[string, PairedView]>([
    ["without a score", viewOf("binary", [0, 1], [outputs({ prediction: Float64Array.of(0, 1) })])],
    ["of one class", viewOf("binary", [1, 1], [scored([0.2, 0.4])])],
    [
      "of a regression that is exact",
      viewOf("regression", [1, 2], [outputs({ prediction: Float64Array.of(1, 2) })]),
    ],
  ])("are none %s", (_, view) => {
    expect(curvesOf(view)).toBeNull();
  });

  it("hold no calibration for scores that are no probabilities", () => {
    const view = viewOf("binary", [0, 1], [outputs({ score: Float64Array.of(-3, 5) })]);
    expect(Object.keys(curvesOf(view)!)).toEqual(["roc", "precisionRecall"]);
  });
});

describe("residuals", () => {
  it("are shares of rows over bins that both models share", () => {
    const label = [0, 0, 0, 0];
    const side = (values: readonly number[]) => outputs({ prediction: Float64Array.from(values) });
    const { residuals } = curvesOf(viewOf("regression", label, [side([-1, 0, 0, 1]), side([-2, 2, 2, 2])]))!;
    expect(residuals!.edges[0]).toBe(-2);
    expect(residuals!.edges.at(-1)).toBe(2);
    const middle = 20;
    expect(residuals!.candidate[middle]).toBe(0.5);
    expect(residuals!.baseline![0]).toBe(0.25);
    expect(residuals!.baseline!.at(-1)).toBe(0.75);
    for (const side of [residuals!.candidate, residuals!.baseline!])
      expect(side.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
  });
});
