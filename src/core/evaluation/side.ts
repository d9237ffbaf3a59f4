import type { Scored } from "../table/evidence.ts";

/** Single numbers by name; null = written, but not a finite number. */
export type Scalars = ReadonlyMap<string, number | null>;

/** One side of a comparison: rows, single numbers, or both. */
export interface Side {
  readonly scored: Scored | null;
  readonly scalars: Scalars | null;
}
