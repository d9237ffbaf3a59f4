import { highWord, lowWord } from "./float-words.ts";

const radix = 1 << 16;

/**
 * Row numbers in ascending order of `values` (no NaN); −0 equals 0, equal values keep their row order.
 * Radix sort on the order-preserving 64-bit key, 16 bits a pass, passes without information left out. O(n).
 *
 * @example argsort(Float64Array.of(0.5, -1, 2)) // Uint32Array [1, 0, 2]
 */
export function argsort(values: Float64Array): Uint32Array {
  const { high, low } = orderedKeys(values);
  let order = new Uint32Array(values.length);
  for (let row = 0; row < order.length; row++) order[row] = row;
  let spare = new Uint32Array(values.length);
  for (const [key, shift] of [
    [low, 0],
    [low, 16],
    [high, 0],
    [high, 16],
  ] as const) {
    if (sortPass(key, shift, order, spare)) [order, spare] = [spare, order];
  }
  return order;
}

/** The bits of each value, changed so that unsigned comparison of (high, low) is numeric comparison. */
function orderedKeys(values: Float64Array): { high: Uint32Array; low: Uint32Array } {
  const n = values.length;
  const high = new Uint32Array(n);
  const low = new Uint32Array(n);
  const value = new Float64Array(1);
  const bits = new Uint32Array(value.buffer);
  for (let row = 0; row < n; row++) {
    value[0] = values[row]! + 0;
    const top = bits[highWord]!;
    const negative = top >>> 31 === 1;
    high[row] = negative ? ~top : top | 0x80000000;
    low[row] = negative ? ~bits[lowWord]! : bits[lowWord]!;
  }
  return { high, low };
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
