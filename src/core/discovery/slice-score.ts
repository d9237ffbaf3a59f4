/** What a slice is scored by, in whole numbers where rows are added up. */
export interface Tally {
  readonly rows: number;
  /** Σ of the errors, Σ of those above 0, and the largest one. */
  readonly sum: number;
  readonly positive: number;
  readonly largest: number;
}

/** All rows of a search. */
export interface Whole {
  readonly rows: number;
  readonly mean: number;
  /** What a mean error is measured in: the mean error itself, or the mean size of signed ones. Above 0. */
  readonly unit: number;
}

/** How much the error counts beside the size of a slice. */
const share = 0.95;

/**
 * α·(mean of the slice − mean of all)/unit − (1 − α)·(rows of all/rows of the slice − 1), α = 0.95: the score of
 * SliceLine (Sagadeeva and Boehm 2021), in which the unit is the mean error. Above 0 the slice is worse by more than
 * its smallness excuses.
 */
export function scoreOf({ rows, sum }: Pick<Tally, "rows" | "sum">, whole: Whole): number {
  return weigh(sum / rows, rows, whole);
}

function weigh(mean: number, rows: number, whole: Whole): number {
  return (share * (mean - whole.mean)) / whole.unit - (1 - share) * (whole.rows / rows - 1);
}

/**
 * No slice of at least `least` of these rows scores higher. A part of s rows has a mean of at most
 * min(positive/s, largest): the score rises with s up to positive/largest, and is monotone from there on.
 */
export function boundOf({ rows, positive, largest }: Tally, least: number, whole: Whole): number {
  const turn = largest > 0 ? Math.min(Math.max(positive / largest, least), rows) : rows;
  const at = (part: number) => weigh(Math.min(positive / part, largest), part, whole);
  return Math.max(at(least), at(turn), at(rows));
}
