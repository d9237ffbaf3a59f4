import type { DiscoverAsked } from "../discovery/feature.ts";
import { listFairness } from "../fairness/list-fairness.ts";
import type { Fairness } from "../record/fairness.ts";
import { compareSlices, type MeasuredSlices } from "../slices/compare-slices.ts";
import type { SliceColumns } from "../slices/cut.ts";
import type { PairedView } from "../table/scored.ts";
import type { SliceColumn } from "../table/slice-columns.ts";

/** How the rows are divided, by columns of the candidate. */
export interface Divisions {
  /** Columns, or pairs of them, whose values are compared slice by slice. */
  readonly slices: readonly SliceColumns[];
  /** Columns of groups whose rates are compared. */
  readonly fairness: readonly string[];
  /** How slices that nobody named are looked for; null or absent: they are not. */
  readonly discover?: DiscoverAsked | null;
}

/** Parts of the rows: slices by the named metrics, and gaps between groups. */
export function divideRows(
  view: PairedView,
  columns: readonly SliceColumn[],
  { slices, fairness }: Divisions,
  names: readonly string[],
): MeasuredSlices & { readonly fairness: readonly Fairness[] } {
  const measured = compareSlices(view, columns, slices, names);
  const isBinary = view.rows.task === "binary";
  const without = fairness.length > 0 && !isBinary;
  const note = `fairness gaps are those of a binary task, and this one is ${view.rows.task}`;
  return {
    slices: measured.slices,
    notes: without ? [...measured.notes, note] : measured.notes,
    fairness: listFairness(view, columns, fairness),
  };
}
