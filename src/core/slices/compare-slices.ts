import { compareMetrics } from "../compare/compare-metrics.ts";
import type { MetricStats } from "../record/evaluation.ts";
import { count, counted } from "../report/number.ts";
import type { PairedView } from "../table/scored.ts";
import type { SliceColumn } from "../table/slice-columns.ts";
import { cutRows, type SliceColumns } from "./cut.ts";
import { takeSlice } from "./take-slice.ts";

/** What was measured on one slice, before any policy. */
export interface SliceStats {
  readonly slice: Readonly<Record<string, string>>;
  readonly metrics: readonly MetricStats[];
}

export interface MeasuredSlices {
  readonly slices: readonly SliceStats[];
  /** Sentences for the reader: slices that are not listed. */
  readonly notes: readonly string[];
}

/** Units (rows, or groups) that a slice needs before a verdict other than inconclusive is given. */
export const unitsOfSlice = 50;

/** Compares both models on every slice of the declared columns with the machinery of the whole set; without a
 *  baseline there are the candidate's values alone. O(rows log rows) a declaration and metric. */
export function compareSlices(
  view: PairedView,
  columns: readonly SliceColumn[],
  declared: readonly SliceColumns[],
  names: readonly string[],
): MeasuredSlices {
  if (names.length === 0) return { slices: [], notes: [] };
  const found = declared.map((each) => ({ each, ...cutRows(columns, each) }));
  const slices = found.flatMap(({ cuts }) =>
    cuts.map(({ slice, rows }) => ({
      slice,
      metrics: compareMetrics(takeSlice(view, rows), names).map(withholdSmall),
    })),
  );
  const notes = found
    .filter(({ left }) => left > 0)
    .map(({ each, left }) => `the ${count(left)} smallest slices of ${each.join(" × ")} are left out`);
  return { slices, notes };
}

const unitWords: Readonly<Record<MetricStats["unit"], string>> = {
  row: "rows",
  query: "queries",
  series: "series",
  group: "groups",
  time: "points in time",
  run: "runs",
};

/** A slice of a few units keeps its values and loses its inference. */
function withholdSmall(stats: MetricStats): MetricStats {
  const isSettled = stats.status === "not_comparable" || stats.status === "identical";
  if (isSettled || stats.units >= unitsOfSlice) return stats;
  const note = `${counted(stats.units, stats.unit, unitWords[stats.unit])}, a slice needs ${unitsOfSlice}`;
  const nothing = { interval: null, pHarm: null, pGain: null, se: null, df: null, discordant: null };
  return { ...stats, ...nothing, dominance: null, method: "none", status: "too_few", note };
}
