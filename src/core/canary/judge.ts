import type { CanaryLook, LookMetric } from "../record/canary.ts";
import type { Counted } from "./counts.ts";
import { judgePoints, judgeScore, pointsOf, type ScoreRule } from "./kayenta.ts";
import { type CanaryPlan, comparedOf, type JudgedMetric, type ShownMetric } from "./plan.ts";
import { type Arm, type Decision, judgeLook, type Look, type Pair } from "./sequential.ts";
import { checkSplit } from "./split-check.ts";

/** Where a canary stands when it is looked at. */
export interface Standing {
  /** 1 for the first step. */
  readonly step: number;
  /** Per cent of traffic that the target was set to. */
  readonly percent: number;
  /** The last look of this step. */
  readonly isLast: boolean;
  /** ISO time. */
  readonly at: string;
}

const fewestForMax = 100;

/** One look at a step: the traffic's split first, then every metric. The next step may begin when each has excluded a
 *  loss beyond its margin by the requests of this step alone: what more traffic does is not known from less. One that
 *  shows a loss aborts; a step whose last look is neither is inconclusive.
 *  @param counted a sentence: the source could not tell
 *  @param earlier what the looks before have counted in this step; for the score alone */
export function judgeStep(
  plan: CanaryPlan,
  standing: Standing,
  counted: Counted | string,
  earlier: readonly Counted[] = [],
): CanaryLook {
  const { isLast, ...place } = standing;
  const pending = isLast ? "inconclusive" : "wait";
  if (typeof counted === "string")
    return {
      ...place,
      ...{ requests: null, split: null, metrics: [], decision: pending, why: counted.slice(0, 500) },
    };
  const { requests } = counted;
  const split = plan.checksSplit ? checkSplit(requests.canary, requests.stable, place.percent) : null;
  const metrics = plan.metrics.map((metric) =>
    metric.kind === "value"
      ? showMetric(metric, counted, pending)
      : plan.score === undefined
        ? judgeMetric(metric, counted, { isLast, steps: plan.steps.length, metrics: comparedOf(plan) })
        : judgeSeries(metric, [...earlier, counted], pending),
  );
  const about = { ...place, requests, split: split?.p ?? null, metrics };
  if (split?.isBroken === true)
    return { ...about, decision: "abort", why: brokenSplit(counted, place.percent) };
  if (plan.score !== undefined) return { ...about, ...concludeScore(metrics, plan.score, pending) };
  return { ...about, ...conclude(metrics, pending) };
}

/** A limit that is broken aborts at once, as ever; the score is for the end. */
function concludeScore(
  metrics: readonly LookMetric[],
  rule: ScoreRule,
  pending: Decision,
): Pick<CanaryLook, "decision" | "why"> {
  const limits = conclude(
    metrics.filter(({ kind }) => kind === "value"),
    pending,
  );
  if (limits.decision !== "promote") return limits;
  if (pending === "wait") return { decision: "wait", why: "the score is for the last look of the step" };
  const judged = metrics.filter(({ kind }) => kind !== "value");
  const { decision, why } = judgeScore(
    judged.map((metric) => metric.decision!),
    rule,
  );
  const worse = judged.filter((metric) => metric.decision === "abort").map(({ name }) => `\`${name}\``);
  return { decision, why: worse.length === 0 ? why : `${why}: worse is ${worse.join(", ")}` };
}

/** Before the end a metric is shown only. */
function judgeSeries(metric: JudgedMetric, seen: readonly Counted[], pending: Decision): LookMetric {
  const { name, kind, direction } = metric;
  const pair = seen.at(-1)!.pairs.get(name)!;
  const about = {
    ...{ name, kind, direction, margin: null },
    ...{ canary: levelOf(pair.canary), stable: levelOf(pair.stable) },
  };
  if (pending === "wait") return { ...about, decision: null, difference: null, why: "" };
  const points = (arm: keyof Pair) => pointsOf(metric, seen, arm);
  return { ...about, ...judgePoints(points("canary"), points("stable"), direction) };
}

function conclude(metrics: readonly LookMetric[], pending: Decision): Pick<CanaryLook, "decision" | "why"> {
  const find = (wanted: Decision) => metrics.find(({ decision }) => decision === wanted);
  const lost = find("abort");
  if (lost !== undefined) return { decision: "abort", why: `\`${lost.name}\`: ${lost.why}` };
  const open = find(pending);
  if (open !== undefined) return { decision: pending, why: `\`${open.name}\`: ${open.why}` };
  return { decision: "promote", why: "a loss beyond any margin is excluded" };
}

function judgeMetric(
  metric: JudgedMetric,
  counted: Counted,
  place: Pick<Look, "isLast" | "steps" | "metrics">,
): LookMetric {
  const { name, kind, direction, margin } = metric;
  const pair = counted.pairs.get(name)!;
  const judged = judgeLook({ ...pair, ...place, margin, better: direction });
  const { decision, difference, why } = judged;
  return {
    ...{ name, kind, direction, margin, decision, difference, why },
    ...{ canary: levelOf(pair.canary), stable: levelOf(pair.stable) },
  };
}

function levelOf(arm: Arm): number | null {
  if (arm.n === 0) return null;
  return arm.kind === "rate" ? arm.events / arm.n : arm.mean;
}

function showMetric({ name, max }: ShownMetric, { shown, requests }: Counted, pending: Decision): LookMetric {
  const { canary, stable } = shown.get(name)!;
  const about = {
    name,
    kind: "value",
    direction: null,
    margin: null,
    canary,
    stable,
    difference: null,
  } as const;
  if (max === null) return { ...about, decision: null, why: "" };
  if (canary === null || requests.canary < fewestForMax)
    return { ...about, decision: pending, why: "it has no value yet of enough requests" };
  return canary > max
    ? { ...about, decision: "abort", why: `it is ${canary}, above the limit ${max}` }
    : { ...about, decision: "promote", why: `it is within the limit ${max}` };
}

function brokenSplit({ requests: { canary, stable } }: Counted, percent: number): string {
  const share = ((100 * canary) / (canary + stable)).toFixed(1);
  return `the traffic is not divided as asked: ${share} % of ${canary + stable} requests reached the new version, and ${percent} % should`;
}
