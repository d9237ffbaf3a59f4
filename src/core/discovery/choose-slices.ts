import { ExactSum } from "../stats/exact-sum.ts";
import { normalQuantile } from "../stats/normal-quantile.ts";
import type { ScoredSlice } from "./best-slices.ts";
import { scoreOf, type Whole } from "./slice-score.ts";
import type { Sample } from "./tabulate.ts";

/** Slices of one kind that are put to the test. */
export const mostChosen = 5;
/** A difference of two means beyond this many standard errors is more than noise (one-sided 5 %). */
const beyondNoise = normalQuantile(0.95);

/**
 * A few slices that say different things, from many that overlap: the best one first, without the conditions that the
 * noise may have added; then whatever is still bad on the rows that no slice before it covers.
 *
 * @param ranked best first, as they were found in the sample
 * @returns the chosen slices, fewer than `mostChosen` where the rest has no score of its own
 */
export function chooseSlices(
  sample: Sample,
  whole: Whole,
  ranked: readonly ScoredSlice[],
  least: number,
): ScoredSlice[] {
  const covered = new Uint8Array(sample.errors.length);
  const chosen: ScoredSlice[] = [];
  for (const slice of ranked) {
    if (chosen.length === mostChosen) break;
    const rest = spreadOf(sample, slice, covered);
    if (rest.rows < least || scoreOf(rest, whole) <= 0) continue;
    const plain = simplify(sample, whole, slice);
    if (plain === null) continue;
    chosen.push(plain);
    cover(sample, plain, covered);
  }
  return chosen;
}

interface Spread {
  readonly rows: number;
  readonly sum: number;
  readonly squares: number;
}

export function isIn(
  { columns, values }: Pick<ScoredSlice, "columns" | "values">,
  { codes }: Sample,
  row: number,
): boolean {
  for (let place = 0; place < columns.length; place++) {
    if (codes[columns[place]!]![row] !== values[place]) return false;
  }
  return true;
}

function spreadOf(
  sample: Sample,
  slice: Pick<ScoredSlice, "columns" | "values">,
  covered?: Uint8Array,
): Spread {
  let rows = 0;
  let sum = 0;
  const squares = new ExactSum();
  for (let row = 0; row < sample.errors.length; row++) {
    if (covered?.[row] === 1 || !isIn(slice, sample, row)) continue;
    const error = sample.errors[row]!;
    rows += 1;
    sum += error;
    squares.add(error * error);
  }
  return { rows, sum, squares: squares.total() };
}

function cover(sample: Sample, slice: ScoredSlice, covered: Uint8Array): void {
  for (let row = 0; row < covered.length; row++) if (isIn(slice, sample, row)) covered[row] = 1;
}

/** Leaves out conditions, the one that costs least first, while the rows they keep out are no better beyond noise; null
 *  when the slice itself is no worse than all rows beyond noise. */
function simplify(sample: Sample, whole: Whole, slice: ScoredSlice): ScoredSlice | null {
  const own = spreadOf(sample, slice);
  const parents =
    slice.columns.length === 1 ? [] : slice.columns.map((_column, left) => without(slice, left));
  const plainer = parents
    .map((parent) => ({ parent, spread: spreadOf(sample, parent) }))
    .filter(({ spread }) => scoreOf(spread, whole) > 0 && !isBeyondNoise(own, difference(spread, own)))
    .map(({ parent, spread }) => ({ ...parent, ...spread, score: scoreOf(spread, whole) }))
    .sort((a, b) => b.score - a.score);
  if (plainer[0] !== undefined) return simplify(sample, whole, plainer[0]);
  const all = spreadOf(sample, { columns: [], values: [] });
  return isBeyondNoise(own, difference(all, own)) ? slice : null;
}

function without({ columns, values }: ScoredSlice, left: number) {
  const keep = (list: readonly number[]) => list.filter((_each, place) => place !== left);
  return { columns: keep(columns), values: keep(values) };
}

function difference(all: Spread, part: Spread): Spread {
  return { rows: all.rows - part.rows, sum: all.sum - part.sum, squares: all.squares - part.squares };
}

/** Whether the first mean is above the second by more than noise; a part of no rows is no evidence for that. */
function isBeyondNoise(a: Spread, b: Spread): boolean {
  if (b.rows < 2 || a.rows < 2) return b.rows === 0;
  const variance = ({ rows, sum, squares }: Spread) =>
    Math.max(0, squares / rows - (sum / rows) ** 2) / (rows - 1);
  return a.sum / a.rows - b.sum / b.rows > beyondNoise * Math.sqrt(variance(a) + variance(b));
}
