import { argsort } from "../stats/argsort.ts";
import { type DistinctRanks, rankDistinct } from "../stats/distinct-ranks.ts";
import { spareNumbers } from "../stats/spare-numbers.ts";
import { bucketRows, sumBuckets } from "../stats/sum-by-code.ts";
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

/** Ranks of a score column that has been grouped; null when nobody asked for that yet, which would cost a sort. */
export function knownRanks(score: Float64Array): DistinctRanks | null {
  const known = remembered.get(score);
  return known ? { rankOf: known.groups.rankOf, size: known.groups.positive.length } : null;
}

/** Where the rows of a score column that is a part of another one are found. */
interface Part {
  readonly whole: Float64Array;
  readonly rows: Uint32Array;
}

const parts = new WeakMap<Float64Array, Part>();

/** Says that a column holds some rows of another one, so that it is not sorted again. */
export function rememberPart(part: Float64Array, from: Part): void {
  parts.set(part, from);
}

/** Distinct scores of a whole for each row of its part up to which passing over all of them pays. */
const mostScoresPerRow = 4;

/** The ranks of the whole without those that no row of the part has; null where they are not known. */
function ranksOfPart(score: Float64Array): DistinctRanks | null {
  const part = parts.get(score);
  const whole = part && remembered.get(part.whole)?.groups;
  if (!whole || whole.positive.length > mostScoresPerRow * score.length) return null;
  const rankOf = new Uint32Array(score.length);
  const ranks = new Uint32Array(whole.positive.length);
  for (let row = 0; row < rankOf.length; row++) {
    const rank = whole.rankOf[part.rows[row]!]!;
    rankOf[row] = rank;
    ranks[rank] = 1;
  }
  let size = 0;
  for (let rank = 0; rank < ranks.length; rank++) if (ranks[rank] === 1) ranks[rank] = size++;
  for (let row = 0; row < rankOf.length; row++) rankOf[row] = ranks[rankOf[row]!]!;
  return { rankOf, size };
}

function gatherTies(view: ScoredView, score: Float64Array): ScoreGroups {
  const { rankOf, size } = ranksOfPart(score) ?? rankDistinct(score) ?? rankSorted(score);
  const { label, weight } = view;
  if (weight === null) return { ...countLabels(label, rankOf, size), rankOf };
  const buckets = bucketRows(rankOf, size);
  const weightOf = (wanted: number) =>
    sumBuckets(
      weight.map((value, row) => (label[row] === wanted ? value : 0)),
      buckets,
    );
  return { positive: weightOf(1), negative: weightOf(0), rankOf };
}

function rankSorted(score: Float64Array): DistinctRanks {
  const order = argsort(score);
  const rankOf = new Uint32Array(score.length);
  let size = 0;
  let last = Number.NaN;
  for (let k = 0; k < order.length; k++) {
    const row = order[k]!;
    const value = score[row]!;
    if (value !== last) size++;
    last = value;
    rankOf[row] = size - 1;
  }
  return { rankOf, size };
}

function countLabels(label: Float64Array, rankOf: Uint32Array, size: number) {
  const positive = new Float64Array(size);
  const negative = new Float64Array(size);
  for (let row = 0; row < rankOf.length; row++) {
    if (label[row] === 1) positive[rankOf[row]!]! += 1;
    else if (label[row] === 0) negative[rankOf[row]!]! += 1;
  }
  return { positive, negative };
}

/** One number a row from its rank, label and weight. Without weights it is worked out once a rank and label. */
export function spreadRanks(
  { label, weight }: ScoredView,
  rankOf: Uint32Array,
  pullOf: (rank: number, label: number, weight: number) => number,
): Float64Array {
  const pulls = spareNumbers(label.length);
  if (weight !== null) {
    for (let row = 0; row < pulls.length; row++) pulls[row] = pullOf(rankOf[row]!, label[row]!, weight[row]!);
    return pulls;
  }
  let ranks = 0;
  for (let row = 0; row < rankOf.length; row++) if (rankOf[row]! >= ranks) ranks = rankOf[row]! + 1;
  const known = new Float64Array(2 * ranks);
  for (let k = 0; k < known.length; k++) known[k] = pullOf(k >>> 1, k & 1, 1);
  for (let row = 0; row < pulls.length; row++) pulls[row] = known[2 * rankOf[row]! + label[row]!]!;
  return pulls;
}
