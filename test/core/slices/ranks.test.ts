import fc from "fast-check";
import { expect, test } from "vitest";
import { clippedLoss, logLosses } from "../../../src/core/metrics/row-losses.ts";
import { groupByScore } from "../../../src/core/metrics/score-groups.ts";
import { takeSlice } from "../../../src/core/slices/take-slice.ts";
import { type PairedView, viewOf } from "../../../src/core/table/scored.ts";

const row = fc.record({
  score: fc.constantFrom(-0, 0, 0.1, 0.25, 0.5, 1, 1e-300),
  label: fc.constantFrom(0, 1),
  weight: fc.constantFrom(0.5, 1, 3),
  inside: fc.boolean(),
});
interface Row {
  readonly score: number;
  readonly label: number;
  readonly weight: number;
  readonly inside: boolean;
}

function viewOfRows(rows: readonly Row[], isWeighted: boolean): PairedView {
  const numbers = (of: (row: Row) => number) => Float64Array.from(rows, of);
  return {
    rows: {
      task: "binary",
      n: rows.length,
      label: numbers(({ label }) => label),
      classes: ["0", "1"],
      weight: isWeighted ? numbers(({ weight }) => weight) : null,
      group: null,
      groups: rows.length,
    },
    candidate: { prediction: null, score: numbers(({ score }) => score), probabilistic: true },
    baseline: null,
    id: String,
  };
}

function groupsOf({ rows, candidate }: PairedView) {
  return groupByScore(viewOf(rows, candidate));
}

test("a slice of ranked scores has the ranks that sorting it alone gives", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), fc.boolean(), (rows, isWeighted) => {
      const whole = viewOfRows(rows, isWeighted);
      const kept = Uint32Array.from(rows.keys()).filter((at) => rows[at]!.inside);
      groupsOf(whole);
      const alone = viewOfRows(
        rows.filter(({ inside }) => inside),
        isWeighted,
      );
      expect(groupsOf(takeSlice(whole, kept))).toEqual(groupsOf(alone));
    }),
  );
});

test("log losses are the same whether or not the scores were ranked before", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
      const [ranked, unranked] = [viewOfRows(rows, false), viewOfRows(rows, false)];
      groupsOf(ranked);
      const [known, fresh] = [ranked, unranked].map(({ rows, candidate }) =>
        logLosses(viewOf(rows, candidate)),
      );
      expect(known).toEqual(fresh);
      expect(fresh).toEqual(
        Float64Array.from(rows, ({ score, label }) => clippedLoss(label === 1 ? score : 1 - score)),
      );
    }),
  );
});

test("a slice that is small beside the distinct scores of the whole is sorted by itself", () => {
  const rows = Array.from({ length: 100 }, (_row, k) => ({
    score: k / 100,
    label: k % 2,
    weight: 1,
    inside: false,
  }));
  const whole = viewOfRows(rows, false);
  groupsOf(whole);
  const { rankOf, positive } = groupsOf(takeSlice(whole, Uint32Array.of(90, 10, 50)));
  expect([...rankOf]).toEqual([2, 0, 1]);
  expect(positive).toHaveLength(3);
});
