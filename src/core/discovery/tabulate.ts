import { inNone } from "./feature.ts";

/** Rows of a search as columns of codes below `sizes`, or `inNone`. */
export interface Sample {
  readonly codes: readonly Uint8Array[];
  readonly sizes: readonly number[];
  /** Whole numbers. */
  readonly errors: Float64Array;
}

/** What is known of every combination of the values of some columns, the last column's value counting fastest. */
export interface CellTable {
  /** Places among the columns, ascending. */
  readonly columns: readonly number[];
  readonly rows: Int32Array;
  readonly sum: Float64Array;
  readonly positive: Float64Array;
  readonly largest: Float64Array;
}

/** The cell of each row among the values of some columns; −1 where one of them is no predicate. */
export function cellsOf({ codes, sizes, errors }: Sample, columns: readonly number[]): Int32Array {
  let cells = new Int32Array(errors.length);
  for (const column of columns) cells = extend(cells, codes[column]!, sizes[column]!);
  return cells;
}

function extend(cells: Int32Array, codes: Uint8Array, size: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(cells.length);
  for (let row = 0; row < longer.length; row++) {
    const code = codes[row]!;
    const cell = cells[row]!;
    longer[row] = code === inNone || cell < 0 ? -1 : cell * size + code;
  }
  return longer;
}

/** Adds up the errors by one more column. O(rows + cells).
 *  @param prefix columns and the cell of each row among them */
export function tabulate(
  { codes, sizes, errors }: Sample,
  prefix: { readonly columns: readonly number[]; readonly cells: Int32Array },
  column: number,
): CellTable {
  const columns = [...prefix.columns, column];
  const total = columns.reduce((product, each) => product * sizes[each]!, 1);
  const rows = new Int32Array(total);
  const sum = new Float64Array(total);
  const positive = new Float64Array(total);
  const largest = new Float64Array(total).fill(-Infinity);
  const own = codes[column]!;
  const size = sizes[column]!;
  const { cells } = prefix;
  for (let row = 0; row < own.length; row++) {
    const code = own[row]!;
    const before = cells[row]!;
    if (code === inNone || before < 0) continue;
    const cell = before * size + code;
    const error = errors[row]!;
    rows[cell]! += 1;
    sum[cell]! += error;
    if (error > 0) positive[cell]! += error;
    if (error > largest[cell]!) largest[cell] = error;
  }
  return { columns, rows, sum, positive, largest };
}
