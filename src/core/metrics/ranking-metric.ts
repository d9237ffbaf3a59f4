import { meanInfluence, weightedMean } from "./mean-metric.ts";
import type { Metric } from "./metric.ts";
import { type RankedQuery, rankQueries } from "./ranked-queries.ts";
import { unitValues } from "./unit-values.ts";

/** What a metric of rankings says about itself: its name, and its value on one query that has a relevant document. */
export interface RankingRule {
  readonly name: string;
  readonly onRequest?: true;
  fromQuery(query: RankedQuery): number;
}

/** Ranks up to which a ranking is looked at besides the usual ten; computed when they are asked for by name. */
const otherCutoffs = [1, 3, 5, 20, 50, 100];
const usualCutoff = 10;

/** A metric of the first ranks at every cutoff: `name@10`, and the others on request. */
export function makeRankingMetrics(
  name: string,
  fromQuery: (query: RankedQuery, cutoff: number) => number,
): Metric[] {
  return [usualCutoff, ...otherCutoffs].map((cutoff) =>
    makeRankingMetric({
      name: `${name}@${cutoff}`,
      ...(cutoff === usualCutoff ? {} : { onRequest: true }),
      fromQuery: (query) => fromQuery(query, cutoff),
    }),
  );
}

/**
 * The mean over queries of a value in [0, 1]. A query without a relevant document does not count: no model can
 * change its value.
 */
export function makeRankingMetric({ fromQuery, ...rest }: RankingRule): Metric {
  return {
    ...rest,
    direction: "higher",
    tasks: ["ranking"],
    needs: "score",
    unit: "query",
    defaultMargin: "bounded-score",
    minimum: "mean-error",
    range: 1,
    method: "influence",
    unbounded: false,
    perUnit: (view) =>
      Float64Array.from(rankQueries(view), (query) => (query.relevant === 0 ? Number.NaN : fromQuery(query))),
    value: (view) => ({ value: weightedMean(view, unitValues(view)) }),
    influence: (view) => meanInfluence(view, unitValues(view)),
  };
}
