import type { Table } from "../table/table.ts";
import { countOf } from "../table/wording.ts";
import { hashText, joinHash, missingHash, mixBits } from "./cell-hash.ts";
import {
  addAbsent,
  addColumn,
  type CellHashes,
  type ColumnState,
  startColumn,
} from "./column-accumulator.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { freezeColumn } from "./freeze-column.ts";
import { type GrowingNumbers, makeGrowingNumbers } from "./growing-numbers.ts";
import { makeRowSample, type RowSample } from "./row-sample.ts";

/** Which columns are more than features. */
export interface DataRoles {
  readonly label: string | null;
  readonly id: string | null;
  readonly group: string | null;
  readonly time: string | null;
  /** Columns whose values must not repeat, so that every row of them is remembered. */
  readonly unique?: readonly string[];
}

/** A row's identity in 52 bits, by row: features alone, and one column each. */
export interface RowHashes {
  readonly features: Float64Array;
  readonly label: Float64Array | null;
  readonly id: Float64Array | null;
  readonly group: Float64Array | null;
  /** Of the columns named as unique. */
  readonly tracked: ReadonlyMap<string, Float64Array>;
}

/** A whole table in bounded memory: what checks, drift and the record are made of. */
export interface TableProfile {
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
  readonly roles: DataRoles;
  readonly hashes: RowHashes;
  readonly sample: RowSample;
  /** Where a row (0-based) stands, for people: `row 7`, or `row 7 of part-2.csv`. */
  place(row: number): string;
}

export interface TableAccumulator {
  add(batch: Table): void;
  end(): TableProfile;
}

/** Profiles a table batch by batch: cost linear in cells, memory about a megabyte a column and 8 to 32 bytes a
 *  row. Columns may come and go between batches; a column that a batch does not have is missing there. */
export function startTable(roles: DataRoles): TableAccumulator {
  const states = new Map<string, ColumnState>();
  const sample = makeRowSample();
  const kept: KeptHashes = {
    features: makeGrowingNumbers(),
    label: listOf(roles.label),
    id: listOf(roles.id),
    group: listOf(roles.group),
    tracked: new Map(roles.unique?.map((name) => [name, makeGrowingNumbers()])),
  };
  const parts: Part[] = [];
  let rows = 0;
  return {
    add(batch) {
      if (parts.at(-1)?.source !== batch.source) parts.push({ source: batch.source, before: rows });
      const chosen = sample.choose(rows, batch.rows);
      const cells = makeHashes(batch.rows);
      const sums = makeHashes(batch.rows);
      for (const name of batch.names) {
        const state = states.get(name) ?? begin(states, name, rows);
        const values = addColumn(state, batch.column(name)!, batch.rows, rows, cells);
        keepHashes(name, cells, sums, { roles, kept });
        sample.put(name, chosen, (row) => values[row]!);
        sample.put(codesOf(name), chosen, (row) => joinHash(cells.low[row]!, cells.high[row]!));
      }
      const here = new Set(batch.names);
      for (const [name, state] of states) if (!here.has(name)) addAbsent(state, batch.rows, rows);
      for (let row = 0; row < batch.rows; row++)
        kept.features.push(joinHash(sums.low[row]!, sums.high[row]!));
      rows += batch.rows;
    },
    end: () => ({
      rows,
      columns: [...states.values()].map((state) => freezeColumn(state, rows)),
      roles: rolesIn(roles, states),
      hashes: {
        features: kept.features.values(),
        label: valuesOf(kept.label),
        id: valuesOf(kept.id),
        group: valuesOf(kept.group),
        tracked: new Map([...kept.tracked].map(([name, list]) => [name, list.values()])),
      },
      sample,
      place: (row) => placeOf(parts, row),
    }),
  };
}

/** Name of a column's sampled values as codes, for columns of texts. */
export function codesOf(name: string): string {
  return `${name}\0code`;
}

interface KeptHashes {
  readonly features: GrowingNumbers;
  readonly label: GrowingNumbers | null;
  readonly id: GrowingNumbers | null;
  readonly group: GrowingNumbers | null;
  readonly tracked: ReadonlyMap<string, GrowingNumbers>;
}

interface Part {
  readonly source: string;
  readonly before: number;
}

/** A column that is not there plays no role. */
function rolesIn(roles: DataRoles, columns: ReadonlyMap<string, unknown>): DataRoles {
  const there = (name: string | null) => (name !== null && columns.has(name) ? name : null);
  const { label, id, group, time } = roles;
  return { ...roles, label: there(label), id: there(id), group: there(group), time: there(time) };
}

function valuesOf(list: GrowingNumbers | null): Float64Array | null {
  return list === null || list.length() === 0 ? null : list.values();
}

function listOf(role: string | null): GrowingNumbers | null {
  return role === null ? null : makeGrowingNumbers();
}

function makeHashes(rows: number): CellHashes {
  return { low: new Int32Array(rows), high: new Int32Array(rows) };
}

function begin(states: Map<string, ColumnState>, name: string, before: number): ColumnState {
  const state = startColumn(name);
  addAbsent(state, before, 0);
  states.set(name, state);
  return state;
}

/** A column that plays a role is kept by itself; all others make the row's identity, whatever their order. */
function keepHashes(
  name: string,
  cells: CellHashes,
  sums: CellHashes,
  { roles, kept }: { roles: DataRoles; kept: KeptHashes },
): void {
  const role = (["label", "id", "group"] as const).find((each) => roles[each] === name);
  const list = role === undefined ? null : kept[role];
  const { low, high } = cells;
  const tracked = kept.tracked.get(name);
  if (tracked !== undefined) {
    for (let row = 0; row < low.length; row++) {
      // A cell without a value repeats nothing.
      const isEmpty = low[row] === missingHash.low && high[row] === missingHash.high;
      tracked.push(isEmpty ? -1 - tracked.length() : joinHash(low[row]!, high[row]!));
    }
  }
  if (list !== null) {
    for (let row = 0; row < low.length; row++) list.push(joinHash(low[row]!, high[row]!));
  } else if (roles.time !== name) {
    const seed = hashText(name);
    for (let row = 0; row < low.length; row++) {
      sums.low[row] = sums.low[row]! + mixBits(low[row]! ^ seed.low);
      sums.high[row] = sums.high[row]! + mixBits(high[row]! ^ seed.high);
    }
  }
}

function placeOf(parts: readonly Part[], row: number): string {
  if (parts.length < 2) return `row ${countOf(row + 1)}`;
  const part = parts.findLast(({ before }) => before <= row)!;
  return `row ${countOf(row - part.before + 1)} of ${part.source}`;
}
