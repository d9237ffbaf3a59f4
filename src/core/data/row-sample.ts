const mostRows = 20_000;

/** Rows that every column's sample is made of. */
export interface RowSample {
  /** Rows of this batch (0-based within it) that are taken. */
  choose(before: number, rows: number): Int32Array;
  /** Row numbers of the table, as many as every column has values. */
  readonly rows: readonly number[];
  /** Takes one column's values of the chosen rows: numbers, or codes of texts; NaN where there is none. */
  put(name: string, chosen: Int32Array, cellOf: (row: number) => number): void;
  column(name: string): Float64Array | null;
}

/** At most 20,000 rows, every k-th of the table; k doubles when they become too many. The same rows for all columns
 *  and whatever the batches were. */
export function makeRowSample(): RowSample {
  let step = 1;
  let rows: number[] = [];
  const columns = new Map<string, number[]>();
  const thin = (): void => {
    step *= 2;
    for (const values of columns.values()) keepEven(values);
    rows = rows.filter((_row, k) => k % 2 === 0);
  };
  return {
    get rows() {
      return rows;
    },
    choose(before, count) {
      while (rows.length + Math.ceil(count / step) > mostRows && rows.length > mostRows / 2) thin();
      while (Math.ceil(count / step) > mostRows) thin();
      const chosen: number[] = [];
      const start = (step - (before % step)) % step;
      for (let row = start; row < count; row += step) chosen.push(row);
      for (const values of columns.values()) while (values.length < rows.length) values.push(Number.NaN);
      for (const row of chosen) rows.push(before + row);
      return Int32Array.from(chosen);
    },
    put(name, chosen, cellOf) {
      let values = columns.get(name);
      if (values === undefined) {
        values = new Array<number>(rows.length - chosen.length).fill(Number.NaN);
        columns.set(name, values);
      }
      for (const row of chosen) values.push(cellOf(row));
    },
    column(name) {
      const values = columns.get(name);
      if (values === undefined) return null;
      while (values.length < rows.length) values.push(Number.NaN);
      return Float64Array.from(values);
    },
  };
}

function keepEven(values: number[]): void {
  let filled = 0;
  for (let k = 0; k < values.length; k += 2) values[filled++] = values[k]!;
  values.length = filled;
}
