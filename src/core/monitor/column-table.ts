import type { Column, Table } from "../table/table.ts";

/** A column in memory: numbers (NaN where there is none), or texts ("" where there is none). */
export type Cells = Float64Array | readonly string[];

/** A table of columns that are in memory already. */
export function tableOf(source: string, rows: number, columns: ReadonlyMap<string, Cells>): Table {
  const made = new Map([...columns].map(([name, cells]) => [name, columnOf(name, cells)]));
  return {
    source,
    rows,
    names: [...columns.keys()],
    column: (name) => made.get(name),
    counts: "row",
    line: (row) => row + 1,
  };
}

function columnOf(name: string, cells: Cells): Column {
  if (cells instanceof Float64Array) {
    return {
      name,
      text: (row) => (Number.isNaN(cells[row]) ? "" : String(cells[row])),
      isMissing: (row) => Number.isNaN(cells[row]),
      numbers: () => ({ values: cells, bad: -1 }),
    };
  }
  return {
    name,
    text: (row) => cells[row]!,
    isMissing: (row) => cells[row] === "",
    numbers: () => readNumbers(cells),
  };
}

function readNumbers(cells: readonly string[]): { values: Float64Array; bad: number } {
  let bad = -1;
  const values = Float64Array.from(cells, (cell, row) => {
    const value = cell.trim() === "" ? Number.NaN : Number(cell);
    if (Number.isNaN(value) && cell !== "" && bad === -1) bad = row;
    return value;
  });
  return { values, bad };
}
