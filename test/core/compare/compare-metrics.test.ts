import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import { metrics } from "../../../src/core/metrics/index.ts";
import { type MetricStats, metricStatsSchema } from "../../../src/core/record/evaluation.ts";
import type { PairedView } from "../../../src/core/table/scored.ts";
import { UserError } from "../../../src/errors.ts";
import { pairFrom, randomPairs, seededUniform, shuffled } from "../../reference/random-views.ts";

const everyName = metrics.map(({ name }) => name);

interface Binary {
  label: readonly number[];
  candidate: readonly number[];
  baseline: readonly number[] | null;
}

/** Scores on both sides; predictions at ½. */
function binaryPair({ label, candidate, baseline }: Binary): PairedView {
  const outputs = (score: readonly number[]) => ({
    prediction: Float64Array.from(score, (value) => Number(value >= 0.5)),
    score: Float64Array.from(score),
    probabilistic: true,
  });
  return {
    rows: {
      task: "binary",
      n: label.length,
      label: Float64Array.from(label),
      classes: ["no", "yes"],
      weight: null,
      group: null,
      groups: 0,
    },
    candidate: outputs(candidate),
    baseline: baseline && outputs(baseline),
    id: (row) => String(row),
  };
}

/** n rows, a third positive, both models noisy and right most of the time. */
function noisyPair(n: number, seed = 1): PairedView {
  const uniform = seededUniform(seed);
  const label = Array.from({ length: n }, (_row, index) => Number(index % 3 === 0));
  const score = () => label.map((value) => 0.3 * value + 0.69 * uniform());
  return binaryPair({ label, candidate: score(), baseline: score() });
}

function one(view: PairedView, name: string): MetricStats {
  return compareMetrics(view, [name])[0]!;
}

