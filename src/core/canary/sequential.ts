/** What one version answered so far. */
export type Arm =
  /** Requests, and how many of them were events such as errors. */
  | { readonly kind: "rate"; readonly n: number; readonly events: number }
  /** Requests with the mean and the sample variance of a number such as a score. */
  | { readonly kind: "mean"; readonly n: number; readonly mean: number; readonly variance: number };

/** What both versions answered over the same time. */
export interface Pair {
  /** The new version. */
  readonly canary: Arm;
  /** The old one. */
  readonly stable: Arm;
}

export interface Look extends Pair {
  /** Steps of the whole canary, among which the level is divided; 1 when left out. */
  readonly steps?: number;
  /** Metrics that are compared, any of which may end the canary; 1 when left out. */
  readonly metrics?: number;
  /** The loss that is tolerated, above 0, in the unit of the metric. */
  readonly margin: number;
  readonly better: "lower" | "higher";
  /** The last look that was planned: after it nothing more is waited for. */
  readonly isLast: boolean;
}

/** `promote`: a loss beyond the margin is excluded. `abort`: a loss is shown, and one beyond the margin is not
 *  excluded. `inconclusive`: the planned end came first, which promotes nothing. */
export type Decision = "promote" | "abort" | "wait" | "inconclusive";

export interface Judged {
  readonly decision: Decision;
  /** Better is above 0, in the unit of the metric; null: the arms cannot be compared yet. `low` is the lower end of the
   *  interval by which a loss beyond the margin is excluded, `high` the upper one of that by which a loss is shown: the
   *  same interval where one metric is compared. */
  readonly difference: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly why: string;
}

const fewestUnits = 100;
const fewestEvents = 20;

/** The level of a step's intervals: 90 % of one step, more of several, so that together they err no more often. Any one
 *  metric ends the canary by a loss, so that they share that error (Bonferroni); all of them together promote it, and no
 *  error adds up there (Berger's intersection–union test).
 *  @param metrics how many are compared
 *  @example levelsOf(2, 5) // { promote: 0.95, abort: 0.99 } */
export function levelsOf(
  steps: number,
  metrics: number,
): { readonly promote: number; readonly abort: number } {
  return { promote: 1 - 0.1 / steps, abort: 1 - 0.1 / (steps * Math.max(1, metrics)) };
}

/** Judges one look at a canary. The interval is a confidence sequence: it holds at all looks together, so that looking
 *  often and stopping early wrongs nobody. Half its width is
 *  √(V(V+τ²)/τ² · (2 ln(1/α) + ln((V+τ²)/V))) with τ the margin (Robbins' normal mixture), V the variance of the
 *  difference; a rate's is pooled with one event in two requests added, so that no event is not no variance.
 *  @throws RangeError for a margin that is not above 0, or arms of two kinds */
export function judgeLook({ canary, stable, margin, better, isLast, steps = 1, metrics = 1 }: Look): Judged {
  if (!(margin > 0)) throw new RangeError("the margin of a canary must be above 0");
  const tooFew = fewOf(canary, stable);
  if (tooFew !== null) return { decision: isLast ? "inconclusive" : "wait", difference: null, why: tooFew };
  const gain = meanOf(canary) - meanOf(stable);
  const value = better === "higher" ? gain : 0 - gain;
  const half = (level: number) => halfWidth(varianceOf(canary, stable), margin, 1 - level);
  const level = levelsOf(steps, metrics);
  const difference = { value, low: value - half(level.promote), high: value + half(level.abort) };
  if (difference.low > -margin && isStill(canary, stable))
    return {
      decision: isLast ? "inconclusive" : "wait",
      difference,
      why: "all values of one side are alike",
    };
  if (difference.low > -margin)
    return { decision: "promote", difference, why: "a loss beyond the margin is excluded" };
  if (difference.high < 0)
    return {
      decision: "abort",
      difference,
      why: "a loss is shown, and one beyond the margin is not excluded",
    };
  return {
    decision: isLast ? "inconclusive" : "wait",
    difference,
    why: "neither a loss is shown nor one beyond the margin excluded",
  };
}

function halfWidth(variance: number, margin: number, alpha: number): number {
  if (variance === 0) return 0;
  const tau2 = margin * margin;
  const scale = (variance * (variance + tau2)) / tau2;
  return Math.sqrt(scale * (2 * Math.log(1 / alpha) + Math.log((variance + tau2) / variance)));
}

function meanOf(arm: Arm): number {
  return arm.kind === "rate" ? arm.events / arm.n : arm.mean;
}

function varianceOf(canary: Arm, stable: Arm): number {
  if (canary.kind === "rate" && stable.kind === "rate") {
    const pooled = (canary.events + stable.events + 1) / (canary.n + stable.n + 2);
    return pooled * (1 - pooled) * (1 / canary.n + 1 / stable.n);
  }
  if (canary.kind === "mean" && stable.kind === "mean")
    return canary.variance / canary.n + stable.variance / stable.n;
  throw new RangeError("a canary's arms must be of one kind");
}

/** A hundred equal values do not tell how far the next one lies: nothing is excluded by them. */
function isStill(...arms: readonly Arm[]): boolean {
  return arms.some((arm) => arm.kind === "mean" && arm.variance === 0);
}

/** Below these the normal law is not near; of a rate the rarer outcome counts. */
function fewOf(canary: Arm, stable: Arm): string | null {
  const n = Math.min(canary.n, stable.n);
  if (n < fewestUnits) return `${n} requests of the smaller side, fewer than ${fewestUnits}`;
  if (canary.kind !== "rate" || stable.kind !== "rate") return null;
  const events = canary.events + stable.events;
  const rarer = Math.min(events, canary.n + stable.n - events);
  return rarer < fewestEvents ? `${rarer} events on both sides, fewer than ${fewestEvents}` : null;
}
