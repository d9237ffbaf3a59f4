import { highWord, lowWord } from "./float-words.ts";

const radix = 1 << 16;
/** Rows with equal upper halves that are put in order one by one; longer runs take two passes more. */
const longestRun = 64;

/**
 * Row numbers in ascending order of `values` (no NaN); −0 equals 0, equal values keep their row order.
 * Radix sort on the order-preserving 64-bit key, 16 bits a pass. The upper 32 bits part most values; the lower ones
 * are looked at only within what is left. O(n).
 *
 * @example argsort(Float64Array.of(0.5, -1, 2)) // Uint32Array [1, 0, 2]
 */
export function argsort(values: Float64Array): Uint32Array {
  const high = orderedKeys(values, highWord);
  const order = argsortWords(high);
  if (settleRuns(values, high, order)) return order;
  const low = orderedKeys(values, lowWord);
  let [from, to] = [rowNumbers(values.length), new Uint32Array(values.length)];
  for (const [key, shift] of [
    [low, 0],
    [low, 16],
    [high, 0],
    [high, 16],
  ] as const) {
    if (sortPass(key, shift, from, to)) [from, to] = [to, from];
  }
  return from;
}

/** Orders rows with equal keys by value, stably; false when a run is too long for that. */
function settleRuns(values: Float64Array, high: Uint32Array, order: Uint32Array): boolean {
  let start = 0;
  let runKey = -1;
  let largest = 0;
  for (let k = 0; k < order.length; k++) {
    const row = order[k]!;
    const value = values[row]!;
    if (high[row] !== runKey) start = k;
    if (start === k || value >= largest) {
      runKey = high[row]!;
      largest = value;
      continue;
    }
    let to = k;
    while (to > start && values[order[to - 1]!]! > value) {
      if (k - start > longestRun) return false;
      order[to] = order[to - 1]!;
      to--;
    }
    order[to] = row;
  }
  return true;
}

function rowNumbers(n: number): Uint32Array<ArrayBuffer> {
  const order = new Uint32Array(n);
  for (let row = 0; row < n; row++) order[row] = row;
  return order;
}

/** Row numbers in ascending order of 32-bit keys; equal keys keep their row order. O(n). */
export function argsortWords(keys: Uint32Array): Uint32Array {
  let order = rowNumbers(keys.length);
  let spare = new Uint32Array(keys.length);
  for (const shift of [0, 16] as const)
    if (sortPass(keys, shift, order, spare)) [order, spare] = [spare, order];
  return order;
}

/** One half of the bits of each value, changed so that unsigned comparison of (high, low) is numeric comparison. */
function orderedKeys(values: Float64Array, half: 0 | 1): Uint32Array {
  const n = values.length;
  const keys = new Uint32Array(n);
  const value = new Float64Array(1);
  const bits = new Uint32Array(value.buffer);
  for (let row = 0; row < n; row++) {
    value[0] = values[row]! + 0;
    const negative = bits[highWord]! >>> 31 === 1;
    const word = bits[half]!;
    keys[row] = negative ? ~word : half === highWord ? word | 0x80000000 : word;
  }
  return keys;
}

/** One stable pass from `from` to `to`; false when every row has the same digit and nothing was moved. */
function sortPass(key: Uint32Array, shift: 0 | 16, from: Uint32Array, to: Uint32Array): boolean {
  const next = new Uint32Array(radix);
  const n = key.length;
  for (let row = 0; row < n; row++) next[(key[row]! >>> shift) & 0xffff]! += 1;
  if (n === 0 || next[(key[0]! >>> shift) & 0xffff] === n) return false;
  for (let digit = 0, start = 0; digit < radix; digit++) {
    const size = next[digit]!;
    next[digit] = start;
    start += size;
  }
  for (let k = 0; k < n; k++) {
    const row = from[k]!;
    const digit = (key[row]! >>> shift) & 0xffff;
    to[next[digit]!] = row;
    next[digit]! += 1;
  }
  return true;
}
