import { makeRankingMetrics } from "./ranking-metric.ts";

/** Mean over queries of the share of relevant documents that stand on the first k ranks; a tie across the cut
 *  counts by the share of it that fits, the expected value over its orders. */
export const recallsAtRank = makeRankingMetrics("recall", ({ ties, relevant }, cutoff) => {
  let found = 0;
  for (const tie of ties) {
    const places = Math.min(tie.size, cutoff - tie.before);
    if (places <= 0) break;
    found += (tie.relevant * places) / tie.size;
  }
  return found / relevant;
});
