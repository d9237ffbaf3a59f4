/** A slice by its conditions: places of columns, ascending, and of the values in them. */
export interface ScoredSlice {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly rows: number;
  readonly sum: number;
  readonly score: number;
}

/** The highest first; among equals the one with fewer conditions, then by columns and values, so that there is one order. */
export function compareSlicesByScore(a: ScoredSlice, b: ScoredSlice): number {
  return (
    b.score - a.score ||
    a.columns.length - b.columns.length ||
    compareLists(a.columns, b.columns) ||
    compareLists(a.values, b.values)
  );
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}

/** The best few slices met so far. */
export class BestSlices {
  readonly #most: number;
  readonly #slices: ScoredSlice[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** A score below this is of no use. */
  get threshold(): number {
    return this.#slices.length < this.#most ? 0 : this.#slices.at(-1)!.score;
  }

  offer(slice: ScoredSlice): void {
    if (slice.score <= 0 || slice.score < this.threshold) return;
    const at = this.#slices.findIndex((other) => compareSlicesByScore(slice, other) < 0);
    this.#slices.splice(at === -1 ? this.#slices.length : at, 0, slice);
    if (this.#slices.length > this.#most) this.#slices.pop();
  }

  list(): readonly ScoredSlice[] {
    return this.#slices;
  }
}
