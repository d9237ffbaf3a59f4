import type { MetricStats } from "../record/evaluation.ts";
import { alpha, type Verdict } from "../record/words.ts";
import { count } from "../report/number.ts";
import { orientedInterval } from "./orientation.ts";
import { whatSettles } from "./settles.ts";

/** One metric with what the table needs beside the measurement. */
export interface Tested {
  readonly stats: MetricStats;
  /** ≥ 0; null: no rule gives one. */
  readonly margin: number | null;
  readonly pHarmAdjusted: number | null;
  readonly pGainAdjusted: number | null;
  /** k of the correction. */
  readonly family: number;
  /** The adjusted p up to which a change is shown; alpha when absent. */
  readonly level?: number | undefined;
}

export interface NotedVerdict {
  readonly verdict: Verdict;
  /** Why, in a few words; "" when the word says it all. */
  readonly note: string;
}

/** The verdict table of docs/verdict.md: exactly one verdict for every measurement. */
export function verdictOf(tested: Tested): NotedVerdict {
  const { stats, margin } = tested;
  switch (stats.status) {
    case "not_comparable":
      return { verdict: "not-comparable", note: stats.note };
    case "identical":
      return { verdict: "equivalent", note: `identical outputs on all ${count(stats.n)} rows` };
    case "undefined":
      return { verdict: "no-evidence", note: stats.note };
    case "too_few":
      return { verdict: "inconclusive", note: stats.note };
    case "ok": {
      const ends = orientedInterval(stats);
      if (ends === null || margin === null) {
        return { verdict: "inconclusive", note: "no margin is set for this metric" };
      }
      return ends.low > -margin ? harmExcluded(tested, ends, margin) : harmPossible(tested, ends, margin);
    }
  }
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

function harmExcluded(tested: Tested, { low, high }: Ends, margin: number): NotedVerdict {
  if (isDominated(tested.stats, margin)) {
    return { verdict: "inconclusive", note: "a few rows decide this" };
  }
  if (low > 0 && isSignificant(tested.pGainAdjusted, tested.level)) {
    return { verdict: "improved", note: low > margin ? "clearly" : "" };
  }
  if (high < margin) {
    return { verdict: "equivalent", note: high < 0 ? "slightly worse, inside the margin" : "" };
  }
  const note = low > 0 ? `looks better, not significant after correction for ${tested.family}` : "";
  return { verdict: "not-worse", note };
}

function harmPossible(tested: Tested, { high }: Ends, margin: number): NotedVerdict {
  if (isSignificant(tested.pHarmAdjusted, tested.level)) {
    return { verdict: "regressed", note: high < -margin ? "beyond the margin" : "size uncertain" };
  }
  const small = tested.stats.n > 0 ? "test set too small" : "too much noise";
  const why = high < 0 ? `worse, but not significant after correction for ${tested.family}` : small;
  return { verdict: "inconclusive", note: `${why}; ${whatSettles(tested.stats, margin, tested.family)}` };
}

function isSignificant(p: number | null, level = alpha): boolean {
  return p !== null && p <= level;
}

/** An unbounded loss whose outcome hangs on one unit: over a fifth of the spread, and a pull of over m/4. */
export function isDominated({ dominance }: MetricStats, margin: number): boolean {
  return dominance !== null && dominance.share > 0.2 && dominance.largest > margin / 4;
}
