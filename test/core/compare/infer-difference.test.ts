import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import { orderByContent } from "../../../src/core/compare/content-order.ts";
import type { MetricStats } from "../../../src/core/record/evaluation.ts";
import { drawPoisson } from "../../../src/core/stats/poisson-counts.ts";
import type { Outputs, PairedView, Rows } from "../../../src/core/table/scored.ts";
import { seededUniform } from "../../reference/random-views.ts";

const one = (view: PairedView, name: string): MetricStats => compareMetrics(view, [name])[0]!;
const plain = (prediction: Float64Array): Outputs => ({ prediction, score: null, probabilistic: false });
const rowsOf = (task: Rows["task"], label: Float64Array, classes: string[] = []): Rows => ({
  task,
  n: label.length,
  label,
  classes,
  weight: null,
  group: null,
  groups: 0,
});

/** n rows labelled yes: `lost` that only the baseline has right, `won` that only the candidate has. */
function discordant(n: number, lost: number, won: number): PairedView {
  const column = (of: (row: number) => boolean) =>
    plain(Float64Array.from({ length: n }, (_row, row) => Number(of(row))));
  return {
    rows: rowsOf("binary", new Float64Array(n).fill(1), ["no", "yes"]),
    candidate: column((row) => row >= lost),
    baseline: column((row) => row < lost || row >= lost + won),
    id: String,
  };
}

/** Errors of two models on numbers whose label is 0. */
function errors(candidate: readonly number[], baseline: readonly number[]): PairedView {
  return {
    rows: rowsOf("regression", new Float64Array(candidate.length)),
    candidate: plain(Float64Array.from(candidate)),
    baseline: plain(Float64Array.from(baseline)),
    id: String,
  };
}

describe("the error beside Tango's interval", () => {
  test.each([
    [100, 6, 4, 0],
    [100, 5, 4, 1 / 100 ** 2],
    [250, 30, 2, 0],
    [40, 0, 0, 1 / 40 ** 2],
  ])("of %i rows, %i lost and %i won", (n, lost, won, floor) => {
    const { se, delta, discordant: found, df, pHarm, pGain } = one(discordant(n, lost, won), "accuracy");
    const variance = (lost + won - (won - lost) ** 2 / n) / (n * (n - 1)) + floor;
    expect(delta).toBeCloseTo((won - lost) / n, 14);
    expect(se).toBeCloseTo(Math.sqrt(variance), 15);
    expect(found).toEqual({ baselineOnly: lost, candidateOnly: won });
    expect(df).toBeNull();
    expect(pHarm! + pGain!).toBeCloseTo(1, 12);
    expect(pHarm! < 0.5).toBe(lost > won);
  });

  test("does not stand in for one by groups or weights, whose error has a row's floor", () => {
    const view = discordant(120, 30, 20);
    const group = Int32Array.from({ length: 120 }, (_row, row) => row % 40);
    const grouped = one({ ...view, rows: { ...view.rows, group, groups: 40 } }, "accuracy");
    expect(grouped).toMatchObject({ method: "influence", discordant: null, df: 39 });
    const weight = Float64Array.from({ length: 120 }, (_row, row) => 1 + (row % 2));
    expect(one({ ...view, rows: { ...view.rows, weight } }, "accuracy").method).toBe("influence");
    const still = discordant(120, 0, 0);
    const floor = one({ ...still, rows: { ...still.rows, group, groups: 40 } }, "accuracy");
    expect(floor.se).toBeCloseTo(1 / 120, 15);
  });
});

describe("the floor of a bounded mean", () => {
  const n = 60;
  const label = Float64Array.from({ length: n }, (_row, row) => row % 2);
  const brier = (changed: number, task: "binary" | "multiclass") => {
    const uniform = seededUniform(7);
    const score = label.map(() => 0.2 + 0.6 * uniform());
    const moved = score.map((value, row) => (row < changed ? value + 1e-9 * (1 + row) : value));
    const outputs = (of: Float64Array): Outputs =>
      task === "binary"
        ? { prediction: null, score: of, probabilistic: true }
        : { prediction: null, score: null, probabilistic: true, proba: [of.map((p) => 1 - p), of] };
    const rows = rowsOf(task, label, ["no", "yes"]);
    return one({ rows, candidate: outputs(moved), baseline: outputs(score), id: String }, "brier");
  };

  test("is that of one row of the whole range while nine rows changed", () => {
    expect(brier(9, "binary").se).toBeCloseTo(1 / Math.sqrt(n * (n - 1)), 9);
    expect(brier(9, "multiclass").se).toBeCloseTo(2 / Math.sqrt(n * (n - 1)), 9);
  });

  test("is gone when ten did", () => {
    expect(brier(10, "binary").se).toBeLessThan(1e-8);
    expect(brier(10, "multiclass").se).toBeLessThan(1e-8);
  });
});

