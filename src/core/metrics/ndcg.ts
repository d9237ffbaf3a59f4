import type { RankedQuery } from "./ranked-queries.ts";
import { makeRankingMetrics } from "./ranking-metric.ts";

/**
 * Mean over queries of DCG@k / ideal DCG@k, DCG@k = Σ relevance_i / log2(i + 1) over the first k ranks. The gain
 * is linear; documents of equal score share the mean of their relevances (McSherry and Najork 2008).
 */
export const ndcgs = makeRankingMetrics("ndcg", (query, cutoff) =>
  Math.min(1, gainOf(query, cutoff) / idealGainOf(query, cutoff)),
);

function gainOf({ ties }: RankedQuery, cutoff: number): number {
  let sum = 0;
  for (const { before, size, gain } of ties) {
    if (before >= cutoff) break;
    for (let rank = before; rank < Math.min(before + size, cutoff); rank++) {
      sum += gain / size / Math.log2(rank + 2);
    }
  }
  return sum;
}

function idealGainOf({ ideal }: RankedQuery, cutoff: number): number {
  let sum = 0;
  for (let rank = 0; rank < Math.min(ideal.length, cutoff); rank++) sum += ideal[rank]! / Math.log2(rank + 2);
  return sum;
}
