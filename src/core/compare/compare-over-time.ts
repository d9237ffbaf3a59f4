import type { Metric } from "../metrics/metric.ts";
import { absoluteErrors } from "../metrics/row-losses.ts";
import type { MetricStats } from "../record/evaluation.ts";
import { exactSum } from "../stats/exact-sum.ts";
import { bucketRows, sumBuckets } from "../stats/sum-by-code.ts";
import { type Outputs, type Rows, viewOf } from "../table/scored.ts";
import { plural } from "../table/wording.ts";
import type { JudgedRows } from "./judged-rows.ts";
import { changedRowsNeeded } from "./minimum-counts.ts";
import { inferFromStudent } from "./pivot.ts";

const leastTimes = 20;
const leastSeries = 30;
/** Points in time for each step that a forecast looks ahead. */
const timesAStep = 3;

/**
 * Too few series for an error between series: the test of Diebold and Mariano over time, with the correction of
 * Harvey, Leybourne and Newbold (1997) and T − 1 degrees of freedom. Losses of one time are added over the series.
 * What is given comes back unchanged when there are groups, weights or no times.
 */
export function compareOverTime(metric: Metric, judged: JudgedRows, few: MetricStats): MetricStats {
  const { rows, candidate, baseline } = judged;
  if (few.status !== "too_few" || few.delta === null || !baseline) return few;
  if (few.units >= leastSeries) return few;
  if (!rows.times || rows.group || rows.weight) return few;
  const buckets = bucketRows(rows.times.codes, rows.times.names.length);
  const present = rows.times.names.flatMap((_name, t) =>
    buckets.starts[t]! < buckets.starts[t + 1]! ? [t] : [],
  );
  const count = present.length;
  const ahead = stepsAhead(rows);
  const needed = Math.max(leastTimes, timesAStep * ahead.largest);
  if (count < needed) {
    return { ...few, note: `${few.note} (or ${needed} points in time; there are ${count})` };
  }
  const own = pullsOf(metric, rows, candidate);
  const other = pullsOf(metric, rows, baseline);
  const gaps = own.map((pull, row) => pull - other[row]!);
  const all = sumBuckets(gaps, buckets);
  const sums = Float64Array.from(present, (t) => all[t]!);
  if (sums.filter((sum) => sum !== 0).length < changedRowsNeeded) return few;
  const pulls = centre(sums);
  const se = errorOverTime(pulls, ahead.only ?? Math.max(usualSteps(count), ahead.largest));
  if (!(se > 0)) return few;
  return {
    ...few,
    ...inferFromStudent(few.delta, se, count - 1, metric.direction === "higher" ? 1 : -1),
    unit: "time",
    units: count,
    groups: null,
    method: "diebold-mariano",
    status: "ok",
    note: `few series: judged over time${ahead.only === null ? "" : `, ${plural(ahead.only, "step")} ahead`}`,
    dominance: dominanceOf(pulls),
  };
}

/** What each row adds to a metric's value, up to a constant. */
function pullsOf(metric: Metric, rows: Rows, outputs: Outputs): Float64Array {
  const view = viewOf(rows, outputs);
  if (!metric.perUnit) return metric.influence!(view).map((pull) => pull / rows.n);
  const { codes, names } = rows.parts!;
  const { starts } = bucketRows(codes, names.length);
  const counted = metric.perUnit(view).reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
  return absoluteErrors(view).map((error, row) => {
    const scale = rows.scale![row]!;
    const length = starts[codes[row]! + 1]! - starts[codes[row]!]!;
    return scale === 0 ? 0 : error / scale / length / counted;
  });
}

function centre(sums: Float64Array): Float64Array {
  const mean = exactSum(sums.length, (t) => sums[t]!) / sums.length;
  return sums.map((sum) => sum - mean);
}

/** How far ahead forecasts look: the largest number of steps (1 where nothing says), and the only one there is. */
function stepsAhead({ horizon }: Rows): { largest: number; only: number | null } {
  if (horizon === undefined) return { largest: 1, only: null };
  const largest = horizon.reduce((most, steps) => Math.max(most, steps), 1);
  return { largest, only: horizon.every((steps) => steps === largest) ? largest : null };
}

/** h − 1 = ⌈T^⅓⌉ where a file does not say how far ahead its forecasts look. */
function usualSteps(count: number): number {
  return Math.ceil(Math.cbrt(count)) + 1;
}

/**
 * Standard error of the sum over T times: √(T·LRV), LRV = γ_0 + 2 Σ_{k<h} (1 − k/h) γ_k, over the correction
 * √((T + 1 − 2h + h(h − 1)/T)/T). Errors of forecasts h steps ahead depend on each other over h − 1 of them.
 */
function errorOverTime(pulls: Float64Array, h: number): number {
  const count = pulls.length;
  const covariance = (k: number) => exactSum(count - k, (t) => pulls[t]! * pulls[t + k]!) / count;
  let variance = covariance(0);
  for (let k = 1; k < h; k++) variance += 2 * (1 - k / h) * covariance(k);
  const correction = (count + 1 - 2 * h + (h * (h - 1)) / count) / count;
  return Math.sqrt((count * variance) / correction);
}

function dominanceOf(pulls: Float64Array): MetricStats["dominance"] {
  const largest = pulls.reduce((most, pull) => Math.max(most, Math.abs(pull)), 0);
  const squares = exactSum(pulls.length, (t) => pulls[t]! ** 2);
  return { share: squares === 0 ? 0 : largest ** 2 / squares, largest };
}
