import { sortNumbers } from "../stats/sort-numbers.ts";

/** Values held as they are up to this many: their quantiles are exact. */
export const exactValues = 65_536;
const bufferSize = 8192;

/** The distribution of a column's finite numbers. */
export interface Quantiles {
  readonly n: number;
  /** No rank is off by more than this share of n; 0 when all values are held. */
  readonly error: number;
  /** The p-quantile; exact ones are interpolated as NumPy's default does (Hyndman and Fan's type 7). */
  at(p: number): number;
  /** The share of values that are at most x. */
  share(x: number): number;
}

export interface QuantileSketch {
  /** @param values finite; not kept */
  add(values: Float64Array): void;
  freeze(): Quantiles;
}

/** Quantiles in bounded memory: all values up to 65,536; beyond, sorted buffers of 8,192 in levels, of which two are
 *  merged and every second value promoted with twice the weight (Manku, Rajagopalan and Lindsay, 1998; the compaction
 *  that KLL refines). The offset alternates, so no chance is involved. After L levels a rank is off by less than
 *  L/8192: 0.1 % of ten million rows. Two sketches of parts give the sketch of the whole when they are added in turn. */
export function makeQuantileSketch(): QuantileSketch {
  let held = new Float64Array(1024);
  let filled = 0;
  let n = 0;
  /** Sorted buffers by level, one at most; a value of level l stands for 2^l values. */
  const levels: (Float64Array | null)[] = [];
  const offsets: number[] = [];

  const promote = (buffer: Float64Array): void => {
    let carried = buffer;
    for (let level = 0; ; level++) {
      const waiting = levels[level] ?? null;
      if (waiting === null) {
        levels[level] = carried;
        return;
      }
      const offset = offsets[level] ?? 0;
      offsets[level] = 1 - offset;
      carried = everySecond(waiting, carried, offset);
      levels[level] = null;
    }
  };
  const drain = (): void => {
    let from = 0;
    for (; from + bufferSize <= filled; from += bufferSize) {
      promote(sortNumbers(held.subarray(from, from + bufferSize)));
    }
    held.copyWithin(0, from, filled);
    filled -= from;
  };
  return {
    add(values) {
      n += values.length;
      for (let at = 0; at < values.length; ) {
        if (filled === held.length && held.length < exactValues) held = grown(held);
        if (filled === held.length) drain();
        const take = Math.min(values.length - at, held.length - filled);
        held.set(values.subarray(at, at + take), filled);
        filled += take;
        at += take;
      }
    },
    freeze() {
      const runs = levels.flatMap((values, level) =>
        values === null || values === undefined ? [] : [{ values, weight: 2 ** level }],
      );
      const rest = sortNumbers(held.subarray(0, filled));
      const top = runs.length === 0 ? 0 : levels.length - 1;
      return makeQuantiles([{ values: rest, weight: 1 }, ...runs], n, top / bufferSize);
    },
  };
}

function grown(old: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.min(exactValues, old.length * 4));
  larger.set(old);
  return larger;
}

/** Of two sorted buffers merged, the values at odd or at even places. */
function everySecond(a: Float64Array, b: Float64Array, offset: number): Float64Array {
  const half = new Float64Array((a.length + b.length) / 2);
  let i = 0;
  let j = 0;
  for (let place = 0; place < a.length + b.length; place++) {
    const value = j >= b.length || (i < a.length && a[i]! <= b[j]!) ? a[i++]! : b[j++]!;
    if ((place & 1) === offset) half[place >>> 1] = value;
  }
  return half;
}

interface Run {
  readonly values: Float64Array;
  readonly weight: number;
}

function makeQuantiles(runs: readonly Run[], n: number, error: number): Quantiles {
  return {
    n,
    error,
    at: (p) => {
      const only = runs.length === 1 ? runs[0]!.values : null;
      return only === null ? weightedAt(runs, n, p) : interpolated(only, p);
    },
    share: (x) => {
      let below = 0;
      for (const { values, weight } of runs) below += weight * countUpTo(values, x);
      return n === 0 ? Number.NaN : below / n;
    },
  };
}

/** How many of some sorted values are at most x. */
export function countUpTo(sorted: ArrayLike<number>, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

function interpolated(sorted: Float64Array, p: number): number {
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(sorted.length - 1, below + 1)] ?? Number.NaN;
  const part = place - below;
  const gap = high - low;
  // Between two huge numbers of different signs there is no finite gap.
  return Number.isFinite(gap) ? low + gap * part : low * (1 - part) + high * part;
}

/** The smallest held value whose rank reaches p·n: the candidates are narrowed run by run. */
function weightedAt(runs: readonly Run[], n: number, p: number): number {
  const wanted = Math.max(1, p * n);
  let found = Infinity;
  for (const { values } of runs) {
    let low = 0;
    let high = values.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (rankOf(runs, values[middle]!) >= wanted) high = middle;
      else low = middle + 1;
    }
    if (low < values.length && values[low]! < found) found = values[low]!;
  }
  return found;
}

function rankOf(runs: readonly Run[], x: number): number {
  let rank = 0;
  for (const { values, weight } of runs) rank += weight * countUpTo(values, x);
  return rank;
}
