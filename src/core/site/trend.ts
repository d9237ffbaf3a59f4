import type { HistoryEntry } from "../record/history.ts";
import type { Direction, Verdict } from "../record/words.ts";
import { decimalsFor } from "../report/number.ts";
import type { Track } from "./material.ts";

export interface TrendPoint {
  /** Place of its result in the track. */
  readonly place: number;
  readonly entry: HistoryEntry;
  readonly value: number;
  /** The metric's own; where an older line does not tell it, what was decided stands for it. */
  readonly verdict: Verdict;
}

/** One metric over the results that have a value of it, oldest first. */
export interface Trend {
  readonly name: string;
  readonly direction: Direction;
  readonly gated: boolean;
  readonly points: readonly TrendPoint[];
}

/** Every metric of a track: those that gate now first, then as the newest result lists them, then those that are no
 *  longer measured. */
export function trendsOf(track: Track): Trend[] {
  const trends = new Map<string, { direction: Direction; gated: boolean; points: TrendPoint[] }>();
  for (const [place, entry] of track.entries.entries()) {
    for (const { name, direction, value, verdict, gated } of entry.metrics) {
      const trend = trends.get(name) ?? { direction, gated: false, points: [] };
      trends.set(name, trend);
      trend.direction = direction;
      trend.gated = gated === true;
      if (value !== null) trend.points.push({ place, entry, value, verdict: verdictAt(entry, verdict) });
    }
  }
  const newest = track.entries.at(-1)!.metrics.map(({ name }) => name);
  const rank = (name: string, gated: boolean) => {
    const at = newest.indexOf(name);
    return at === -1 ? 2e6 : gated ? at : 1e6 + at;
  };
  return [...trends]
    .map(([name, trend]) => ({ name, ...trend }))
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => rank(a.name, a.gated) - rank(b.name, b.gated));
}

/** A first result has nothing to be better or worse than. */
function verdictAt({ result, metrics }: HistoryEntry, verdict: Verdict | undefined): Verdict {
  if (result === "no-baseline") return "not-comparable";
  if (verdict !== undefined) return verdict;
  if (metrics.some((metric) => metric.verdict !== undefined)) return "not-comparable";
  if (result === "pass") return "equivalent";
  return result === "fail" ? "regressed" : "inconclusive";
}

/** Four digits of its largest value. */
export function trendDecimals({ points }: Trend): number {
  const largest = points.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  return Math.min(8, decimalsFor(largest, 4));
}

/** Some results in a row, drawn as one. */
export interface Bucket {
  readonly low: number;
  readonly high: number;
  readonly last: number;
  readonly from: TrendPoint;
  readonly to: TrendPoint;
  /** How many of them regressed. */
  readonly regressed: number;
}

/** The whole course in at most so many pieces of equal length. */
export function bucketsOf({ points }: Trend, most: number): Bucket[] {
  const size = Math.ceil(points.length / most);
  return Array.from({ length: Math.ceil(points.length / size) }, (_, at) => {
    const own = points.slice(at * size, (at + 1) * size);
    const values = own.map(({ value }) => value);
    return {
      ...{ low: Math.min(...values), high: Math.max(...values), last: values.at(-1)! },
      ...{ from: own[0]!, to: own.at(-1)! },
      regressed: own.filter(({ verdict }) => verdict === "regressed").length,
    };
  });
}
