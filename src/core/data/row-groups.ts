import { argsort } from "../stats/argsort.ts";

/** Rows that occurred before, and the first of them (0-based); -1 when there is none. */
export function countDuplicates(hashes: Float64Array): { rows: number; distinct: number; first: number } {
  const order = argsort(hashes);
  let rows = 0;
  let first = -1;
  for (let k = 1; k < order.length; k++) {
    if (hashes[order[k]!] !== hashes[order[k - 1]!]) continue;
    rows++;
    if (first === -1 || order[k]! < first) first = order[k]!;
  }
  return { rows, distinct: hashes.length - rows, first };
}

/** Rows whose features occur with another label too. */
export function countConflicts(
  features: Float64Array,
  labels: Float64Array,
): { rows: number; first: number } {
  const order = argsort(features);
  let rows = 0;
  let first = -1;
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    let agree = true;
    while (end < order.length && features[order[end]!] === features[order[start]!]) {
      if (labels[order[end]!] !== labels[order[start]!]) agree = false;
      end++;
    }
    if (!agree) {
      rows += end - start;
      if (first === -1 || order[start]! < first) first = order[start]!;
    }
    start = end;
  }
  return { rows, first };
}

export interface Shared {
  /** Rows of b that a has too. */
  readonly rows: number;
  /** The first of them (0-based); -1 when there is none. */
  readonly first: number;
}

/** Rows of b whose hash occurs in a. */
export function countShared(a: Float64Array, b: Float64Array): Shared {
  const sorted = a.slice().sort();
  let rows = 0;
  let first = -1;
  for (let row = 0; row < b.length; row++) {
    if (!holds(sorted, b[row]!)) continue;
    rows++;
    if (first === -1) first = row;
  }
  return { rows, first };
}

function holds(sorted: Float64Array, value: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle]!;
    if (found === value) return true;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** How many rows independent groups leave: n² / Σ n_g². */
export function effectiveGroups(groups: Float64Array): number {
  const sorted = groups.slice().sort();
  let squares = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    squares += (end - start) ** 2;
    start = end;
  }
  return squares === 0 ? 0 : sorted.length ** 2 / squares;
}
