import type { EvaluationRecord, MetricRecord, MetricStats, Reason } from "../record/evaluation.ts";
import { alpha } from "../record/words.ts";
import type { SliceStats } from "../slices/compare-slices.ts";
import { sliceName } from "../slices/slice-name.ts";
import { benjaminiHochberg } from "../stats/benjamini-hochberg.ts";
import { holm } from "../stats/holm.ts";
import { type Corrected, judgeMetric } from "./judge-metric.ts";
import { better } from "./orientation.ts";
import type { MetricPolicy, Policy } from "./policy.ts";
import * as say from "./reasons.ts";

export type SliceRecord = EvaluationRecord["slices"][number];

/** Share of slices shown as changed that may be false: the q of Benjamini and Hochberg. */
export const falseDiscoveries = 0.1;

export interface JudgedSlices {
  readonly slices: SliceRecord[];
  /** Why slices close the gate: only those under `gate-slices` can. */
  readonly failures: Reason[];
  /** Of those, what a person accepted for this commit. */
  readonly accepted: Reason[];
  /** Slices that gate and were not measured. */
  readonly missing: Reason[];
  readonly warnings: string[];
}

/**
 * Slices under a policy: one family over every slice and gated metric (Benjamini and Hochberg, q = 0.10), which
 * warns; slices under `gate-slices` are a family of their own (Holm) and decide. Neither changes the p values of
 * the whole set. Pure, and the same when records are judged again.
 *
 * @param overall the metrics of the whole set, judged under the same policy
 */
export function judgeSlices(
  slices: readonly SliceStats[],
  policy: Policy,
  overall: readonly MetricRecord[],
): JudgedSlices {
  const gates = (policy.gateSlices ?? []).map(keyOf);
  const isGate = ({ slice }: SliceStats) => gates.includes(keyOf(Object.keys(slice)));
  const warning = correct(
    slices.filter((each) => !isGate(each)),
    policy,
    benjaminiHochberg,
  );
  const gating = correct(slices.filter(isGate), policy, holm);
  const judged = slices.map((each) => {
    const gated = isGate(each);
    const family = gated ? gating : { ...warning, level: falseDiscoveries };
    const metrics = each.metrics.map((stats) =>
      judgeMetric(stats, ruleOf(stats, policy, gated), { ...family, floorMode: policy.floorMode }),
    );
    return { slice: { ...each.slice }, metrics };
  });
  const lost = regressedCells(judged).filter(({ metric }) => metric.gated);
  const isAccepted = (cell: SliceCell) => policy.accepted?.has(cellName(cell)) === true;
  const tell = ({ slice, metric }: SliceCell) => say.regressedSlice(sliceName(slice), metric);
  return {
    slices: judged,
    failures: lost.filter((cell) => !isAccepted(cell)).map(tell),
    accepted: lost.filter(isAccepted).map(tell),
    missing: missingGates(slices, policy, overall),
    warnings: warningsOf(judged, overall),
  };
}

/** The columns of a slice, in any order. */
function keyOf(columns: readonly string[]): string {
  return JSON.stringify([...columns].sort());
}

/** A hard limit is asked of the whole set, never of a slice: where nothing is compared it stands beside the value. */
function ruleOf({ name, baseline }: MetricStats, policy: Policy, gated: boolean): MetricPolicy {
  const { margin = null, min = null, max = null } = policy.metrics.get(name) ?? {};
  const limits = baseline === null ? { min, max } : { min: null, max: null };
  const nothing = { proved: false, maxRegression: null, direction: null };
  return { ...nothing, ...limits, gated: gated && isGated(name, policy), margin };
}

function isGated(name: string, policy: Policy): boolean {
  return policy.metrics.get(name)?.gated === true;
}

function correct(
  slices: readonly SliceStats[],
  policy: Policy,
  adjust: (p: readonly number[]) => number[],
): Corrected {
  const family = slices
    .flatMap(({ metrics }) => metrics)
    .filter((each) => each.status === "ok" && isGated(each.name, policy));
  const adjusted = (p: (each: MetricStats) => number | null) => {
    const values = adjust(family.map((each) => p(each) ?? 1));
    return new Map(family.map((each, at) => [each, values[at]!]));
  };
  return {
    family: family.length,
    harm: adjusted((each) => each.pHarm),
    gain: adjusted((each) => each.pGain),
    level: alpha,
  };
}

interface SliceCell {
  readonly slice: SliceRecord["slice"];
  readonly metric: MetricRecord;
}

/** How a person names one metric of one slice. */
function cellName({ slice, metric }: SliceCell): string {
  return `${metric.name}@${sliceName(slice)}`;
}

/** Gated losses on slices, by name. */
export function lostCells(slices: readonly SliceRecord[]): string[] {
  return regressedCells(slices)
    .filter(({ metric }) => metric.gated)
    .map(cellName);
}

function regressedCells(slices: readonly SliceRecord[]): SliceCell[] {
  const cells = slices.flatMap(({ slice, metrics }) =>
    metrics.filter((metric) => metric.verdict === "regressed").map((metric) => ({ slice, metric })),
  );
  return cells.sort((a, b) => lossOf(b) - lossOf(a));
}

/** The largest loss first, measured in margins. */
function lossOf({ metric }: SliceCell): number {
  return -better(metric.direction, metric.delta ?? 0) / Math.max(metric.margin ?? 0, Number.MIN_VALUE);
}

/** Rules that name slices which nobody measured must not pass in silence. Without a baseline there are none. */
function missingGates(
  slices: readonly SliceStats[],
  policy: Policy,
  overall: readonly MetricRecord[],
): Reason[] {
  // A plain number has no rows to divide.
  const compared = overall.some(
    (metric) => metric.gated && metric.n > 0 && metric.verdict !== "not-comparable",
  );
  const measured = slices.map(({ slice }) => keyOf(Object.keys(slice)));
  if (!compared) return [];
  return (policy.gateSlices ?? [])
    .filter((columns) => !measured.includes(keyOf(columns)))
    .map((columns) => say.missingSlices(columns.join(" × ")));
}

/** More are counted, not listed: each warning is an annotation. */
const mostWarnings = 10;

/** The whole set improved while a part of it lost: said first, because the total hides it. */
function warningsOf(slices: readonly SliceRecord[], overall: readonly MetricRecord[]): string[] {
  const improved = overall.filter((metric) => metric.verdict === "improved").map((metric) => metric.name);
  const isHidden = ({ metric }: SliceCell) => improved.includes(metric.name);
  const lost = regressedCells(slices);
  const told = [
    ...lost.filter(isHidden).map(({ slice, metric }) => say.hiddenLoss(sliceName(slice), metric)),
    ...lost
      .filter((cell) => !isHidden(cell) && !cell.metric.gated)
      .map(({ slice, metric }) => say.regressedSlice(sliceName(slice), metric).text),
  ];
  const more = told.length - mostWarnings;
  return more > 0 ? [...told.slice(0, mostWarnings), say.moreSlices(more)] : told;
}
