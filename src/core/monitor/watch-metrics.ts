import { blankStats } from "../compare/blank-stats.ts";
import { judgeMetric, ungated } from "../gate/judge-metric.ts";
import type { Policy } from "../gate/policy.ts";
import { findMetric } from "../metrics/index.ts";
import type { MetricStats } from "../record/evaluation.ts";
import type { WatchedMetric } from "../record/monitoring.ts";
import { holm } from "../stats/holm.ts";
import { type PredictionBand, predictionBand } from "../stats/prediction-band.ts";
import type { Scored } from "../table/evidence.ts";
import { comparePeriods, conclude } from "./compare-periods.ts";
import { estimate, isEstimable, type Unlabelled } from "./estimate.ts";
import type { Past } from "./past.ts";
import { placeOf, type Seen } from "./series.ts";
import { seenAgainstReference, seenAgainstWindows } from "./smallest-loss.ts";

export interface MetricsAsk {
  /** The rules of the gate that let the model through. */
  readonly policy: Policy;
  readonly level: number;
  readonly past: Past;
}

/** What labels say of a window, against what the model was released on. */
export function watchRealised(window: Scored, reference: Scored, ask: MetricsAsk): WatchedMetric[] {
  const stats = comparePeriods(window, reference, [...ask.policy.metrics.keys()]);
  if (window.rows.n >= fewestRows) return place("realised", stats, ask);
  const few = stats.map(({ name, direction }) => ({
    ...blankStats(name, direction),
    ...{ n: window.rows.n, status: "too_few" as const, note: `fewer than ${fewestRows} rows with a label` },
  }));
  return place("realised", few, ask);
}

/** As for the drift of a column. */
const fewestRows = 100;

/** What is expected of a window without labels, against the same expectation of the reference's rows. */
export function watchEstimated(window: Unlabelled, reference: Unlabelled, ask: MetricsAsk): WatchedMetric[] {
  const names = [...ask.policy.metrics.keys()].filter(isEstimable);
  const stats = names.map((name): MetricStats => {
    const { direction } = findMetric(name)!;
    const start = {
      ...blankStats(name, direction),
      n: window.probability.length,
      units: window.probability.length,
    };
    if (start.n < fewestRows) return { ...start, status: "too_few", note: `fewer than ${fewestRows} rows` };
    const [now, before] = [estimate(name, window), estimate(name, reference)];
    if (now === null || before === null)
      return { ...start, note: "no row is predicted or expected positive" };
    const both = { ...start, candidate: now.value, baseline: before.value, delta: now.value - before.value };
    const sides = [now, before].map(({ se, n }) => ({ se, df: n - 1 })) as [
      { se: number; df: number },
      { se: number; df: number },
    ];
    return conclude(both, sides, direction === "higher" ? 1 : -1);
  });
  return place("estimated", stats, ask);
}

type Source = "realised" | "estimated";

/**
 * Beyond is a loss that the gate would not let pass: its verdict is `regressed` at the window's level, Holm over the
 * metrics. From ten earlier windows on their band decides in place of that test, since it holds what windows differ by
 * of themselves: the value lies beyond the band, and the loss is at least the margin, from the released value or from
 * the mean of those windows (the released value has noise of its own, which no window makes smaller). Inside is a loss
 * below 0.7 margins from both.
 */
function place(
  source: Source,
  stats: readonly MetricStats[],
  { policy, level, past }: MetricsAsk,
): WatchedMetric[] {
  const family = stats.filter(({ status }) => status === "ok");
  const adjusted = holm(family.map(({ pHarm }) => pHarm ?? 1));
  const corrected = {
    level,
    family: family.length,
    harm: new Map(family.map((each, k) => [each, adjusted[k]!])),
    gain: new Map(family.map((each) => [each, each.pGain ?? 1])),
    floorMode: policy.floorMode,
  };
  return stats.map((each) => {
    const judged = judgeMetric(each, policy.metrics.get(each.name) ?? ungated, corrected);
    const earlier = past.baselineOf("performance", nameOf(source, each.name));
    const found = predictionBand(earlier);
    const band = found === null ? null : worseEnd(each, found);
    const loss = Math.max(lossOf(each, each.baseline), found === null ? 0 : lossOf(each, found.mean));
    const margin = judged.margin ?? Number.POSITIVE_INFINITY;
    const isBeyond = band === null ? judged.verdict === "regressed" : loss >= margin && isWorse(each, band);
    const undecided = each.status === "ok" ? "between" : "inside";
    // Beyond asks for both, so that either of them is enough to be inside.
    const size = Math.min(loss / margin, found === null ? Infinity : partOfBand(each, found));
    const where = Number.isFinite(margin) ? placeOf(isBeyond, size, 1) : undecided;
    const seen = found === null ? ofReference(each, corrected) : seenAgainstWindows(found, earlier);
    return { ...judged, ...sightOf(each, seen, judged.margin), place: where, band };
  });
}

function ofReference({ se }: MetricStats, { level, family }: { level: number; family: number }) {
  return se === null ? null : seenAgainstReference(se, level, family);
}

/** The smallest loss that is seen, which is never less than the margin. */
function sightOf({ status }: MetricStats, seen: number | null, margin: number | null) {
  if (status !== "ok" || seen === null || margin === null)
    return { mde: null, rowsNeeded: null, blind: false };
  return { mde: Math.max(seen, margin), rowsNeeded: null, blind: seen > margin };
}

function nameOf(source: Source, metric: string): string {
  return `${metric} (${source === "realised" ? "measured" : "expected"})`;
}

function lossOf({ candidate, direction }: MetricStats, from: number | null): number {
  if (candidate === null || from === null) return 0;
  return direction === "higher" ? from - candidate : candidate - from;
}

/** How much of the way from the earlier windows' mean to the worse end of their band the value has gone. */
function partOfBand(stats: MetricStats, band: PredictionBand): number {
  return lossOf(stats, band.mean) / Math.abs(band.mean - worseEnd(stats, band));
}

function worseEnd({ direction }: MetricStats, { low, high }: PredictionBand): number {
  return direction === "higher" ? low : high;
}

function isWorse({ candidate, direction }: MetricStats, band: number): boolean {
  return candidate !== null && (direction === "higher" ? candidate < band : candidate > band);
}

/** What the memory keeps of a window's metrics; one without a value leaves its series as it is. */
export function seenMetrics(window: string, source: Source, metrics: readonly WatchedMetric[]): Seen[] {
  return metrics
    .filter(({ status, margin }) => status === "ok" && margin !== null)
    .map((metric) => ({
      kind: "performance",
      name: nameOf(source, metric.name),
      window,
      place: metric.place,
      value: metric.candidate,
      threshold: metric.band ?? thresholdOf(metric),
    }));
}

/** The value at which the loss is one margin. */
function thresholdOf({ baseline, margin, direction }: WatchedMetric): number | null {
  if (baseline === null || margin === null) return null;
  return direction === "higher" ? baseline - margin : baseline + margin;
}
