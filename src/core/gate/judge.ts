import { isGuardrail } from "../compare/guardrail.ts";
import { findMetric } from "../metrics/index.ts";
import type { Decision, MetricRecord, MetricStats } from "../record/evaluation.ts";
import type { SliceStats } from "../slices/compare-slices.ts";
import { holm } from "../stats/holm.ts";
import { decide } from "./decide.ts";
import { type Corrected, judgeMetric, ungated } from "./judge-metric.ts";
import { judgeSlices, type SliceRecord } from "./judge-slices.ts";
import type { MetricPolicy, Policy } from "./policy.ts";

export interface Judged {
  readonly metrics: MetricRecord[];
  /** Those that say what the model costs, by their names. */
  readonly guardrails: MetricRecord[];
  readonly slices: SliceRecord[];
  readonly decision: Decision;
}

/** Measurements under a policy: a verdict for each and one decision. Pure, in the order given; judging records again
 *  gives the same, so a report can repeat it under the base's policy. Row metrics and scalars alike.
 *  @param slices measured on parts of the rows; they warn, and decide where the policy says so */
export function judge(
  stats: readonly MetricStats[],
  policy: Policy,
  slices: readonly SliceStats[] = [],
): Judged {
  const turned = stats.map((each) => turn(each, policy.metrics.get(each.name) ?? ungated));
  const corrected = correct(turned, policy);
  const judged = turned.map((each) =>
    judgeMetric(each, policy.metrics.get(each.name) ?? ungated, {
      ...corrected,
      floorMode: policy.floorMode,
    }),
  );
  const metrics = judged.filter(({ name }) => !isGuardrail(name));
  const guardrails = judged.filter(({ name }) => isGuardrail(name));
  const parts = judgeSlices(slices, policy, metrics);
  return { metrics, guardrails, slices: parts.slices, decision: decide(judged, policy, parts) };
}

const plainMethods: ReadonlySet<MetricStats["method"]> = new Set([
  "point",
  "stderr",
  "welch",
  "nadeau-bengio",
]);

/** A configured direction counts for plain numbers only: that of a known metric is what it is. */
function turn(stats: MetricStats, { direction }: MetricPolicy): MetricStats {
  const isPlain = plainMethods.has(stats.method) || findMetric(stats.name) === undefined;
  if (direction === null || !isPlain || direction === stats.direction) return stats;
  return { ...stats, direction, pHarm: stats.pGain, pGain: stats.pHarm };
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
