import { highWord, lowWord } from "./float-words.ts";

/** Each value's place among the distinct ones, ascending. */
export interface DistinctRanks {
  readonly rankOf: Uint32Array;
  /** Distinct values. */
  readonly size: number;
}

/** Distinct values up to which a table of them is faster than a sort of the rows. */
const mostDistinct = 1 << 16;
const slots = 1 << 18;

/**
 * Ranks of values (no NaN) that repeat, as rounded scores do; −0 equals 0. null when more than 65,536 differ: then a
 * sort is the faster way. O(n + distinct · log distinct).
 *
 * @example rankDistinct(Float64Array.of(0.5, -1, 0.5))!.rankOf // Uint32Array [1, 0, 1]
 */
export function rankDistinct(values: Float64Array): DistinctRanks | null {
  const found = new Float64Array(mostDistinct);
  const codes = codesOf(values, found);
  if (codes === null) return null;
  const { rankOf, size } = codes;
  const order = Uint32Array.from({ length: size }, (_code, code) => code).sort(
    (a, b) => found[a]! - found[b]!,
  );
  const ranks = new Uint32Array(size);
  for (let rank = 0; rank < size; rank++) ranks[order[rank]!] = rank;
  for (let row = 0; row < rankOf.length; row++) rankOf[row] = ranks[rankOf[row]!]!;
  return { rankOf, size };
}

/** Codes in order of appearance, in an open-addressed table of them; `found` gets the value of each. */
function codesOf(values: Float64Array, found: Float64Array): DistinctRanks | null {
  const table = new Int32Array(slots).fill(-1);
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const rankOf = new Uint32Array(values.length);
  let size = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    const high = value === 0 ? 0 : words[2 * row + highWord]!;
    let slot = slotOf(high, words[2 * row + lowWord]!);
    let code = table[slot]!;
    while (code !== -1 && found[code] !== value) {
      slot = (slot + 1) & (slots - 1);
      code = table[slot]!;
    }
    if (code === -1) {
      if (size === mostDistinct) return null;
      code = size++;
      table[slot] = code;
      found[code] = value;
    }
    rankOf[row] = code;
  }
  return { rankOf, size };
}

function slotOf(high: number, low: number): number {
  let hash = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) & (slots - 1);
}
