import type { Tie } from "./ranked-queries.ts";
import { makeRankingMetric, makeRankingMetrics } from "./ranking-metric.ts";

/** Mean over queries of 1 / rank of the first relevant document, at k 0 where it stands below rank k; within a tie, the
 *  expected value over its orders. */
export const meanReciprocalRanks = [
  makeRankingMetric({
    name: "mrr",
    fromQuery: ({ ties }) => expectedReciprocal(firstRelevant(ties), Infinity),
  }),
  ...makeRankingMetrics("mrr", ({ ties }, cutoff) => expectedReciprocal(firstRelevant(ties), cutoff)).map(
    (metric) => ({ ...metric, onRequest: true as const }),
  ),
];

function firstRelevant(ties: readonly Tie[]): Tie {
  return ties.find((tie) => tie.relevant > 0)!;
}

/**
 * Of `size` documents in random order, `relevant` of them relevant, the first relevant one is j-th with probability
 * p_j: p_1 = relevant/size, and each j that fails leaves one document less to draw from.
 */
function expectedReciprocal({ before, size, relevant }: Tie, cutoff: number): number {
  let sum = 0;
  let none = 1;
  for (let j = 0; j <= Math.min(size - relevant, cutoff - before - 1); j++) {
    const share = relevant / (size - j);
    sum += (none * share) / (before + j + 1);
    none *= 1 - share;
  }
  return sum;
}
