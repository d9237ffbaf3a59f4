import { orderByContent } from "../compare/content-order.ts";
import { drawnUnits } from "../compare/drawn-units.ts";
import type { Seed } from "../stats/poisson-counts.ts";
import type { PairedView } from "../table/scored.ts";
import type { SliceColumn } from "../table/slice-columns.ts";
import { sortNames } from "../table/values.ts";
import { type Cells, cellOf } from "./rates.ts";

/** What fairness needs of the rows, in an order made from what they hold. */
export interface People {
  /** Names of the groups, in canonical order. */
  readonly names: readonly string[];
  /** Rows that count, by group and label. */
  readonly counts: readonly { readonly positives: number; readonly negatives: number }[];
  readonly cells: Cells;
  readonly seed: Seed;
  readonly units: number;
  /** Cells when unit u is drawn drawn[u] times. */
  redraw(drawn: Uint8Array): Cells;
}

/** Rows of a binary task by the groups of a column; both models must have predictions. A row of weight 0 is no
 *  evidence. O(n log n). */
export function gatherPeople({ rows, candidate, baseline }: PairedView, column: SliceColumn): People {
  const names = sortNames(column.names);
  const rank = column.names.map((name) => names.indexOf(name));
  const group = Float64Array.from(column.codes, (code) => rank[code]!);
  const own = candidate.prediction!;
  const other = baseline?.prediction ?? new Float64Array(rows.n);
  const { label, weight } = rows;
  const sides = [
    [group, own],
    [group, other],
  ] as const;
  const { order, seed } = orderByContent({ label, weight, group: rows.group, sides });
  const counts = names.map(() => ({ positives: 0, negatives: 0 }));
  const inOrder = rows.group === null ? null : Int32Array.from(order, (row) => rows.group![row]!);
  const { of: unit, count: units } = drawnUnits(rows.n, inOrder);
  const entries = new Map<number, number>();
  const size = names.length * 8;
  order.forEach((row, place) => {
    const mass = weight?.[row] ?? 1;
    if (mass === 0) return;
    const of = counts[group[row]!]!;
    if (label[row] === 1) of.positives += 1;
    else of.negatives += 1;
    const key = unit[place]! * size + cellOf(group[row]!, label[row]!, own[row]!, other[row]!);
    entries.set(key, (entries.get(key) ?? 0) + mass);
  });
  const redraw = redrawer(entries, size);
  return { names, counts, cells: redraw(null), seed, units, redraw };
}

function redrawer(entries: ReadonlyMap<number, number>, size: number) {
  const keys = Float64Array.from(entries.keys());
  const unit = Int32Array.from(keys, (key) => Math.floor(key / size));
  const cell = Int32Array.from(keys, (key) => key % size);
  const mass = Float64Array.from(entries.values());
  return (drawn: Uint8Array | null): Cells => {
    const cells = new Float64Array(size);
    for (let k = 0; k < mass.length; k++) {
      cells[cell[k]!]! += drawn === null ? mass[k]! : drawn[unit[k]!]! * mass[k]!;
    }
    return cells;
  };
}
