import { judgeDrift } from "../data/drift/judge-drift.ts";
import type { TableProfile } from "../data/table-profile.ts";
import type { DriftColumn, StoredTable } from "../record/data.ts";
import type { WatchedColumn } from "../record/monitoring.ts";
import { benjaminiHochberg } from "../stats/benjamini-hochberg.ts";
import { fewestWindows, type Past } from "./past.ts";
import { placeOf, type Seen } from "./series.ts";

export interface ColumnsAsk {
  /** Each profile with the reference of the same columns: the inputs, and what the model made of them. */
  readonly sides: readonly { readonly profile: TableProfile; readonly reference: StoredTable }[];
  /** The distance that counts (docs/monitor.md). */
  readonly threshold: number;
  /** Of the significance test, over all columns of the window. */
  readonly level: number;
  readonly past: Past;
}

/**
 * Every column of a window against the reference. It is beyond when its distance reaches the threshold and its p,
 * adjusted over all columns of the window (prediction and label among them), is at most the level. Once there are
 * eight earlier windows, the distance must also be larger than any of theirs: windows lie apart by nature, on weekdays
 * and weekends, and rows of one day are not as many as they look.
 */
export function watchColumns({ sides, threshold, level, past }: ColumnsAsk): WatchedColumn[] {
  const columns = sides.flatMap(({ profile, reference }) => judgeDrift(profile, reference).columns);
  const tested = columns.filter(({ p }) => p !== null);
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p!));
  const byColumn = new Map(tested.map((column, k) => [column, adjusted[k]!]));
  return columns.map((column) => {
    const own = Math.max(threshold, betweenWindows(past.baselineOf("drift", column.column)));
    return placed({ ...column, pAdjusted: byColumn.get(column) ?? null }, own, { threshold, level });
  });
}

/** The 99th percentile of what earlier windows were apart: of fewer than a hundred, the largest. 0 with too few. */
function betweenWindows(baseline: readonly number[]): number {
  return baseline.length < fewestWindows ? 0 : Math.max(...baseline);
}

function placed(
  column: DriftColumn,
  own: number,
  { threshold, level }: { readonly threshold: number; readonly level: number },
): WatchedColumn {
  const { effect, pAdjusted: p } = column;
  const isFar = effect !== null && effect >= threshold && effect >= own;
  const beyond = isFar && p !== null && p <= level;
  const drifted = beyond ? (effect >= 2 * threshold ? "alert" : "warn") : "none";
  return { ...column, level: drifted, place: placeOf(beyond, effect ?? 0, own), threshold: own };
}

/** What the memory keeps of a window's columns; those that could not be assessed leave their series as it is. */
export function seenColumns(window: string, columns: readonly WatchedColumn[]): Seen[] {
  return columns
    .filter(({ status }) => status === "assessed")
    .map(({ column, place, effect, threshold }) => ({
      kind: "drift",
      name: column,
      window,
      place,
      value: effect,
      threshold,
    }));
}
