import type { Scalars, Surroundings } from "../compare/scalar.ts";
import type { Scored } from "../table/evidence.ts";

export type { Scalars } from "../compare/scalar.ts";

/** One side of a comparison: rows, single numbers, or both. */
export interface Side {
  readonly scored: Scored | null;
  readonly scalars: Scalars | null;
  /** Where its times were measured, and who scored its answers; not known when absent. */
  readonly surroundings?: Surroundings;
}
