import { pNotWorse } from "../compare/p-not-worse.ts";
import { findMetric } from "../metrics/index.ts";
import type { Decision, MetricRecord, MetricStats } from "../record/evaluation.ts";
import { holm } from "../stats/holm.ts";
import { decide } from "./decide.ts";
import { detectableIn } from "./detectable.ts";
import { floorOf } from "./floor.ts";
import { marginOf } from "./margin.ts";
import { joinNotes, ownNote } from "./own-note.ts";
import type { MetricPolicy, Policy } from "./policy.ts";
import { verdictOf } from "./verdict.ts";

/** A metric that the policy does not name is shown and does not gate. */
const ungated: MetricPolicy = {
  gated: false,
  proved: false,
  margin: null,
  min: null,
  max: null,
  maxRegression: null,
  direction: null,
};

/** Measurements under a policy: a verdict for each and one decision. Pure, in the order given; judging records again
 *  gives the same, so a report can repeat it under the base's policy. Row metrics and scalars alike. */
export function judge(
  stats: readonly MetricStats[],
  policy: Policy,
): { metrics: MetricRecord[]; decision: Decision } {
  const turned = stats.map((each) => turn(each, policy.metrics.get(each.name) ?? ungated));
  const corrected = correct(turned, policy);
  const metrics = turned.map((each) => judgeMetric(each, policy, corrected));
  return { metrics, decision: decide(metrics, policy) };
}

/** A configured direction counts for plain numbers only: that of a known metric is what it is. */
function turn(stats: MetricStats, { direction }: MetricPolicy): MetricStats {
  const isPlain = stats.method === "point" || findMetric(stats.name) === undefined;
  return direction === null || !isPlain ? stats : { ...stats, direction };
}

interface Corrected {
  readonly family: number;
  readonly harm: ReadonlyMap<MetricStats, number>;
  readonly gain: ReadonlyMap<MetricStats, number>;
}

/** Holm over the gated metrics with status ok: one family for harm, one for gain. */
function correct(stats: readonly MetricStats[], policy: Policy): Corrected {
  const family = stats.filter(
    (each) => each.status === "ok" && policy.metrics.get(each.name)?.gated === true,
  );
  const adjust = (p: (each: MetricStats) => number | null) => {
    const adjusted = holm(family.map((each) => p(each) ?? 1));
    return new Map(family.map((each, index) => [each, adjusted[index]!]));
  };
  return { family: family.length, harm: adjust((each) => each.pHarm), gain: adjust((each) => each.pGain) };
}

function judgeMetric(stats: MetricStats, policy: Policy, { family, harm, gain }: Corrected): MetricRecord {
  const rule = policy.metrics.get(stats.name) ?? ungated;
  const isOk = stats.status === "ok";
  const margin = marginOf(stats.name, stats.baseline, rule);
  const pHarmAdjusted = isOk ? (harm.get(stats) ?? stats.pHarm) : null;
  const pGainAdjusted = isOk ? (gain.get(stats) ?? stats.pGain) : null;
  const k = harm.has(stats) ? family : 1;
  const { verdict, note } = verdictOf({ stats, margin, pHarmAdjusted, pGainAdjusted, family: k });
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
    floor: floorOf(stats, rule, policy.floorMode),
  };
}
