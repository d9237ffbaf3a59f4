import type { Tie } from "./ranked-queries.ts";
import { makeRankingMetrics } from "./ranking-metric.ts";

/**
 * Mean over queries of AP@k = Σ_{i≤k} precision@i·[document i is relevant] / min(relevant documents, k). Within a
 * tie the expected value over its orders (McSherry and Najork 2008).
 */
export const meanAveragePrecisions = makeRankingMetrics("map", ({ ties, relevant }, cutoff) => {
  let hits = 0;
  let sum = 0;
  for (const tie of ties) {
    if (tie.before >= cutoff) break;
    sum += expectedPrecisions(tie, hits, cutoff);
    hits += tie.relevant;
  }
  return sum / Math.min(relevant, cutoff);
});

/** Rank j of a tie is relevant with probability r/t, and then (j − 1)(r − 1)/(t − 1) of those before it are. */
function expectedPrecisions({ before, size, relevant }: Tie, hits: number, cutoff: number): number {
  if (relevant === 0) return 0;
  const others = size === 1 ? 0 : (relevant - 1) / (size - 1);
  let sum = 0;
  for (let j = 0; j < Math.min(size, cutoff - before); j++) {
    sum += (relevant / size) * ((hits + 1 + j * others) / (before + j + 1));
  }
  return sum;
}
