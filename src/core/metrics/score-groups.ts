import { argsort } from "../stats/argsort.ts";
import { ExactSum } from "../stats/exact-sum.ts";
import { sumRange } from "../stats/sum-by-code.ts";
import type { ScoredView } from "../table/scored.ts";

/** Rows gathered by equal score, ascending. Arrays but `rankOf` have one entry per distinct score. */
export interface ScoreGroups {
  /** Weight of the positive and of the negative rows with this score. */
  readonly positive: Float64Array;
  readonly negative: Float64Array;
  /** Each row's index into the arrays above. */
  readonly rankOf: Uint32Array;
}

interface Remembered {
  readonly label: Float64Array;
  readonly weight: Float64Array | null;
  readonly groups: ScoreGroups;
}

/** A score column is sorted once per comparison, however many metrics read it. */
const remembered = new WeakMap<Float64Array, Remembered>();

/** Groups a binary view by score. One sort; nothing depends on the order of rows with equal scores. */
export function groupByScore(view: ScoredView): ScoreGroups {
  const score = view.score!;
  const known = remembered.get(score);
  if (known && known.label === view.label && known.weight === view.weight) return known.groups;
  const groups = gatherTies(view, score);
  remembered.set(score, { label: view.label, weight: view.weight, groups });
  return groups;
}

function gatherTies(view: ScoredView, score: Float64Array): ScoreGroups {
  const order = argsort(score);
  const rankOf = new Uint32Array(view.n);
  const starts = new Uint32Array(view.n + 1);
  let size = 0;
  let last = Number.NaN;
  for (let k = 0; k < view.n; k++) {
    const row = order[k]!;
    const value = score[row]!;
    if (value !== last) starts[size++] = k;
    last = value;
    rankOf[row] = size - 1;
  }
  starts[size] = view.n;
  const weightOf = (wanted: number) => weightPerGroup(view, wanted, { order, starts, size, rankOf });
  return { positive: weightOf(1), negative: weightOf(0), rankOf };
}

interface Ties {
  readonly order: Uint32Array;
  readonly starts: Uint32Array;
  readonly size: number;
  readonly rankOf: Uint32Array;
}

function weightPerGroup(view: ScoredView, wanted: number, ties: Ties): Float64Array {
  const totals = new Float64Array(ties.size);
  const { label, weight } = view;
  if (!weight) {
    for (let row = 0; row < view.n; row++) if (label[row] === wanted) totals[ties.rankOf[row]!]! += 1;
    return totals;
  }
  const chosen = weight.map((value, row) => (label[row] === wanted ? value : 0));
  const sum = new ExactSum();
  for (let g = 0; g < ties.size; g++) {
    totals[g] = sumRange(chosen, ties.order, ties.starts[g]!, ties.starts[g + 1]!, sum);
  }
  return totals;
}

/** One number a row from its rank, label and weight. Without weights it is worked out once a rank and label. */
export function spreadRanks(
  { label, weight }: ScoredView,
  rankOf: Uint32Array,
  pullOf: (rank: number, label: number, weight: number) => number,
): Float64Array {
  const pulls = new Float64Array(label.length);
  if (weight !== null) {
    for (let row = 0; row < pulls.length; row++) pulls[row] = pullOf(rankOf[row]!, label[row]!, weight[row]!);
    return pulls;
  }
  let ranks = 0;
  for (let row = 0; row < rankOf.length; row++) ranks = Math.max(ranks, rankOf[row]! + 1);
  const known = new Float64Array(2 * ranks);
  for (let k = 0; k < known.length; k++) known[k] = pullOf(k >>> 1, k & 1, 1);
  for (let row = 0; row < pulls.length; row++) pulls[row] = known[2 * rankOf[row]! + label[row]!]!;
  return pulls;
}
