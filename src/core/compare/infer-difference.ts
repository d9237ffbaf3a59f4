import { tallyClasses } from "../metrics/class-tally.ts";
import { totalWeight } from "../metrics/mean-metric.ts";
import type { Metric } from "../metrics/metric.ts";
import { forgetLossesOf } from "../metrics/row-losses.ts";
import type { MetricStats } from "../record/evaluation.ts";
import { giveBack } from "../stats/spare-numbers.ts";
import type { PairedCounts } from "../stats/tango.ts";
import { type Outputs, type Rows, viewOf } from "../table/scored.ts";
import { bootstrapDifference } from "./bootstrap-difference.ts";
import { confusionFloor } from "./floor.ts";
import { changedRowsNeeded } from "./minimum-counts.ts";
import { type Inference, inferFromStudent, inferFromTango } from "./pivot.ts";
import { measurePull } from "./standard-error.ts";
import { effectiveClass, type Units } from "./units.ts";

/** A difference whose two values exist and whose rows suffice. */
export interface Difference {
  readonly metric: Metric;
  readonly rows: Rows;
  readonly candidate: Outputs;
  readonly baseline: Outputs;
  readonly units: Units;
  /** Rows on which the column the metric reads differs. */
  readonly changed: number;
  readonly delta: number;
}

/** A standard error that is a smaller part of the difference than this is what rounding leaves of 0. */
const rounding = 8 * Number.EPSILON;

type Found = Inference &
  Pick<MetricStats, "method" | "discordant" | "dominance"> &
  Partial<Pick<MetricStats, "seed" | "replicates">>;

/** Interval and p values of a difference, or why its standard error cannot be used. */
export function inferDifference(difference: Difference): Found | { why: string } {
  const { metric, rows } = difference;
  if (metric.method === "tango" && !rows.group && !rows.weight) return inferShares(difference);
  if (metric.resample) return inferByBootstrap(difference);
  const { candidate, baseline, units, delta } = difference;
  // An array that is made anew each time: the difference takes the place of its first term.
  const influence = metric.influence!(viewOf(rows, candidate));
  forgetLossesOf(candidate);
  const other = metric.influence!(viewOf(rows, baseline));
  for (let row = 0; row < rows.n; row++) influence[row] = influence[row]! - other[row]!;
  giveBack(other);
  const pull = measurePull(influence, units);
  const df = freedomOf(difference);
  const variance = pull.variance + floorOf(difference);
  const isEven = variance <= (rounding * delta) ** 2;
  const se = Math.sqrt(isEven ? evenVariance(delta, df) : variance);
  if (se === 0) return { why: "no row pulls on the difference, so its noise cannot be estimated" };
  if (!Number.isFinite(se)) return { why: "the noise of the difference is too large to be represented" };
  const dominance = metric.unbounded ? { share: pull.share, largest: largestSize(influence) / rows.n } : null;
  giveBack(influence);
  return {
    ...inferFromStudent(delta, se, df, metric.direction === "higher" ? 1 : -1),
    method: metric.method === "delong" ? "delong" : "influence",
    discordant: null,
    dominance,
  };
}

/** The error is the replicates' standard deviation; the pivot is that of every other metric. */
function inferByBootstrap(difference: Difference): Found | { why: string } {
  const { metric, delta, units } = difference;
  const found = bootstrapDifference(difference);
  if ("why" in found) return found;
  const df = Math.min(units.effective, found.drawn) - 1;
  return {
    ...inferFromStudent(delta, found.se, df, metric.direction === "higher" ? 1 : -1),
    method: "bootstrap",
    discordant: null,
    dominance: null,
    seed: found.seed,
    replicates: found.replicates,
  };
}

function largestSize(values: Float64Array): number {
  let largest = 0;
  for (let row = 0; row < values.length; row++) largest = Math.max(largest, Math.abs(values[row]!));
  return largest;
}

/** Right or wrong per row, rows independent and equal: Tango's score interval. */
function inferShares({ metric, rows, candidate, baseline }: Difference): Found {
  const { outcomes } = metric;
  const counts = outcomes
    ? countDiscordant(
        { ...rows, label: new Float64Array(rows.n).fill(1) },
        outcomes(viewOf(rows, candidate)),
        outcomes(viewOf(rows, baseline)),
      )
    : countDiscordant(rows, candidate.prediction!, baseline.prediction!);
  const discordant = counts.baselineOnly + counts.candidateOnly;
  const n = rows.n;
  const spread = discordant - (counts.candidateOnly - counts.baselineOnly) ** 2 / n;
  // The interval is the score's; this error only feeds the smallest detectable effect, which silence must not make 0.
  const floor = discordant < changedRowsNeeded ? 1 / n ** 2 : 0;
  const { baselineOnly, candidateOnly } = counts;
  return {
    ...inferFromTango(counts, Math.sqrt(spread / (n * (n - 1)) + floor)),
    method: "tango",
    discordant: { baselineOnly, candidateOnly },
    dominance: null,
  };
}

function countDiscordant(rows: Rows, candidate: Float64Array, baseline: Float64Array): PairedCounts {
  let baselineOnly = 0;
  let candidateOnly = 0;
  for (let row = 0; row < rows.n; row++) {
    const label = rows.label[row];
    const right = candidate[row] === label;
    if (right === (baseline[row] === label)) continue;
    if (right) candidateOnly += 1;
    else baselineOnly += 1;
  }
  return { baselineOnly, candidateOnly, n: rows.n };
}

/** What is added to the variance because few changed rows look more certain than they are. */
function floorOf({ metric, rows, candidate, baseline, changed }: Difference): number {
  const n = rows.n;
  if (metric.minimum === "zero-one") return 1 / n ** 2;
  if (metric.gradient) {
    const tallies = {
      candidate: tallyClasses(rows, candidate.prediction!),
      baseline: tallyClasses(rows, baseline.prediction!),
    };
    return confusionFloor(metric, tallies, totalWeight(rows) / n);
  }
  const range = metric.range ?? (metric.minimum !== "brier" ? 0 : rows.task === "multiclass" ? 2 : 1);
  return changed < changedRowsNeeded ? range ** 2 / (n * (n - 1)) : 0;
}

/**
 * Every row shows the same difference, as when scores collapse to one value beside a baseline that separates the
 * classes. That is a loss (or a gain) and not a want of rows: the error is that of one unit more without a
 * difference, d²/(u(u − 1)) for u = df + 1 units. 0 when there is no difference to judge.
 */
function evenVariance(delta: number, df: number): number {
  return delta ** 2 / (df * (df + 1));
}

/** G* − 1; where scores are ranked, no more than the rows of the rarer class − 1. */
export function freedomOf({ metric, rows, units }: Pick<Difference, "metric" | "rows" | "units">): number {
  if (metric.minimum !== "ranking-of-scores") return units.effective - 1;
  const classes = Array.from({ length: Math.max(2, rows.classes.length) }, (_class, code) => code);
  return Math.min(units.effective, ...classes.map((code) => effectiveClass(rows, code))) - 1;
}
