import type { RankedQuery } from "./ranked-queries.ts";
import { makeRankingMetric } from "./ranking-metric.ts";

const cutoff = 10;

/**
 * Mean over queries of DCG@10 / ideal DCG@10, DCG@10 = Σ relevance_i / log2(i + 1) over the first ten ranks. The gain
 * is linear; documents of equal score share the mean of their relevances (McSherry and Najork 2008).
 */
export const ndcg = makeRankingMetric({
  name: `ndcg@${cutoff}`,
  fromQuery: (query) => Math.min(1, gainOf(query) / idealGainOf(query)),
});

function gainOf({ ties }: RankedQuery): number {
  let sum = 0;
  for (const { before, size, gain } of ties) {
    if (before >= cutoff) break;
    for (let rank = before; rank < Math.min(before + size, cutoff); rank++) {
      sum += gain / size / Math.log2(rank + 2);
    }
  }
  return sum;
}

function idealGainOf({ ideal }: RankedQuery): number {
  let sum = 0;
  for (let rank = 0; rank < Math.min(ideal.length, cutoff); rank++) sum += ideal[rank]! / Math.log2(rank + 2);
  return sum;
}
