import type { StoredPredictions } from "../record/predictions.ts";
import type { SliceColumn } from "./slice-columns.ts";
import type { StoredColumn } from "./stored.ts";

/** Values above which a column is taken for an id, and is not stored: its values stand there in clear. */
export const mostStoredValues = 1000;

/** The columns that are stored: declared slices of few values, never those of fairness alone. */
export function storedSlicesOf(columns: readonly SliceColumn[]): SliceColumn[] {
  return columns.filter(({ withheld, names }) => !withheld && names.length <= mostStoredValues);
}

/** The parts of stored predictions that hold slice columns; nothing without any. */
export function packSlices(columns: readonly SliceColumn[], rows: number) {
  const stored = storedSlicesOf(columns);
  if (stored.length === 0) return { slices: {}, codes: {} };
  const codes: StoredColumn = {
    length: rows * stored.length,
    at: (cell) => stored[Math.floor(cell / rows)]!.codes[cell % rows]!,
  };
  const values = stored.map(({ name, names }) => ({ column: name, values: [...names] }));
  return { slices: { slices: values }, codes: { slices: codes } };
}

export function unpackSlices({ slices, columns, rows }: StoredPredictions): SliceColumn[] {
  return (slices ?? []).map(({ column, values }, place) => ({
    name: column,
    names: values,
    codes: Int32Array.from(columns.slices!.slice(place * rows, (place + 1) * rows)),
  }));
}

/** Why stored slice columns do not fit together, or null. */
export function checkSlices({ slices = [], columns, rows }: StoredPredictions): string | null {
  const codes = columns.slices ?? [];
  if (codes.length !== rows * slices.length)
    return `${codes.length} slice codes for ${rows} rows of ${slices.length} columns`;
  for (const [place, { column, values }] of slices.entries()) {
    for (let row = 0; row < rows; row++) {
      const code = codes[place * rows + row]!;
      if (code >= values.length) return `${column} holds the slice code ${code}, which has no value`;
    }
  }
  return null;
}
