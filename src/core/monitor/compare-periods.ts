import { blankStats } from "../compare/blank-stats.ts";
import { gatherUnits } from "../compare/gather-units.ts";
import { freedomOf } from "../compare/infer-difference.ts";
import { chooseJudgedRows, type JudgedRows } from "../compare/judged-rows.ts";
import { findShortage } from "../compare/minimum-counts.ts";
import { inferFromStudent } from "../compare/pivot.ts";
import { measurePull } from "../compare/standard-error.ts";
import { countUnits } from "../compare/units.ts";
import { whyNoUnits } from "../metrics/applicable.ts";
import { findMetric } from "../metrics/index.ts";
import type { Metric } from "../metrics/metric.ts";
import { forgetLosses } from "../metrics/row-losses.ts";
import type { MetricStats } from "../record/evaluation.ts";
import type { Scored } from "../table/evidence.ts";
import { viewOf } from "../table/scored.ts";

/** A metric on one sample, with its own noise. */
export interface OneSided {
  readonly value: number;
  readonly se: number;
  readonly df: number;
  readonly n: number;
  readonly units: number;
}

/** The same model on two samples of rows that have nothing in common: the window (as candidate) and what the model was
 *  released on (as baseline). Each side has the error of the influence function that the gate uses, the difference
 *  √(a² + b²) with Welch's degrees of freedom. A metric without one (medians, corpus scores) is not watched. O(n log n). */
export function comparePeriods(window: Scored, reference: Scored, names: readonly string[]): MetricStats[] {
  const compared = names.flatMap((name) => {
    const metric = findMetric(name);
    return metric === undefined ? [] : [compare(metric, window, reference)];
  });
  forgetLosses();
  return compared;
}

function compare(metric: Metric, window: Scored, reference: Scored): MetricStats {
  const start: MetricStats = { ...blankStats(metric.name, metric.direction), n: window.rows.n };
  const now = measureOneSide(metric, window);
  if (typeof now === "string") return { ...start, note: now };
  const before = measureOneSide(metric, reference);
  const own = { ...start, candidate: now.value, n: now.n, units: now.units };
  if (typeof before === "string")
    return { ...own, status: "not_comparable", note: `on the reference: ${before}` };
  const both = { ...own, baseline: before.value, delta: now.value - before.value };
  return conclude(both, [now, before], metric.direction === "higher" ? 1 : -1);
}

/** Interval and p values of two values with independent errors. */
export function conclude(
  both: MetricStats & { readonly delta: number },
  [now, before]: readonly [Pick<OneSided, "se" | "df">, Pick<OneSided, "se" | "df">],
  sign: 1 | -1,
): MetricStats {
  const variance = now.se ** 2 + before.se ** 2;
  if (!(variance > 0)) return { ...both, status: "too_few", note: "no row pulls on the values" };
  const df = variance ** 2 / (now.se ** 4 / now.df + before.se ** 4 / before.df);
  return {
    ...both,
    ...inferFromStudent(both.delta, Math.sqrt(variance), df, sign),
    method: "influence",
    status: "ok",
  };
}

/** The metric and its standard error on one sample; text: why it has none. */
export function measureOneSide(metric: Metric, { rows, outputs }: Scored): OneSided | string {
  const why = whyNoUnits(metric, rows, outputs);
  if (why !== null) return why;
  if (metric.influence === undefined) return "its error has no closed form";
  const all = chooseJudgedRows({ rows, candidate: outputs, baseline: null, id: String });
  const judged: JudgedRows = metric.perUnit ? gatherUnits(metric, all) : all;
  const units = countUnits(judged.rows);
  const counts = {
    rows: judged.rows,
    changed: judged.rows.n,
    effective: units.effective,
  };
  const short = judged.rows.n === 0 ? "no unit counts" : findShortage(metric, counts);
  if (short !== null) return short;
  const view = viewOf(judged.rows, judged.candidate);
  const value = metric.value(view);
  if ("undefined" in value) return value.undefined;
  const { variance } = measurePull(metric.influence(view), units);
  if (!Number.isFinite(value.value) || !Number.isFinite(variance))
    return "the value is too large to be represented";
  // A sample without a single error must not look certain.
  const floor = metric.unbounded ? 0 : 1 / judged.rows.n ** 2;
  return {
    value: value.value,
    se: Math.sqrt(variance + floor),
    df: freedomOf({ metric, rows: judged.rows, units }),
    n: judged.rows.n,
    units: units.count,
  };
}