describe("what cannot be compared says why", () => {
  test("an unknown metric is the user's error, with the likely name", () => {
    const thrown = (() => {
      try {
        return compareMetrics(noisyPair(60), ["roc_acu"]);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(UserError);
    expect((thrown as UserError).message).toBe('unknown metric "roc_acu": did you mean roc_auc?');
  });

  test("without a baseline only the candidate's value is there", () => {
    const stats = one({ ...noisyPair(60), baseline: null }, "accuracy");
    expect(stats).toMatchObject({
      status: "not_comparable",
      note: "no baseline",
      baseline: null,
      delta: null,
    });
    expect(stats.candidate).toBeGreaterThan(0.5);
  });

  test("a candidate without a value is undefined, with or without a baseline", () => {
    const view = binaryPair({ label: [1, 1, 1], candidate: [0.1, 0.5, 0.9], baseline: [0.2, 0.5, 0.9] });
    const wanted = { status: "undefined", note: "the labels hold one class only", candidate: null, n: 3 };
    expect(one(view, "roc_auc")).toMatchObject(wanted);
    expect(one({ ...view, baseline: null }, "roc_auc")).toMatchObject(wanted);
  });

  test("a column absent on the baseline alone makes the metric not comparable", () => {
    const view = noisyPair(60);
    const stats = one({ ...view, baseline: { ...view.baseline!, score: null } }, "roc_auc");
    expect(stats).toMatchObject({
      status: "not_comparable",
      note: "on the baseline: there is no score column",
    });
  });

  test("a metric of another task is undefined", () => {
    expect(one(noisyPair(60), "rmse")).toMatchObject({
      status: "undefined",
      note: "rmse is for regression, this is binary",
    });
  });

  test("values that overflow are undefined rather than infinite", () => {
    const view = noisyPair(60);
    const huge = { prediction: new Float64Array(60).fill(1e300), score: null, probabilistic: false };
    const stats = one(
      { ...view, rows: { ...view.rows, task: "regression", classes: [] }, candidate: huge, baseline: huge },
      "rmse",
    );
    expect(stats).toMatchObject({ status: "undefined", note: "the value is too large to be represented" });
  });
});

describe("every row shows the same difference", () => {
  const label = Array.from({ length: 60 }, (_row, index) => index % 2);
  const perfect = label.map((value) => (value === 1 ? 0.9 : 0.1));
  const areaOf = (candidate: number[], baseline: number[]) =>
    one(binaryPair({ label, candidate, baseline }), "roc_auc");

  test.each([
    ["one score for every row", label.map(() => 0.4), -0.5],
    ["flipped scores", perfect.map((score) => 1 - score), -1],
  ])(
    "%s beside a baseline that separates the classes is a loss, not a want of rows",
    (_what, scores, delta) => {
      const loss = areaOf(scores, perfect);
      expect(loss).toMatchObject({ status: "ok", delta, df: 29 });
      expect(loss.se).toBeCloseTo(-delta / Math.sqrt(29 * 30), 15);
      expect(loss.pHarm).toBeLessThan(1e-20);
      const gain = areaOf(perfect, scores);
      expect(gain).toMatchObject({ delta: -delta, se: loss.se, pGain: loss.pHarm });
    },
  );

  test("and two models that both separate them have too few rows, however the scores differ", () => {
    const other = perfect.map((score) => score / 2);
    expect(areaOf(other, perfect)).toMatchObject({
      status: "too_few",
      note: "both models separate this test set completely",
    });
  });

  test("so has a candidate that ranks as the baseline does", () => {
    const { rows, candidate } = noisyPair(90);
    const scores = [...candidate.score!];
    const view = binaryPair({
      label: [...rows.label],
      candidate: scores.map((score) => score ** 2),
      baseline: scores,
    });
    expect(one(view, "roc_auc")).toMatchObject({ status: "too_few", delta: 0, se: null });
  });

  test.each([0.5, 0.3])(
    "a constant error of %d beside a perfect regression is a loss, rounded or not",
    (shift) => {
      const base = noisyPair(40);
      const numbers = Float64Array.from({ length: 40 }, (_row, index) => index);
      const outputs = (error: number) => ({
        prediction: numbers.map((value) => value + error),
        score: null,
        probabilistic: false,
      });
      const rows = { ...base.rows, task: "regression" as const, label: numbers, classes: [] };
      const stats = one({ ...base, rows, candidate: outputs(shift), baseline: outputs(0) }, "mae");
      expect(stats.status).toBe("ok");
      expect(stats.delta).toBeCloseTo(shift, 14);
      expect(stats.se).toBeCloseTo(shift / Math.sqrt(39 * 40), 14);
      expect(stats.interval!.low).toBeGreaterThan(0.9 * shift);
    },
  );
});

describe("identical outputs", () => {
  test("are identical where scores are equal in every row, at any size", () => {
    const view = noisyPair(12);
    for (const stats of compareMetrics({ ...view, baseline: view.candidate }, [
      "roc_auc",
      "f1",
      "log_loss",
    ])) {
      expect(stats).toMatchObject({
        status: "identical",
        delta: 0,
        note: "identical outputs on all 12 rows",
        se: 0,
      });
      expect(stats.interval).toEqual({ low: 0, high: 0, level: 0.9 });
    }
  });

  test("equal hard labels alone are left to Tango: 300 silent rows do not exclude a loss of ½ point", () => {
    const view = noisyPair(300);
    const labels = { ...view.candidate, score: null };
    const stats = one({ ...view, candidate: labels, baseline: labels }, "accuracy");
    expect(stats).toMatchObject({ status: "ok", method: "tango", pHarm: 0.5, pGain: 0.5, df: null });
    expect(stats.discordant).toEqual({ baselineOnly: 0, candidateOnly: 0 });
    expect(stats.interval!.low).toBeLessThan(-0.005);
    expect(stats.se).toBeGreaterThan(0);
  });

  test("equal labels beside different scores are not identical, and F1 keeps its floor", () => {
    const view = noisyPair(300);
    const nudged = { ...view.candidate, score: view.candidate.score!.map((score) => score * 0.999) };
    const stats = one({ ...view, baseline: nudged }, "f1");
    expect(stats).toMatchObject({ status: "ok", delta: 0 });
    expect(stats.interval!.low).toBeLessThan(-0.004);
  });
});

describe("too few", () => {
  test.each([
    ["accuracy", 29, "29 rows, at least 30 are needed"],
    ["roc_auc", 27, "at least 10 rows of each class are needed: yes has 9"],
    ["recall", 27, "at least 10 rows of each class are needed: yes has 9"],
    ["log_loss", 49, "49 rows, at least 50 are needed"],
    ["brier", 49, "49 rows, at least 50 are needed"],
  ])("%s on %i rows", (name, n, note) => {
    const stats = one(noisyPair(n), name);
    expect(stats).toMatchObject({ status: "too_few", note, interval: null, pHarm: null, se: null });
    expect(stats.delta).not.toBeNull();
  });

  test.each([
    ["accuracy", 30],
    ["roc_auc", 28],
    ["log_loss", 50],
    ["brier", 50],
  ])("%s on %i rows is enough", (name, n) => {
    expect(one(noisyPair(n), name).status).toBe("ok");
  });

  test("an unbounded loss with nine changed rows", () => {
    const view = noisyPair(300);
    const score = view.candidate.score!.map((value, row) => (row < 9 ? value * 0.9 : value));
    const stats = one({ ...view, baseline: { ...view.candidate, score } }, "log_loss");
    expect(stats).toMatchObject({ status: "too_few", note: "only 9 rows changed, at least 10 are needed" });
    score[9]! *= 0.9;
    expect(one({ ...view, baseline: { ...view.candidate, score } }, "log_loss").status).toBe("ok");
  });

  test("a bounded mean with nine changed rows keeps an interval, no narrower than one row", () => {
    const view = noisyPair(300);
    const score = view.candidate.score!.map((value, row) => (row < 9 ? value * 0.999 : value));
    const stats = one({ ...view, baseline: { ...view.candidate, score } }, "brier");
    expect(stats.status).toBe("ok");
    expect(stats.se).toBeGreaterThanOrEqual(1 / Math.sqrt(300 * 299));
  });

  test("two models that both separate the test set completely", () => {
    const view = noisyPair(90);
    const apart = (reach: number) => ({
      ...view.candidate,
      score: view.rows.label.map((label, row) => (label === 1 ? 0.6 : 0.1) + (reach * row) / 90),
    });
    const stats = one({ ...view, candidate: apart(0.2), baseline: apart(0.3) }, "roc_auc");
    expect(stats).toMatchObject({ status: "too_few", note: "both models separate this test set completely" });
  });

  test("a shift of every score pulls on nothing in a ranking", () => {
    const view = noisyPair(90);
    const shifted = { ...view.candidate, score: view.candidate.score!.map((score) => score / 2) };
    expect(one({ ...view, baseline: shifted }, "roc_auc")).toMatchObject({
      status: "too_few",
      note: "no row pulls on the difference, so its noise cannot be estimated",
    });
  });

  test("groups that are worth fewer than five", () => {
    const view = noisyPair(300);
    const group = Int32Array.from({ length: 300 }, (_row, index) => (index < 250 ? 0 : 1 + (index % 40)));
    const stats = one({ ...view, rows: { ...view.rows, group, groups: 41 } }, "accuracy");
    expect(stats).toMatchObject({ status: "too_few", unit: "group", units: 41, groups: 41, n: 300 });
    expect(stats.note).toBe("the groups are worth 1.4 equal ones, at least 5 are needed");
  });

  test("six equal groups are judged, with a warning", () => {
    const view = noisyPair(300);
    const group = Int32Array.from({ length: 300 }, (_row, index) => index % 6);
    const stats = one({ ...view, rows: { ...view.rows, group, groups: 6 } }, "accuracy");
    expect(stats).toMatchObject({ status: "ok", method: "influence", df: 5, discordant: null });
    expect(stats.note).toBe("the groups are worth only 6.0 equal ones: the interval is wide and rough");
  });

  test("one weight that outweighs all others", () => {
    const view = noisyPair(300);
    const weight = Float64Array.from({ length: 300 }, (_row, index) => (index === 0 ? 1e6 : 1));
    expect(one({ ...view, rows: { ...view.rows, weight } }, "accuracy").note).toBe(
      "the rows are worth 1.0 equal ones, at least 5 are needed",
    );
  });

  test("a class whose weight lies on one row", () => {
    const view = noisyPair(300);
    const weight = view.rows.label.map((label, row) => (label === 0 ? 100 : row === 0 ? 100 : 1e-3));
    for (const name of ["roc_auc", "average_precision", "recall"]) {
      expect(one({ ...view, rows: { ...view.rows, weight } }, name)).toMatchObject({
        status: "too_few",
        note: "the rows of yes are worth 1.0 equal ones, at least 5 are needed",
      });
    }
  });

  test("one class only, though the class names show one", () => {
    const view = noisyPair(300);
    const rows = { ...view.rows, label: new Float64Array(300), classes: ["no"] };
    const binaryNames = everyName.filter((name) => !/^top_k|^f1_weighted|^precision_macro/.test(name));
    const stats = compareMetrics({ ...view, rows }, binaryNames);
    const brief = stats.map(({ name, status, note }) => `${name} ${status}: ${note}`).slice(0, 12);
    const constant = "the labels or the predictions are of one class: the correlation is 0 by convention";
    expect(brief).toEqual([
      "roc_auc undefined: the labels hold one class only",
      "average_precision undefined: no row is labelled positive",
      "accuracy ok: ",
      "balanced_accuracy too_few: at least 10 rows of each class are needed: class 1 has 0",
      "f1 undefined: no row is labelled positive",
      "f1_macro undefined: f1_macro is for multiclass, this is binary",
      "precision undefined: no row is labelled positive",
      "recall undefined: no row is labelled positive",
      `mcc too_few: at least 10 rows of each class are needed: class 1 has 0; ${constant}; on the baseline: ${constant}`,
      "kappa too_few: at least 10 rows of each class are needed: class 1 has 0",
      "log_loss too_few: at least 10 rows of each class are needed: class 1 has 0",
      "brier too_few: at least 10 rows of each class are needed: class 1 has 0",
    ]);
  });

  test("errors whose squares overflow", () => {
    const view = noisyPair(300);
    const rows = { ...view.rows, task: "regression" as const, classes: [] };
    const far = (reach: number) => ({
      prediction: view.candidate.score!.map((score) => score * reach),
      score: null,
      probabilistic: false,
    });
    expect(one({ ...view, rows, candidate: far(1e200), baseline: far(2e200) }, "mae")).toMatchObject({
      status: "too_few",
      note: "the noise of the difference is too large to be represented",
    });
  });

  test("of many classes two need ten rows; the rare ones are named", () => {
    const n = 120;
    const label = Float64Array.from({ length: n }, (_row, index) =>
      index < 100 ? index % 2 : 2 + (index % 2),
    );
    label[119] = 4;
    const uniform = seededUniform(3);
    const guess = () => ({
      prediction: label.map((code) => (uniform() < 0.8 ? code : 0)),
      score: null,
      probabilistic: false,
    });
    const view: PairedView = {
      ...noisyPair(n),
      rows: { ...noisyPair(n).rows, task: "multiclass", label, classes: ["a", "b", "c", "d", "e"] },
      candidate: guess(),
      baseline: guess(),
    };
    expect(one(view, "balanced_accuracy")).toMatchObject({
      status: "ok",
      note: "fewer than 10 rows: d has 9, e has 1",
    });
  });
});

describe("one pivot", () => {
  test("a row of weight 0 is not there, and equal weights are no weights", () => {
    const view = noisyPair(300);
    const weight = Float64Array.from({ length: 300 }, (_row, index) => (index < 200 ? 3 : 0));
    const first = (column: Float64Array) => column.slice(0, 200);
    const shorter = ({ prediction, score, probabilistic }: PairedView["candidate"]) => ({
      prediction: first(prediction!),
      score: first(score!),
      probabilistic,
    });
    const kept: PairedView = {
      ...view,
      rows: { ...view.rows, n: 200, label: first(view.rows.label) },
      candidate: shorter(view.candidate),
      baseline: shorter(view.baseline!),
    };
    expect(compareMetrics({ ...view, rows: { ...view.rows, weight } }, everyName)).toEqual(
      compareMetrics(kept, everyName),
    );
  });

  test("p beyond 1e-300 is 0", () => {
    const n = 4000;
    const label = Array.from({ length: n }, (_row, index) => index % 2);
    const candidate = label.map((value) => (value === 1 ? 0.9 : 0.1));
    const baseline = label.map((value) => (value === 1 ? 0.1 : 0.9));
    const stats = one(binaryPair({ label, candidate, baseline }), "accuracy");
    expect(stats).toMatchObject({ pGain: 0, pHarm: 1 });
  });

  test("dominance names the share of the largest row of an unbounded loss", () => {
    const view = noisyPair(300);
    const score = view.candidate.score!.slice();
    score[0] = 1e-12;
    const stats = one({ ...view, candidate: { ...view.candidate, score } }, "log_loss");
    expect(stats.dominance!.share).toBeGreaterThan(0.5);
    expect(stats.dominance!.largest).toBeCloseTo(27.5 / 300, 1);
    expect(one(view, "roc_auc").dominance).toBeNull();
  });
});

describe("for any rows", () => {
  test("permuting them changes no bit of the comparison", () => {
    const keys = fc.array(fc.nat(), { minLength: 260, maxLength: 260 });
    fc.assert(
      fc.property(randomPairs(30, 260), keys, (pair, order) => {
        const moved = { ...pair, rows: shuffled(pair.rows, order) };
        expect(compareMetrics(pairFrom(moved), everyName)).toEqual(compareMetrics(pairFrom(pair), everyName));
      }),
      { numRuns: 60 },
    );
  });

  test("swapping the sides mirrors delta, interval and p", () => {
    fc.assert(
      fc.property(randomPairs(30, 260), (pair) => {
        const view = pairFrom(pair);
        const swapped = compareMetrics(
          { ...view, candidate: view.baseline!, baseline: view.candidate },
          everyName,
        );
        compareMetrics(view, everyName).forEach((stats, index) => {
          const other = swapped[index]!;
          if (stats.status !== "ok") return;
          expect(other.delta).toBe(-stats.delta! + 0);
          expect(other.interval!.low).toBeCloseTo(-stats.interval!.high, 12);
          expect(other.interval!.high).toBeCloseTo(-stats.interval!.low, 12);
          expect(other.pHarm).toBeCloseTo(stats.pGain!, 12);
          expect(other.se).toBeCloseTo(stats.se!, 12);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("weights times a constant change nothing that can be seen", () => {
    fc.assert(
      fc.property(randomPairs(60, 260), fc.constantFrom(0.37, 1000, 2 ** 20), (pair, scale) => {
        const weighted = { ...pair, weighted: true };
        const scaled = compareMetrics(pairFrom(weighted, scale), everyName);
        compareMetrics(pairFrom(weighted), everyName).forEach((stats, index) => {
          const other = scaled[index]!;
          expect(other.status).toBe(stats.status);
          if (stats.status !== "ok") return;
          expect(other.se).toBeCloseTo(stats.se!, 11);
          expect(other.df).toBeCloseTo(stats.df!, 8);
          expect(other.pHarm).toBeCloseTo(stats.pHarm!, 8);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("the same outputs on both sides are never harmed", () => {
    fc.assert(
      fc.property(randomPairs(1, 200), (pair) => {
        const view = pairFrom(pair);
        for (const stats of compareMetrics({ ...view, baseline: { ...view.candidate } }, everyName)) {
          if (stats.delta !== null) expect(stats.delta).toBe(0);
          if (stats.pHarm !== null) expect(stats.pHarm).toBeGreaterThanOrEqual(0.5);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("every comparison is a valid part of a record, and the interval and p agree", () => {
    fc.assert(
      fc.property(randomPairs(1, 260), (pair) => {
        for (const stats of compareMetrics(pairFrom(pair), everyName)) {
          metricStatsSchema.parse(stats);
          if (stats.status !== "ok") {
            expect(stats.note).not.toBe("");
            continue;
          }
          const sign = stats.direction === "higher" ? 1 : -1;
          const ends = [sign * stats.interval!.low, sign * stats.interval!.high].sort((a, b) => a - b);
          const near = Math.min(Math.abs(stats.pHarm! - 0.05), Math.abs(stats.pGain! - 0.05)) < 1e-9;
          if (near) continue;
          expect(ends[1]! < 0).toBe(stats.pHarm! < 0.05);
          expect(ends[0]! > 0).toBe(stats.pGain! < 0.05);
        }
      }),
      { numRuns: 80 },
    );
  });
});
