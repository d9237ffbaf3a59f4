import fc from "fast-check";
import { expect, test } from "vitest";
import { countConfusion } from "../../../src/core/compare/confusion.ts";
import { listFlips } from "../../../src/core/compare/flips.ts";
import { confusionSchema, flipsSchema } from "../../../src/core/record/evaluation.ts";
import type { PairedView } from "../../../src/core/table/scored.ts";
import { pairFrom, randomPairs, shuffled } from "../../reference/random-views.ts";

function pair(label: number[], candidate: number[], baseline: number[]): PairedView {
  const outputs = (score: number[]) => ({
    prediction: Float64Array.from(score, (value) => Number(value >= 0.5)),
    score: Float64Array.from(score),
    probabilistic: true,
  });
  return {
    rows: {
      task: "binary",
      n: label.length,
      label: Float64Array.from(label),
      classes: ["ham", "spam"],
      weight: null,
      group: null,
      groups: 0,
    },
    candidate: outputs(candidate),
    baseline: outputs(baseline),
    id: (row) => "edcba"[row]!,
  };
}

const view = pair([1, 1, 0, 0, 1], [0.9, 0.4, 0.6, 0.7, 0.2], [0.1, 0.6, 0.4, 0.8, 0.3]);

test("flips are counted and listed by how far the score moved, ties by id", () => {
  expect(listFlips(view)).toEqual({
    fixed: 1,
    broken: 2,
    bothWrong: 2,
    worst: [
      { id: "e", label: "spam", baseline: "ham", candidate: "spam", change: "fixed" },
      { id: "c", label: "ham", baseline: "ham", candidate: "spam", change: "broken" },
      { id: "d", label: "spam", baseline: "spam", candidate: "ham", change: "broken" },
    ],
  });
});

test("the confusion table has truth in rows", () => {
  expect(countConfusion(view)).toEqual({
    labels: ["ham", "spam"],
    candidate: [
      [0, 2],
      [2, 1],
    ],
    baseline: [
      [1, 1],
      [2, 1],
    ],
  });
  expect(countConfusion({ ...view, baseline: null })!.baseline).toBeNull();
});

test("there are none without predictions, without a baseline, or for numbers", () => {
  expect(listFlips({ ...view, baseline: null })).toBeNull();
  expect(listFlips({ ...view, candidate: { ...view.candidate, prediction: null } })).toBeNull();
  expect(listFlips({ ...view, rows: { ...view.rows, task: "regression" } })).toBeNull();
  expect(countConfusion({ ...view, rows: { ...view.rows, task: "regression" } })).toBeNull();
  const many = Array.from({ length: 21 }, (_name, code) => String(code));
  expect(countConfusion({ ...view, rows: { ...view.rows, task: "multiclass", classes: many } })).toBeNull();
});

test("permuting rows changes neither, and the twenty listed are the twenty that moved most", () => {
  const order = fc.array(fc.nat(), { minLength: 120, maxLength: 120 });
  fc.assert(
    fc.property(randomPairs(1, 120), order, (random, keys) => {
      const rows = random.rows.map((_row, index) => index);
      const moved = shuffled(rows, keys);
      const first = pairFrom(random);
      const second: PairedView = {
        ...pairFrom({ ...random, rows: moved.map((index) => random.rows[index]!) }),
        id: (row) => first.id(moved[row]!),
      };
      const flips = listFlips(first);
      expect(listFlips(second)).toEqual(flips);
      expect(countConfusion(second)).toEqual(countConfusion(first));
      if (!flips) return;
      flipsSchema.parse(flips);
      confusionSchema.parse(countConfusion(first));
      expect(flips.worst.length).toBe(Math.min(20, flips.fixed + flips.broken));
    }),
  );
});

test("of many flips the twenty that moved most are kept in order, equal moves by id", () => {
  const n = 60;
  const label = new Array<number>(n).fill(1);
  const ids = Array.from({ length: n }, (_id, row) => `r${String((row * 7) % n).padStart(2, "0")}`);
  const candidate = ids.map((_id, row) => 0.5 + (row % 5) / 100);
  const many: PairedView = {
    ...pair(label, candidate, new Array<number>(n).fill(0.25)),
    id: (row) => ids[row]!,
  };
  const expected = ids
    .map((id, row) => ({ id, change: candidate[row]! - 0.25 }))
    .sort((a, b) => b.change - a.change || (a.id < b.id ? -1 : 1))
    .slice(0, 20);
  const flips = listFlips(many)!;
  expect(flips).toMatchObject({ fixed: n, broken: 0, bothWrong: 0 });
  expect(flips.worst.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
});

test("without scores on both sides flips are listed by id alone", () => {
  const bare = (side: PairedView["candidate"]) => ({ ...side, score: null });
  const order = (of: PairedView) => listFlips(of)!.worst.map(({ id }) => id);
  expect(order({ ...view, candidate: bare(view.candidate) })).toEqual(["c", "d", "e"]);
  expect(order({ ...view, baseline: bare(view.baseline!) })).toEqual(["c", "d", "e"]);
});

test("rows that both have right are not counted as both wrong, and a class without a name shows its number", () => {
  const both = pair([1, 0, 1], [0.9, 0.1, 0.2], [0.8, 0.2, 0.9]);
  const rows = { ...both.rows, classes: ["ham"] };
  expect(listFlips({ ...both, rows })).toEqual({
    fixed: 0,
    broken: 1,
    bothWrong: 0,
    worst: [{ id: "c", label: "1", baseline: "1", candidate: "ham", change: "broken" }],
  });
});
