/** Two words that a bootstrap begins with, and the same in 16 hex digits. */
export interface Seed {
  readonly words: readonly [number, number];
  readonly text: string;
}

/** Chances of at most 0, 1, 2, … under Poisson(1), of 2³². Beyond the last one is once in 10⁹. */
const atMost = Array.from({ length: 12 }, (_step, most) => {
  let term = 1;
  let sum = 1;
  for (let k = 1; k <= most; k++) {
    term /= k;
    sum += term;
  }
  return (sum / Math.E) * 2 ** 32;
});

/**
 * How often each unit is drawn in one replicate, Poisson(1), from a hash of seed, replicate and unit: the same on every
 * machine, and no unit's draw depends on another's.
 */
export function drawPoisson({ words }: Seed, replicate: number, counts: Uint8Array): void {
  const start = mixWord(words[0] ^ Math.imul(replicate + 1, 0x9e3779b1));
  for (let unit = 0; unit < counts.length; unit++) {
    const uniform = mixWord(mixWord(start ^ Math.imul(unit + 1, 0x85ebca6b)) ^ words[1]);
    let drawn = 0;
    while (drawn < atMost.length && uniform >= atMost[drawn]!) drawn += 1;
    counts[unit] = drawn;
  }
}

/** A 32-bit word whose every bit depends on every bit of another (MurmurHash3's last step). */
export function mixWord(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