describe("the error of replicates", () => {
  const uniform = seededUniform(11);
  const draw = (n: number) => Array.from({ length: n }, () => uniform() + 0.1);
  const [own, other] = [draw(60), draw(60)];

  /** The median of values that are drawn so often. */
  function medianOf(values: readonly number[], counts: Uint8Array): number {
    const drawn = values.flatMap((value, unit) => new Array<number>(counts[unit]!).fill(value));
    drawn.sort((a, b) => a - b);
    const half = drawn.length >> 1;
    return drawn.length % 2 === 1 ? drawn[half]! : (drawn[half - 1]! + drawn[half]!) / 2;
  }

  test("is the standard deviation of the difference over 400 draws of rows in the order of their hashes", () => {
    const stats = one(errors(own, other), "median_ae");
    const sides = [[Float64Array.from(own)], [Float64Array.from(other)]] as const;
    const { order, seed } = orderByContent({ label: new Float64Array(60), weight: null, group: null, sides });
    const counts = new Uint8Array(60);
    const pick = (values: readonly number[]) => Array.from(order, (row) => values[row]!);
    const found = Array.from({ length: 400 }, (_draw, replicate) => {
      drawPoisson(seed, replicate, counts);
      return medianOf(pick(own), counts) - medianOf(pick(other), counts);
    });
    const mean = found.reduce((sum, value) => sum + value, 0) / 400;
    const se = Math.sqrt(found.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 399);
    expect(stats.se).toBeCloseTo(se, 14);
    expect(stats).toMatchObject({ method: "bootstrap", df: 59, seed: seed.text, replicates: 400 });
    expect(stats.dominance).toBeNull();
    expect(stats.discordant).toBeNull();
  });

  test("says harm where an error grew, and gain where it fell", () => {
    const worse = own.map((value) => value + 5);
    expect(one(errors(worse, own.toReversed()), "median_ae").pHarm).toBeLessThan(1e-6);
    const better = one(errors(own.toReversed(), worse), "median_ae");
    expect(better.pGain).toBeLessThan(1e-6);
    expect(better.interval!.high).toBeLessThan(0);
  });

  test("of groups has as many degrees of freedom as they are worth, less one", () => {
    const view = errors(own, other);
    const group = Int32Array.from({ length: 60 }, (_row, row) => (row < 20 ? 0 : 1 + (row % 20)));
    const grouped = one({ ...view, rows: { ...view.rows, group, groups: 21 } }, "median_ae");
    expect(grouped.df).toBeCloseTo(60 ** 2 / (20 ** 2 + 20 * 2 ** 2) - 1, 10);
  });

  test("is not had where no replicate differs", () => {
    const stats = one(errors(new Array(60).fill(1), new Array(60).fill(2)), "median_ae");
    expect(stats).toMatchObject({
      status: "too_few",
      delta: -1,
      interval: null,
      note: "no replicate changes the difference, so its noise cannot be estimated",
    });
  });

  test("is not had where a third of the replicates has no positive row", () => {
    const n = 240;
    const group = Int32Array.from({ length: n }, (_row, row) => row % 6);
    const label = Float64Array.from(group, (code) => Number(code === 0));
    const score = () => ({
      prediction: null,
      score: label.map((value) => 0.3 * value + uniform()),
      probabilistic: false,
    });
    const rows = { ...rowsOf("binary", label, ["no", "yes"]), group, groups: 6 };
    const stats = one({ rows, candidate: score(), baseline: score(), id: String }, "fpr_at_tpr@0.9");
    expect(stats).toMatchObject({
      status: "too_few",
      note: "it is undefined in too many replicates of the bootstrap",
    });
  });
});

test("a class that no row has lends the floor of a confusion metric nothing", () => {
  const label = Float64Array.from({ length: 80 }, (_row, row) => row % 2);
  const uniform = seededUniform(5);
  const guess = (codes: number) =>
    plain(label.map((code) => (uniform() < 0.8 ? code : Math.floor(codes * uniform()))));
  const [candidate, baseline] = [guess(2), guess(2)];
  const with2 = one(
    { rows: rowsOf("multiclass", label, ["a", "b"]), candidate, baseline, id: String },
    "f1_macro",
  );
  const with3 = one(
    { rows: rowsOf("multiclass", label, ["a", "b", "c"]), candidate, baseline, id: String },
    "accuracy",
  );
  expect(with2.status).toBe("ok");
  expect(with3.se).toBeCloseTo(
    one({ rows: rowsOf("multiclass", label, ["a", "b"]), candidate, baseline, id: String }, "accuracy").se!,
    15,
  );
});

describe("the largest pull", () => {
  test("is that of a row on the mean, and its share is of all squares", () => {
    const far = [40, ...Array.from({ length: 49 }, (_row, k) => (k % 2 === 0 ? 1.1 : 0.9))];
    const { dominance, delta } = one(errors(far, new Array(50).fill(1)), "mae");
    const apart = far.map((value) => value - 1 - delta!);
    expect(dominance!.largest).toBeCloseTo(apart[0]! / 50, 13);
    const squares = apart.reduce((sum, value) => sum + value ** 2, 0);
    expect(dominance!.share).toBeCloseTo(apart[0]! ** 2 / squares, 12);
  });

  test("is found below the mean as well as above", () => {
    const far = [40, ...new Array(49).fill(1)];
    const level = far.map((_value, row) => (row % 2 === 0 ? 1.1 : 0.9));
    const { dominance, delta } = one(errors(level, far), "mae");
    expect(dominance!.largest).toBeCloseTo((38.9 + delta!) / 50, 12);
  });
});
