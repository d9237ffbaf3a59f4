import { highWord } from "./float-words.ts";

const most = 1 << 16;
/** Below, the counts cost more than the comparisons. */
const least = 256;
const digit = 11;
const mask = (1 << digit) - 1;
/** Steps a value that numbers with equal upper halves may take before they are compared instead. */
const mostSteps = 16;

/**
 * The values in ascending order, −0 before 0; not NaN. Radix sort by the order-preserving upper 32 bits, 11 bits a
 * pass, then what is left by insertion; by comparison where that is too much, or beyond 65,536 values. O(n).
 *
 * @example sortNumbers(Float64Array.of(0.5, -1, 2)) // Float64Array [-1, 0.5, 2]
 */
export function sortNumbers(values: Float64Array): Float64Array<ArrayBuffer> {
  const n = values.length;
  if (n < least || n > most) return values.slice().sort();
  const counts = [
    new Uint32Array(1 << digit),
    new Uint32Array(1 << digit),
    new Uint32Array(1 << digit),
  ] as const;
  const keys = countKeys(values, counts);
  counts.forEach(startPlaces);
  const [first, second, third] = counts;
  const rows = new Uint16Array(n);
  const sortedKeys = new Uint32Array(n);
  for (let row = 0; row < n; row++) {
    const key = keys[row]!;
    const place = first[key & mask]!++;
    sortedKeys[place] = key;
    rows[place] = row;
  }
  const moved = new Uint16Array(n);
  for (let k = 0; k < n; k++) {
    const key = sortedKeys[k]!;
    const place = second[(key >>> digit) & mask]!++;
    keys[place] = key;
    moved[place] = rows[k]!;
  }
  const sorted = new Float64Array(n);
  for (let k = 0; k < n; k++) sorted[third[keys[k]! >>> (2 * digit)]!++] = values[moved[k]!]!;
  return insertAll(sorted) ? sorted : sorted.sort();
}

/** Upper halves, changed so that unsigned comparison is numeric comparison, with how often each digit occurs. */
function countKeys(values: Float64Array, [first, second, third]: readonly Uint32Array[]): Uint32Array {
  const words = new Uint32Array(values.slice().buffer);
  const keys = new Uint32Array(values.length);
  for (let row = 0; row < keys.length; row++) {
    const word = words[2 * row + highWord]!;
    const key = word ^ ((word >> 31) | 0x80000000);
    keys[row] = key;
    first![key & mask]! += 1;
    second![(key >>> digit) & mask]! += 1;
    third![key >>> (2 * digit)]! += 1;
  }
  return keys;
}

function startPlaces(counts: Uint32Array): void {
  let start = 0;
  for (let k = 0; k < counts.length; k++) {
    const size = counts[k]!;
    counts[k] = start;
    start += size;
  }
}

/** false when it gave up: the numbers are all there, not all in order. */
function insertAll(sorted: Float64Array): boolean {
  let left = mostSteps * sorted.length;
  for (let k = 1; k < sorted.length; k++) {
    const value = sorted[k]!;
    if (value >= sorted[k - 1]!) continue;
    let at = k;
    while (at > 0 && sorted[at - 1]! > value) {
      sorted[at] = sorted[at - 1]!;
      at--;
    }
    sorted[at] = value;
    left -= k - at;
    if (left < 0) return false;
  }
  return true;
}
