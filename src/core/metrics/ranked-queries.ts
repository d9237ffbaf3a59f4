import type { ScoredView } from "../table/scored.ts";

/** Documents with the same score: their order is not known. */
export interface Tie {
  /** Documents ranked before them. */
  readonly before: number;
  readonly size: number;
  /** Those of them with a relevance above 0, and the sum of their relevances. */
  readonly relevant: number;
  readonly gain: number;
}

/** The documents of one query by falling score, the best first. */
export interface RankedQuery {
  readonly ties: readonly Tie[];
  /** Relevances, the largest first. */
  readonly ideal: Float64Array;
  /** Documents with a relevance above 0. */
  readonly relevant: number;
}

interface Remembered {
  readonly label: Float64Array;
  readonly queries: readonly RankedQuery[];
}

/** Scores are sorted once per comparison, however many metrics read them. */
const remembered = new WeakMap<Float64Array, Remembered>();

/** Every query of the view, in the order of its parts; one without rows has no documents. O(n log n). */
export function rankQueries(view: ScoredView): readonly RankedQuery[] {
  const known = remembered.get(view.score!);
  if (known?.label === view.label) return known.queries;
  const queries = sortQueries(view);
  remembered.set(view.score!, { label: view.label, queries });
  return queries;
}

function sortQueries({ label, score, parts, n }: ScoredView): RankedQuery[] {
  const { codes, names } = parts!;
  const order = new Int32Array(n);
  for (let row = 0; row < n; row++) order[row] = row;
  // Equal scores by relevance, so that sums over them do not depend on the order of the rows.
  order.sort((a, b) => codes[a]! - codes[b]! || score![b]! - score![a]! || label[b]! - label[a]!);
  const queries: RankedQuery[] = [];
  let start = 0;
  for (let code = 0; code < names.length; code++) {
    let end = start;
    while (end < n && codes[order[end]!] === code) end += 1;
    queries.push(rankQuery(order.subarray(start, end), label, score!));
    start = end;
  }
  return queries;
}

function rankQuery(order: Int32Array, label: Float64Array, score: Float64Array): RankedQuery {
  const ties: Tie[] = [];
  let before = 0;
  while (before < order.length) {
    const top = score[order[before]!]!;
    let size = 0;
    let relevant = 0;
    let gain = 0;
    for (let at = before; at < order.length && score[order[at]!] === top; at++) {
      const relevance = label[order[at]!]!;
      size += 1;
      gain += relevance;
      if (relevance > 0) relevant += 1;
    }
    ties.push({ before, size, relevant, gain });
    before += size;
  }
  const ideal = Float64Array.from(order, (row) => label[row]!)
    .sort()
    .reverse();
  return { ties, ideal, relevant: ties.reduce((sum, tie) => sum + tie.relevant, 0) };
}
