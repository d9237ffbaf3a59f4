import type { CanaryConfig } from "../config/canary-schema.ts";
import type { Direction } from "../record/words.ts";
import { shiftInterval } from "../stats/shift-interval.ts";
import type { Counted } from "./counts.ts";
import type { JudgedMetric } from "./plan.ts";
import type { Judged } from "./sequential.ts";

/** Scores of 0 to 100: at least `pass` goes on, below `marginal` is taken back. */
export interface ScoreRule {
  readonly pass: number;
  readonly marginal: number;
}

/** @param asked what a configuration says of it */
export function scoreRule({ pass = 95, marginal = 75 }: CanaryConfig["score"] = {}): ScoreRule {
  return { pass, marginal };
}

/** Level of the interval of a metric's shift. */
export const kayentaLevel = 0.98;
/** Points of a version below which nothing is judged, and looks below which they cannot come together. */
export const fewestPoints = 10;
/** Part of the estimated shift that the interval must be away from none. */
const tolerance = 0.25;

/** A metric of one version over time: one point for what came between two looks. Looks between which nothing came have
 *  none.
 *  @param seen the step's looks, in their order; counts go from the step's begin */
export function pointsOf(
  { name }: JudgedMetric,
  seen: readonly Counted[],
  arm: "canary" | "stable",
): number[] {
  let [n, sum] = [0, 0];
  const points: number[] = [];
  for (const { pairs } of seen) {
    const now = pairs.get(name)![arm];
    const total = now.kind === "rate" ? now.events : now.mean * now.n;
    if (now.n > n) points.push((total - sum) / (now.n - n));
    [n, sum] = [now.n, total];
  }
  return points;
}

/** What Kayenta's judge says of one metric at the end of a step: the shift of the points' ranks with its 98 % interval,
 *  which must be beyond a quarter of the estimate itself to count as higher or lower; only the worse way aborts. Nothing is
 *  said of the margin. Source: the description of Netflix's NetflixACAJudge (Mann–Whitney) */
export function judgePoints(canary: readonly number[], stable: readonly number[], better: Direction): Judged {
  const few = Math.min(canary.length, stable.length);
  if (few < fewestPoints)
    return {
      decision: "inconclusive",
      difference: null,
      why: `${few} points of one version, fewer than ${fewestPoints}`,
    };
  const { estimate, low, high } = shiftInterval(canary, stable, kayentaLevel);
  const bound = tolerance * Math.abs(estimate);
  const way = low > bound ? "higher" : high < -bound ? "lower" : null;
  const difference =
    better === "higher"
      ? { value: estimate, low, high }
      : { value: 0 - estimate, low: 0 - high, high: 0 - low };
  if (way === null || way === better)
    return { decision: "promote", difference, why: way === null ? "it is no other" : `it is ${way}` };
  return { decision: "abort", difference, why: `it is ${way}` };
}

/** The share of metrics that pass, of 100. Half of them without data is no evidence, and less is no loss: it takes back only
 *  what would be below `marginal` if they had passed.
 *  @param decisions of the metrics that were judged */
export function judgeScore(
  decisions: readonly Judged["decision"][],
  { pass, marginal }: ScoreRule,
): Pick<Judged, "decision" | "why"> {
  const none = decisions.filter((one) => one === "inconclusive").length;
  if (2 * none >= decisions.length)
    return { decision: "inconclusive", why: `${none} of ${decisions.length} metrics have too few points` };
  const passed = decisions.filter((one) => one === "promote").length;
  const score = (100 * passed) / decisions.length;
  const atMost = (100 * (passed + none)) / decisions.length;
  const text = `the score is ${Math.round(10 * score) / 10}`;
  if (score >= pass) return { decision: "promote", why: `${text}, at least ${pass}` };
  if (atMost < marginal) return { decision: "abort", why: `${text}, below ${marginal}` };
  if (score < marginal)
    return { decision: "inconclusive", why: `${text}, and ${none} of the metrics have too few points` };
  return { decision: "inconclusive", why: `${text}, below ${pass} and not below ${marginal}` };
}
