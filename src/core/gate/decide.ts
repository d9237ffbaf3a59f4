import { isGuardrail } from "../compare/guardrail.ts";
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
  /** Of slices that gate, and were accepted. */
  readonly accepted: readonly Reason[];
  readonly missing: readonly Reason[];
  readonly warnings: readonly string[];
}
const noSlices: SliceFindings = { failures: [], accepted: [], missing: [], warnings: [] };

/** Judged metrics → one result with its reasons, worst first. */
export function decide(
  metrics: readonly MetricRecord[],
  policy: Policy,
  slices: SliceFindings = noSlices,
): Decision {
  const gated = metrics.filter((metric) => metric.gated);
  const left = gated.filter((metric) => isNotComparable(metric) && needsBaseline(metric, policy));
  const lost = failures(gated, policy);
  const isAccepted = ({ metric }: Reason) => metric !== null && policy.accepted?.has(metric) === true;
  const accepted = [...lost.filter(isAccepted), ...slices.accepted];
  const steps: [Decision["result"], Reason[]][] = [
    ["fail", [...refused(policy), ...lost.filter((each) => !isAccepted(each)), ...slices.failures]],
    ["no-evidence", [...unjudgeable(metrics, gated, policy), ...slices.missing]],
    ["no-baseline", nothingToCompare(comparedFirst(metrics))],
    ["no-evidence", policy.mode === "prove" ? unproved(gated) : []],
    ["no-evidence", policy.onInconclusive === "fail" ? undecided(gated, policy) : []],
  ];
  const [result, reasons] = steps.find(([, found]) => found.length > 0) ?? ["pass", []];
  const also = result === "fail" ? steps[1]![1] : [];
  return {
    mode: policy.mode,
    strict: policy.strict,
    result,
    reasons: [...reasons, ...also, ...(result === "no-baseline" ? [] : left.map(say.notComparable))],
    warnings: [...accepted.map(say.accepted), ...slices.warnings, ...warningsOf(metrics, policy)],
  };
}

function refused({ refusedModel }: Policy): Reason[] {
  return refusedModel === undefined ? [] : [say.unsafeModel(refusedModel)];
}

function failures(gated: readonly MetricRecord[], policy: Policy): Reason[] {
  return [
    ...worstFirst(gated.filter((metric) => metric.verdict === "regressed")).map(say.regressed),
    ...gated.filter((metric) => metric.floor?.held === false).map(say.limit),
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

/** What must be comparable for a pass: gated metrics, else gated guardrails, else whatever was measured. A size within
 *  its limit is no evidence for a model whose quality could not be compared. */
function comparedFirst(metrics: readonly MetricRecord[]): readonly MetricRecord[] {
  const gated = metrics.filter((metric) => metric.gated);
  const groups = [gated.filter(({ name }) => !isGuardrail(name)), gated, metrics];
  return groups.find((group) => group.length > 0) ?? [];
}

/** Limits of the value itself hold without a baseline. */
function needsBaseline({ name }: MetricRecord, policy: Policy): boolean {
  const rule = policy.metrics.get(name);
  if (!isGuardrail(name) || rule === undefined) return true;
  return rule.margin !== null || rule.maxRegression !== null || (rule.min === null && rule.max === null);
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
