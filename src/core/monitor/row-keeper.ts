import { hashText, joinHash } from "../data/cell-hash.ts";
import type { Column, Table } from "../table/table.ts";
import type { Cells } from "./column-table.ts";

/** Rows that are kept for measuring performance: beyond them a sample stands for all. */
export const mostKept = 1_000_000;

export interface KeptRows {
  /** Rows that were seen. */
  readonly seen: number;
  /** Rows that are kept: all, or those with the smallest hashes of their ids. */
  readonly rows: number;
  /** 52 bits of each kept row's id; null without an id column. */
  readonly ids: Float64Array | null;
  readonly columns: ReadonlyMap<string, Cells>;
}

export interface RowKeeper {
  add(batch: Table): void;
  end(): KeptRows;
}

/** Keeps a few columns of a stream of batches in bounded memory. Which rows are kept depends on their ids alone (without
 *  an id column on their places), so that the same rows are kept whatever the files were.
 *  @param id name of the id column; null: there is none
 *  @param names of the columns to keep; those that a batch does not have are empty there */
export function makeRowKeeper(id: string | null, names: readonly string[], most = mostKept): RowKeeper {
  let limit = 2 ** 52;
  let seen = 0;
  let hashes: number[] = [];
  const kept = new Map(names.map((name) => [name, makeCells()]));
  const thin = (): void => {
    limit /= 2;
    const stay = hashes.flatMap((hash, row) => (hash < limit ? [row] : []));
    hashes = stay.map((row) => hashes[row]!);
    for (const cells of kept.values()) cells.keep(stay);
  };
  return {
    add(batch) {
      const column = id === null ? undefined : batch.column(id);
      const chosen: number[] = [];
      for (let row = 0; row < batch.rows; row++) {
        const hash = hashOf(column, row, seen + row);
        if (hash >= limit) continue;
        chosen.push(row);
        hashes.push(hash);
      }
      for (const [name, cells] of kept) cells.add(batch.column(name), chosen);
      seen += batch.rows;
      while (hashes.length > most) thin();
    },
    end: () => ({
      seen,
      rows: hashes.length,
      ids: id === null ? null : Float64Array.from(hashes),
      columns: new Map([...kept].flatMap(([name, cells]) => (cells.isThere() ? [[name, cells.end()]] : []))),
    }),
  };
}

function hashOf(column: Column | undefined, row: number, place: number): number {
  const { low, high } = hashText(column === undefined ? `#${place}` : column.text(row));
  return joinHash(low, high);
}

/** The 52 bits by which a row of another table is found again. */
export function idHash(text: string): number {
  const { low, high } = hashText(text);
  return joinHash(low, high);
}

interface GrowingCells {
  add(column: Column | undefined, chosen: readonly number[]): void;
  keep(rows: readonly number[]): void;
  isThere(): boolean;
  end(): Cells;
}

/** Numbers for as long as every cell is one, else texts, equal ones held once. */
function makeCells(): GrowingCells {
  let numbers: number[] | null = [];
  let texts: string[] = [];
  let there = false;
  const known = new Map<string, string>();
  const held = (text: string): string => {
    const same = known.get(text);
    if (same !== undefined) return same;
    if (known.size < 100_000) known.set(text, text);
    return text;
  };
  return {
    isThere: () => there,
    add(column, chosen) {
      there ||= column !== undefined;
      const read = column?.numbers();
      if (numbers !== null && read !== undefined && read.bad !== -1) {
        texts = numbers.map((value) => (Number.isNaN(value) ? "" : held(String(value))));
        numbers = null;
      }
      if (numbers !== null) for (const row of chosen) numbers.push(read?.values[row] ?? Number.NaN);
      else for (const row of chosen) texts.push(column === undefined ? "" : held(column.text(row)));
    },
    keep(rows) {
      if (numbers === null) texts = rows.map((row) => texts[row]!);
      else {
        const before = numbers;
        numbers = rows.map((row) => before[row]!);
      }
    },
    end: () => (numbers === null ? texts : Float64Array.from(numbers)),
  };
}
