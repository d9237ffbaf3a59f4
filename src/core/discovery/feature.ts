/** One value of a column, or a range of numbers: above < x ≤ upTo; null is no end. "" is an empty cell. */
export type Predicate =
  | { readonly column: string; readonly equals: string }
  | { readonly column: string; readonly above: number | null; readonly upTo: number | null };

/** A column by which slices are looked for. */
export interface Feature {
  readonly name: string;
  /** The place of each row's predicate in `predicates`, or `inNone`. */
  readonly codes: Uint8Array;
  readonly predicates: readonly Predicate[];
}

/** The code of a row that meets no predicate: a rare value. */
export const inNone = 255;

/** What may be looked for, before defaults. */
export interface DiscoverAsked {
  /** null: every column of the file that has no other role. */
  readonly columns: readonly string[] | null;
  /** Conditions that a slice may have. */
  readonly maxPredicates: number;
  /** Rows that a slice must have; null: 1 % of them, and no fewer than 100. */
  readonly minRows: number | null;
  /** Columns whose values must not be shown. */
  readonly withheld?: readonly string[];
}

/** More columns are never searched: the number of their triples grows with the third power. */
export const mostFeatures = 20;
const leastRows = 100;

export function rowsOfSlice(rows: number, { minRows }: DiscoverAsked): number {
  return Math.max(leastRows, minRows ?? Math.ceil(rows / 100));
}
