import { makeRankingMetric } from "./ranking-metric.ts";

/** Mean over queries of 1 / rank of the first relevant document; within a tie, the expected value over its orders. */
export const meanReciprocalRank = makeRankingMetric({
  name: "mrr",
  fromQuery({ ties }) {
    const first = ties.find((tie) => tie.relevant > 0)!;
    return expectedReciprocal(first);
  },
});

/**
 * Of `size` documents in random order, `relevant` of them relevant, the first relevant one is j-th with probability
 * p_j: p_1 = relevant/size, and each j that fails leaves one document less to draw from.
 */
function expectedReciprocal({
  before,
  size,
  relevant,
}: {
  before: number;
  size: number;
  relevant: number;
}): number {
  let sum = 0;
  let none = 1;
  for (let j = 0; j <= size - relevant; j++) {
    const share = relevant / (size - j);
    sum += (none * share) / (before + j + 1);
    none *= 1 - share;
  }
  return sum;
}
