import { exactSum } from "../stats/exact-sum.ts";
import type { ScoredView } from "../table/scored.ts";
import type { Metric } from "./metric.ts";
import { groupByScore, type ScoreGroups, spreadRanks } from "./score-groups.ts";
import { noPositiveLabel } from "./undefined-reasons.ts";

/** Σ (recall_i − recall_{i−1})·precision_i over distinct thresholds, ties grouped; no interpolation. */
export const averagePrecision: Metric = {
  name: "average_precision",
  direction: "higher",
  tasks: ["binary"],
  needs: "score",
  unit: "row",
  defaultMargin: "bounded-score",
  minimum: "ranking-of-scores",
  method: "influence",
  unbounded: false,
  value(view) {
    const { positives, value } = followCurve(groupByScore(view));
    return positives === 0 ? noPositiveLabel : { value };
  },
  influence,
};

interface Curve {
  /** Per distinct score s: precision and weight of the rows with a score ≥ s. */
  readonly precision: Float64Array;
  readonly above: Float64Array;
  readonly positives: number;
  readonly value: number;
}

function followCurve({ positive, negative }: ScoreGroups): Curve {
  const size = positive.length;
  const precision = new Float64Array(size);
  const above = new Float64Array(size);
  let hits = 0;
  let all = 0;
  for (let g = size - 1; g >= 0; g--) {
    hits += positive[g]!;
    all += positive[g]! + negative[g]!;
    above[g] = all;
    precision[g] = all === 0 ? 0 : hits / all;
  }
  const positives = exactSum(size, (g) => positive[g]!);
  const value = exactSum(size, (g) => positive[g]! * precision[g]!) / positives;
  return { precision, above, positives, value };
}

/**
 * n·w_j·∂AP/∂w_j: a row's own precision, and what its weight does to the precision at every lower threshold.
 * With g(s) the precision at s, P the weight of positives, H1(s) = Σ y_i/V(s_i) and H2(s) = Σ y_i g(s_i)/V(s_i)
 * over s_i ≤ s, V(s) the weight of rows scored ≥ s: ∂AP/∂w_j = [y_j (g + H1 − AP) − H2]/P.
 */
function influence(view: ScoredView): Float64Array {
  const groups = groupByScore(view);
  const { precision, above, positives, value } = followCurve(groups);
  const size = precision.length;
  const dilution = new Float64Array(size);
  const ownGain = new Float64Array(size);
  let h1 = 0;
  let h2 = 0;
  for (let g = 0; g < size; g++) {
    const share = above[g] === 0 ? 0 : groups.positive[g]! / above[g]!;
    h1 += share;
    h2 += share * precision[g]!;
    dilution[g] = h2;
    ownGain[g] = precision[g]! + h1 - value;
  }
  const scale = view.n / positives;
  return spreadRanks(
    view,
    groups.rankOf,
    (rank, label, weight) => scale * weight * (label * ownGain[rank]! - dilution[rank]!),
  );
}
