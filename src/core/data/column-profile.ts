import type { Kind } from "./cell-kind.ts";
import type { Extremes } from "./extremes.ts";
import type { Moments } from "./moments.ts";
import type { Quantiles } from "./quantile-sketch.ts";

/** How often one value occurs, and the first row (0-based) that has it. */
export interface Occurrence {
  count: number;
  first: number;
}

/** One column after all rows were seen: in memory only, values and all. What may be stored of it is a StoredColumn. */
export interface ColumnProfile {
  readonly name: string;
  readonly rows: number;
  /** Rows without a value, NaN left out. */
  readonly missing: number;
  readonly nan: number;
  readonly infinite: number;
  /** Rows by kind of cell. */
  readonly cells: Readonly<Record<Exclude<Kind, "empty">, number>>;
  /** The kind that holds every cell, whatever is rare included. */
  readonly kind: Kind;
  readonly distinct: { readonly count: number; readonly exact: boolean };
  /** Of finite numbers; null when there are none or the column is text. */
  readonly moments: Moments | null;
  readonly quantiles: Quantiles | null;
  readonly extremes: Extremes | null;
  /** Every value with its rows; null when there are more than the domain may hold. */
  readonly domain: ReadonlyMap<string, Occurrence> | null;
  /** Distinct texts as they came, at most 10,000, and beyond that some of the rest: for detection, never stored. */
  readonly texts: ReadonlyMap<string, Occurrence>;
  /** Earliest and latest, in milliseconds, of dates and times. */
  readonly times: { readonly min: number; readonly max: number } | null;
  /** First row (0-based) of what is odd; -1 where nothing is. */
  readonly first: { missing: number; nan: number; infinite: number; number: number; text: number };
}
