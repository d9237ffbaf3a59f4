import { BestSlices, type ScoredSlice } from "./best-slices.ts";
import { boundOf, scoreOf, type Tally, type Whole } from "./slice-score.ts";
import { type CellTable, cellsOf, type Sample, tabulate } from "./tabulate.ts";

export interface SearchAsked {
  /** Rows that a slice must have. */
  readonly least: number;
  readonly maxPredicates: number;
  /** Slices that are kept. */
  readonly most: number;
}

export interface Search {
  /** The highest scores above 0, best first. */
  readonly slices: readonly ScoredSlice[];
  /** Slices with enough rows whose score was worked out. */
  readonly considered: number;
}

/** Scores and bounds differ in their last bits: nothing is pruned for that. */
const slack = 1e-9;

/**
 * The slices of the highest score over all conjunctions of up to `maxPredicates` conditions, level by level. A
 * combination is added up only where no part of it, by size, by the sum of its errors and by the largest one, rules out
 * a score among the best (as in SliceLine): what is found is what a full enumeration finds. O(rows) a set of columns
 * that is left.
 */
export function searchSlices(sample: Sample, whole: Whole, asked: SearchAsked): Search {
  const best = new BestSlices(asked.most);
  const known = new Map<string, CellTable>();
  const columns = sample.codes.map((_codes, column) => column);
  let considered = 0;
  let level: (readonly number[])[] = [[]];
  for (let size = 1; size <= asked.maxPredicates; size++) {
    const next: (readonly number[])[] = [];
    for (const prefix of level) {
      let cells: Int32Array | null = null;
      for (const column of columns.slice((prefix.at(-1) ?? -1) + 1)) {
        const wanted = [...prefix, column];
        if (size > 1 && !mayHold(wanted, { sample, known, best, whole, least: asked.least })) continue;
        cells ??= cellsOf(sample, prefix);
        const table = tabulate(sample, { columns: prefix, cells }, column);
        known.set(keyOf(wanted), table);
        considered += offerCells(table, sample, best, { whole, least: asked.least });
        next.push(wanted);
      }
    }
    level = next;
  }
  return { slices: best.list(), considered };
}

function keyOf(columns: readonly number[]): string {
  return columns.join(",");
}

function offerCells(
  table: CellTable,
  { sizes }: Sample,
  best: BestSlices,
  { whole, least }: { whole: Whole; least: number },
): number {
  let considered = 0;
  for (let cell = 0; cell < table.rows.length; cell++) {
    const rows = table.rows[cell]!;
    if (rows < least) continue;
    considered += 1;
    const sum = table.sum[cell]!;
    const score = scoreOf({ rows, sum }, whole);
    if (score <= 0 || score < best.threshold) continue;
    best.offer({ columns: table.columns, values: valuesOf(table.columns, cell, sizes), rows, sum, score });
  }
  return considered;
}

/** The value of each column in a cell. */
export function valuesOf(columns: readonly number[], cell: number, sizes: readonly number[]): number[] {
  const values: number[] = [];
  let rest = cell;
  for (const column of columns.toReversed()) {
    values.unshift(rest % sizes[column]!);
    rest = Math.floor(rest / sizes[column]!);
  }
  return values;
}

interface Known {
  readonly sample: Sample;
  readonly known: ReadonlyMap<string, CellTable>;
  readonly best: BestSlices;
  readonly whole: Whole;
  readonly least: number;
}

/** Whether any combination of these columns' values may be among the best: every part of it, one condition fewer, has
 *  the rows, and the tightest of their tallies allows the score. */
function mayHold(columns: readonly number[], { sample, known, best, whole, least }: Known): boolean {
  const parents = columns.map((left) => columns.filter((column) => column !== left));
  const tables = parents.map((parent) => known.get(keyOf(parent)));
  if (!tables.every((table) => table !== undefined)) return false;
  const { sizes } = sample;
  const needed = best.threshold - slack * (1 + best.threshold);
  const last = columns.at(-1)!;
  // The last parent lacks the last column: its cells are the beginnings of all combinations.
  const beginnings = tables.at(-1)!;
  for (let cell = 0; cell < beginnings.rows.length; cell++) {
    if (beginnings.rows[cell]! < least) continue;
    const start = valuesOf(beginnings.columns, cell, sizes);
    for (let value = 0; value < sizes[last]!; value++) {
      const values = [...start, value];
      const tally = tightest(tables, (place) => cellWithout(values, columns, place, sizes));
      if (tally.rows >= least && boundOf(tally, least, whole) >= needed) return true;
    }
  }
  return false;
}

function cellWithout(
  values: readonly number[],
  columns: readonly number[],
  left: number,
  sizes: readonly number[],
): number {
  let cell = 0;
  for (let place = 0; place < columns.length; place++) {
    if (place !== left) cell = cell * sizes[columns[place]!]! + values[place]!;
  }
  return cell;
}

function tightest(tables: readonly CellTable[], cellOf: (place: number) => number): Tally {
  let rows = Number.POSITIVE_INFINITY;
  let positive = Number.POSITIVE_INFINITY;
  let largest = Number.POSITIVE_INFINITY;
  tables.forEach((table, place) => {
    const cell = cellOf(place);
    rows = Math.min(rows, table.rows[cell]!);
    positive = Math.min(positive, table.positive[cell]!);
    largest = Math.min(largest, table.largest[cell]!);
  });
  return { rows, positive, largest, sum: positive };
}
