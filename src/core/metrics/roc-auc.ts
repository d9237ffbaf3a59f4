import { exactSum } from "../stats/exact-sum.ts";
import type { ScoredView } from "../table/scored.ts";
import type { Metric } from "./metric.ts";
import { groupByScore, type ScoreGroups, spreadRanks } from "./score-groups.ts";
import { oneClass } from "./undefined-reasons.ts";

/** Probability that a positive row scores above a negative one, ties counting half (Mann–Whitney). */
export const rocAuc: Metric = {
  name: "roc_auc",
  direction: "higher",
  tasks: ["binary"],
  needs: "score",
  unit: "row",
  defaultMargin: "accuracy-like",
  minimum: "ranking-of-scores",
  method: "delong",
  unbounded: false,
  value(view) {
    const { auc } = rankRows(groupByScore(view));
    return Number.isNaN(auc) ? oneClass : { value: auc };
  },
  influence: delongInfluence,
};

interface Ranking {
  /** Per distinct score, the weight of negatives below it plus half of those at it, and the same of positives. */
  readonly negativesBelow: Float64Array;
  readonly positivesBelow: Float64Array;
  readonly positives: number;
  readonly negatives: number;
  /** NaN when a class is absent. */
  readonly auc: number;
}

function rankRows({ positive, negative }: ScoreGroups): Ranking {
  const negativesBelow = weightBelow(negative);
  const positivesBelow = weightBelow(positive);
  const positives = exactSum(positive.length, (g) => positive[g]!);
  const negatives = exactSum(negative.length, (g) => negative[g]!);
  const wins = exactSum(positive.length, (g) => positive[g]! * negativesBelow[g]!);
  return { negativesBelow, positivesBelow, positives, negatives, auc: wins / (positives * negatives) };
}

function weightBelow(weights: Float64Array): Float64Array {
  let below = 0;
  return weights.map((weight) => {
    const midrank = below + weight / 2;
    below += weight;
    return midrank;
  });
}

/**
 * DeLong's placements as influence: (V10_i − AUC)·n/m·√(m/(m−1)) for a positive row, likewise for a negative,
 * with m the rows of its class; the root makes the class variance the unbiased one. DeLong, DeLong and
 * Clarke-Pearson, Biometrics 44, 1988; midranks in O(n log n) after Sun and Xu, 2014.
 */
function delongInfluence(view: ScoredView): Float64Array {
  const groups = groupByScore(view);
  const { auc, negativesBelow, positivesBelow, positives, negatives } = rankRows(groups);
  let rows = 0;
  for (let row = 0; row < view.n; row++) rows += view.label[row]!;
  const scaleOf = (size: number, weight: number) => (view.n / weight) * Math.sqrt(size / (size - 1));
  const positiveScale = scaleOf(rows, positives);
  const negativeScale = scaleOf(view.n - rows, negatives);
  return spreadRanks(view, groups.rankOf, (rank, label, weight) =>
    label === 1
      ? positiveScale * weight * (negativesBelow[rank]! / negatives - auc)
      : negativeScale * weight * (1 - positivesBelow[rank]! / positives - auc),
  );
}
