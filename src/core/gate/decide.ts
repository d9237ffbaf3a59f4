import type { Decision, MetricRecord, Reason } from "../record/evaluation.ts";
import type { Verdict } from "../record/words.ts";
import { brokenLimit } from "./floor.ts";
import { better } from "./orientation.ts";
import type { Policy } from "./policy.ts";
import * as say from "./reasons.ts";
import { warningsOf } from "./warnings.ts";

const proves: ReadonlySet<Verdict> = new Set(["improved", "equivalent", "not-worse"]);

/** What slices add to a decision. */
export interface SliceFindings {
  /** Of slices that gate. */
  readonly failures: readonly Reason[];
  readonly missing: readonly Reason[];
  readonly warnings: readonly string[];
}
const noSlices: SliceFindings = { failures: [], missing: [], warnings: [] };

/** Judged metrics → one result with its reasons, worst first. */
export function decide(
  metrics: readonly MetricRecord[],
  policy: Policy,
  slices: SliceFindings = noSlices,
): Decision {
  const gated = metrics.filter((metric) => metric.gated);
  const left = gated.filter(isNotComparable).map(say.notComparable);
  const steps: [Decision["result"], Reason[]][] = [
    ["fail", [...failures(gated, policy), ...slices.failures]],
    ["no-evidence", [...unjudgeable(metrics, gated, policy), ...slices.missing]],
    ["no-baseline", nothingToCompare(gated.length > 0 ? gated : metrics)],
    ["no-evidence", policy.mode === "prove" ? unproved(gated) : []],
    ["no-evidence", policy.onInconclusive === "fail" ? undecided(gated, policy) : []],
  ];
  const [result, reasons] = steps.find(([, found]) => found.length > 0) ?? ["pass", []];
  const also = result === "fail" ? steps[1]![1] : [];
  return {
    mode: policy.mode,
    strict: policy.strict,
    result,
    reasons: [...reasons, ...also, ...(result === "no-baseline" ? [] : left)],
    warnings: [...slices.warnings, ...warningsOf(metrics, policy)],
  };
}

function failures(gated: readonly MetricRecord[], policy: Policy): Reason[] {
  return [
    ...worstFirst(gated.filter((metric) => metric.verdict === "regressed")).map(say.regressed),
    ...gated.filter((metric) => metric.floor?.held === false).map(say.floor),
    ...gated.flatMap((metric) => {
      const rule = policy.metrics.get(metric.name);
      const allowed = rule === undefined ? null : brokenLimit(metric, rule);
      return allowed === null ? [] : [say.guardrail(metric, allowed)];
    }),
  ];
}

/** The largest loss first, measured in margins. */
function worstFirst(metrics: readonly MetricRecord[]): MetricRecord[] {
  const loss = ({ direction, delta, margin }: MetricRecord) =>
    -better(direction, delta ?? 0) / Math.max(margin ?? 0, Number.MIN_VALUE);
  return metrics.toSorted((a, b) => loss(b) - loss(a));
}

function unjudgeable(
  metrics: readonly MetricRecord[],
  gated: readonly MetricRecord[],
  policy: Policy,
): Reason[] {
  const names = new Set(metrics.map((metric) => metric.name));
  const absent = [...policy.metrics].filter(([name, rule]) => rule.gated && !names.has(name));
  const none = metrics.every((metric) => metric.verdict === "no-evidence") && gated.length === 0;
  return [
    ...gated.filter((metric) => metric.verdict === "no-evidence").map(say.undefinedValue),
    ...absent.map(([name]) => say.absent(name)),
    ...(none && absent.length === 0 ? [say.nothingComputed()] : []),
  ];
}

function nothingToCompare(metrics: readonly MetricRecord[]): Reason[] {
  return metrics.length > 0 && metrics.every(isNotComparable) ? say.noBaseline(metrics) : [];
}

function unproved(gated: readonly MetricRecord[]): Reason[] {
  const asked = gated.filter((metric) => metric.proved);
  if (asked.length === 0) return [say.nothingToProve()];
  return asked.filter((metric) => !proves.has(metric.verdict)).map(say.notProved);
}

function undecided(gated: readonly MetricRecord[], policy: Policy): Reason[] {
  return gated
    .filter((metric) => metric.verdict === "inconclusive" && !isHeldByLimits(metric, policy))
    .map(say.inconclusive);
}

/** A plain number with limits and no margin: the limits are all that was asked of it. */
function isHeldByLimits(metric: MetricRecord, policy: Policy): boolean {
  const rule = policy.metrics.get(metric.name);
  if (metric.method !== "point" || rule === undefined || rule.margin !== null) return false;
  return rule.min !== null || rule.max !== null || rule.maxRegression !== null;
}

function isNotComparable(metric: MetricRecord): boolean {
  return metric.verdict === "not-comparable";
}
