import { pNotWorse } from "../compare/p-not-worse.ts";
import type { MetricRecord, MetricStats } from "../record/evaluation.ts";
import { detectableIn } from "./detectable.ts";
import { floorOf } from "./floor.ts";
import { amountOf, marginOf } from "./margin.ts";
import { joinNotes, ownNote } from "./own-note.ts";
import type { MetricPolicy, Policy } from "./policy.ts";
import { verdictOf } from "./verdict.ts";

/** A metric that the policy does not name is shown and does not gate. */
export const ungated: MetricPolicy = {
  gated: false,
  proved: false,
  margin: null,
  min: null,
  max: null,
  maxRegression: null,
  direction: null,
};

/** Adjusted p values of a family, by the measurement they belong to. */
export interface Corrected {
  /** The adjusted p up to which a change is shown; alpha when absent. */
  readonly level?: number;
  readonly family: number;
  readonly harm: ReadonlyMap<MetricStats, number>;
  readonly gain: ReadonlyMap<MetricStats, number>;
}

/** One measurement under one rule, with the p values of its family. */
export function judgeMetric(
  stats: MetricStats,
  rule: MetricPolicy,
  { family, harm, gain, level, floorMode }: Corrected & Pick<Policy, "floorMode">,
): MetricRecord {
  const isOk = stats.status === "ok";
  const margin = marginOf(stats.name, stats.baseline, rule);
  const pHarmAdjusted = isOk ? (harm.get(stats) ?? stats.pHarm) : null;
  const pGainAdjusted = isOk ? (gain.get(stats) ?? stats.pGain) : null;
  const k = harm.has(stats) ? family : 1;
  const { verdict, note } = verdictOf({
    stats,
    margin,
    pHarmAdjusted,
    pGainAdjusted,
    family: k,
    level: harm.has(stats) ? level : undefined,
  });
  return {
    ...stats,
    note: joinNotes(note, ownNote(stats)),
    pHarmAdjusted,
    pGainAdjusted,
    pNotWorse: isOk && margin !== null ? pNotWorse(stats, margin) : null,
    family: k,
    margin,
    ...detectableIn(stats, margin),
    verdict,
    gated: rule.gated,
    proved: rule.proved,
    floor: floorOf(stats, rule, floorMode),
    ...allowedBy(rule, stats.baseline),
  };
}

function allowedBy({ maxRegression }: MetricPolicy, baseline: number | null): Pick<MetricRecord, "allowed"> {
  if (maxRegression === null || baseline === null) return { allowed: undefined };
  return { allowed: amountOf(maxRegression, baseline) };
}
