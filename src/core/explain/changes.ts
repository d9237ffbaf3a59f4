import { judge } from "../gate/judge.ts";
import type { Policy } from "../gate/policy.ts";
import type { MetricRecord } from "../record/evaluation.ts";
import type { Verdict } from "../record/words.ts";
import { withDelta, withUnits } from "./alter.ts";
import { outward, search } from "./search.ts";

/** One thing that, alone, would have given the metric another verdict; each was put before the judge. */
export type Change =
  | { readonly kind: "delta"; readonly delta: number; readonly value: number; readonly verdict: Verdict }
  | { readonly kind: "margin"; readonly margin: number; readonly verdict: Verdict }
  /** Times as many rows, runs or splits, with the same difference. */
  | { readonly kind: "units"; readonly factor: number; readonly verdict: Verdict };

/** Everything that was judged together: one metric's p values depend on its family. */
export interface JudgedCase {
  readonly stats: readonly MetricRecord[];
  readonly policy: Policy;
}

const good: ReadonlySet<Verdict> = new Set(["improved", "equivalent", "not-worse"]);
const most = 1e6;

/** The case with one change, judged: how each change is verified, and how anyone can verify it. */
export function judgeChanged(
  { stats, policy }: JudgedCase,
  name: string,
  change: Pick<Change, "kind"> & Partial<{ delta: number; margin: number; factor: number }>,
): MetricRecord | null {
  const place = stats.findIndex((each) => each.name === name);
  const now = stats[place]!;
  const altered =
    change.kind === "delta"
      ? withDelta(now, change.delta!)
      : change.kind === "units"
        ? withUnits(now, change.factor!)
        : now;
  if (altered === null) return null;
  const rules = new Map(policy.metrics);
  if (change.kind === "margin")
    rules.set(name, { ...rules.get(name)!, margin: { absolute: change.margin! } });
  const judged = judge(stats.with(place, altered), { ...policy, metrics: rules });
  return [...judged.metrics, ...judged.guardrails].find((each) => each.name === name)!;
}

/** The nearest difference, margin and number of units that give another verdict; none where nothing was tested. */
export function changesOf(judged: JudgedCase, metric: MetricRecord): Change[] {
  if (metric.status !== "ok" || metric.margin === null || metric.delta === null) return [];
  return [deltaChange, marginChange, unitsChange].flatMap((find) => find(judged, metric) ?? []);
}

/** To the good side when the verdict is not good, to the bad side when it is. */
function deltaChange(judged: JudgedCase, metric: MetricRecord): Change | null {
  const isGood = good.has(metric.verdict);
  const sign = (metric.direction === "higher" ? 1 : -1) * (isGood ? -1 : 1);
  const from = metric.delta!;
  const verdictAt = (distance: number) =>
    judgeChanged(judged, metric.name, { kind: "delta", delta: from + sign * distance });
  const isOther = (distance: number) => {
    const verdict = verdictAt(distance)?.verdict;
    return verdict !== undefined && good.has(verdict) !== isGood;
  };
  const widest = 2 * (metric.margin! + Math.abs(from) + 40 * (metric.se ?? 0)) + Number.MIN_VALUE;
  const distance = search(isOther, widest);
  if (distance === null) return null;
  // A count of rows cannot be rounded to digits.
  const delta =
    metric.method === "tango"
      ? verdictAt(distance)!.delta!
      : outward(from, sign * distance, (candidate) => isOther((candidate - from) * sign));
  if (delta === null) return null;
  const found = judgeChanged(judged, metric.name, { kind: "delta", delta });
  if (found === null || found.verdict === metric.verdict) return null;
  return { kind: "delta", delta, value: metric.baseline! + delta, verdict: found.verdict };
}

/** A wider margin for a verdict that is not good, a narrower one for a good one. */
function marginChange(judged: JudgedCase, metric: MetricRecord): Change | null {
  const now = metric.margin!;
  const verdictAt = (margin: number) =>
    margin < 0 ? null : (judgeChanged(judged, metric.name, { kind: "margin", margin })?.verdict ?? null);
  const isOther = (margin: number) => {
    const verdict = verdictAt(margin);
    return verdict !== null && verdict !== metric.verdict;
  };
  const wider = search((more) => isOther(now + more), 2 * (Math.abs(metric.delta!) + 40 * metric.se! + now));
  const narrower = now === 0 ? null : search((less) => isOther(now - less), now);
  const [first, second] = good.has(metric.verdict) ? [narrower, wider] : [wider, narrower];
  const distance = first ?? second;
  if (distance === null) return null;
  const isNarrower = distance === narrower && (good.has(metric.verdict) || first === null);
  const margin = outward(now, isNarrower ? -distance : distance, isOther);
  return margin === null ? null : { kind: "margin", margin, verdict: verdictAt(margin)! };
}

/** More units for a verdict that is none. */
function unitsChange(judged: JudgedCase, metric: MetricRecord): Change | null {
  if (metric.verdict !== "inconclusive") return null;
  const verdictAt = (factor: number) =>
    judgeChanged(judged, metric.name, { kind: "units", factor })?.verdict ?? "inconclusive";
  const isOther = (more: number) => verdictAt(1 + more) !== "inconclusive";
  const more = search(isOther, most);
  if (more === null) return null;
  const factor = outward(1, more, (candidate) => isOther(candidate - 1));
  return factor === null ? null : { kind: "units", factor, verdict: verdictAt(factor) };
}
