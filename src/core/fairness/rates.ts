import type { Fairness, FairnessGap } from "../record/fairness.ts";

export type Rates = Fairness["groups"][number]["candidate"];
export type Side = "candidate" | "baseline";

/** Rows (or their weight) by group, label and both predictions: `cells[((group·2 + label)·2 + candidate)·2 + baseline]`. */
export type Cells = Float64Array;

export function cellOf(group: number, label: number, candidate: number, baseline: number): number {
  return ((group * 2 + label) * 2 + candidate) * 2 + baseline;
}

/** Rates of one group under one model; null where there is no row to take a share of. */
export function ratesOf(cells: Cells, group: number, side: Side): Rates {
  const held = (label: number, said: number) =>
    side === "candidate"
      ? cells[cellOf(group, label, said, 0)]! + cells[cellOf(group, label, said, 1)]!
      : cells[cellOf(group, label, 0, said)]! + cells[cellOf(group, label, 1, said)]!;
  const [trueNegative, falsePositive] = [held(0, 0), held(0, 1)];
  const [falseNegative, truePositive] = [held(1, 0), held(1, 1)];
  const said = falsePositive + truePositive;
  return {
    selection: share(said, said + trueNegative + falseNegative),
    truePositive: share(truePositive, truePositive + falseNegative),
    falsePositive: share(falsePositive, falsePositive + trueNegative),
  };
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

export const gapNames: readonly FairnessGap["name"][] = [
  "demographic_parity_difference",
  "equalized_odds_difference",
  "equal_opportunity_difference",
];

/**
 * Gaps between groups in the order of `gapNames`: the largest minus the smallest share predicted positive; the larger
 * of the gaps in true and in false positive rate; the gap in true positive rate. As fairlearn defines them. NaN when
 * a rate of any group is undefined.
 */
export function gapsOf(cells: Cells, groups: readonly number[], side: Side): number[] {
  const rates = groups.map((group) => ratesOf(cells, group, side));
  const spread = (rate: keyof Rates) => {
    const values = rates.map((each) => each[rate] ?? Number.NaN);
    return Math.max(...values) - Math.min(...values);
  };
  const opportunity = spread("truePositive");
  return [spread("selection"), Math.max(opportunity, spread("falsePositive")), opportunity];
}
