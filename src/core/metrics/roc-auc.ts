import { exactSum } from "../stats/exact-sum.ts";
import type { ScoredView } from "../table/scored.ts";
import { oneVersusRest } from "./class-probabilities.ts";
import type { Metric, MetricValue } from "./metric.ts";
import { groupByScore, type ScoreGroups, spreadRanks } from "./score-groups.ts";
import { oneClass } from "./undefined-reasons.ts";

/** Probability that a positive row scores above a negative one, ties counting half (Mann–Whitney); of several classes
 *  the mean over each one against the rest. */
export const rocAuc: Metric = {
  name: "roc_auc",
  direction: "higher",
  tasks: ["binary", "multiclass"],
  needs: "score",
  unit: "row",
  defaultMargin: "accuracy-like",
  minimum: "ranking-of-scores",
  method: "delong",
  unbounded: false,
  value: (view) => (view.task === "multiclass" ? meanOfClasses(view) : binaryValue(view)),
  influence: (view) => (view.task === "multiclass" ? influenceOfClasses(view) : delongInfluence(view)),
};

function binaryValue(view: ScoredView): MetricValue {
  const { auc } = rankRows(groupByScore(view));
  return Number.isNaN(auc) ? oneClass : { value: auc };
}

function meanOfClasses(view: ScoredView): MetricValue {
  const aucs = view.classes.map((_name, code) => rankRows(groupByScore(oneVersusRest(view, code))).auc);
  const absent = aucs.findIndex(Number.isNaN);
  if (absent !== -1) return { undefined: `no row, or every row, is labelled ${view.classes[absent]}` };
  return { value: exactSum(aucs.length, (code) => aucs[code]!) / aucs.length };
}

function influenceOfClasses(view: ScoredView): Float64Array {
  const pulls = view.classes.map((_name, code) => delongInfluence(oneVersusRest(view, code)));
  return view.label.map((_label, row) => {
    let sum = 0;
    for (const pull of pulls) sum += pull[row]!;
    return sum / pulls.length;
  });
}

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
