import { chiSquareSf } from "../../stats/incomplete-gamma.ts";

/** Rows by category on both sides, in one order. */
export interface TwoCounts {
  readonly reference: readonly number[];
  readonly current: readonly number[];
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Jensen and Shannon's distance in base 2: 0 for equal shares, 1 for shares that nowhere meet. */
export function jensenShannon({ reference, current }: TwoCounts): number {
  const n = sumOf(reference);
  const m = sumOf(current);
  let sum = 0;
  for (let k = 0; k < reference.length; k++) {
    const p = reference[k]! / n;
    const q = current[k]! / m;
    const middle = (p + q) / 2;
    if (p > 0) sum += p * Math.log2(p / middle);
    if (q > 0) sum += q * Math.log2(q / middle);
  }
  return Math.sqrt(Math.max(0, sum / 2));
}

export interface Homogeneity {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  /** Cramér's V with Bergsma's correction (2013). */
  readonly cramerV: number;
}

/** χ² of homogeneity without Yates, after all categories that are expected fewer than five times in the smaller sample
 *  were merged into one cell. */
export function homogeneity(counts: TwoCounts): Homogeneity {
  const { reference, current } = mergeRare(counts);
  const n = sumOf(reference);
  const m = sumOf(current);
  const all = n + m;
  let statistic = 0;
  for (let k = 0; k < reference.length; k++) {
    const both = reference[k]! + current[k]!;
    const expectedReference = (both * n) / all;
    const expectedCurrent = (both * m) / all;
    statistic += (reference[k]! - expectedReference) ** 2 / expectedReference;
    statistic += (current[k]! - expectedCurrent) ** 2 / expectedCurrent;
  }
  const df = reference.length - 1;
  if (df < 1) return { statistic: 0, df: 0, p: 1, cramerV: 0 };
  return { statistic, df, p: chiSquareSf(statistic, df), cramerV: cramerV(statistic, df, all) };
}

/** Two rows: the smaller side has 2 levels. */
function cramerV(statistic: number, df: number, all: number): number {
  const phi = Math.max(0, statistic / all - df / (all - 1));
  const columns = df + 1 - df ** 2 / (all - 1);
  const rows = 2 - 1 / (all - 1);
  return Math.sqrt(phi / Math.max(1e-12, Math.min(columns - 1, rows - 1)));
}

const leastExpected = 5;

function mergeRare({ reference, current }: TwoCounts): TwoCounts {
  const n = sumOf(reference);
  const m = sumOf(current);
  const share = Math.min(n, m) / (n + m);
  const merged = { reference: [] as number[], current: [] as number[] };
  let rareReference = 0;
  let rareCurrent = 0;
  for (let k = 0; k < reference.length; k++) {
    const both = reference[k]! + current[k]!;
    if (both === 0) continue;
    if (both * share < leastExpected) {
      rareReference += reference[k]!;
      rareCurrent += current[k]!;
      continue;
    }
    merged.reference.push(reference[k]!);
    merged.current.push(current[k]!);
  }
  if (rareReference + rareCurrent > 0) {
    merged.reference.push(rareReference);
    merged.current.push(rareCurrent);
  }
  return merged;
}

/** Population stability index over bins, half a row added to each count; bins empty on both sides are left out. Shown,
 *  never decides. */
export function stabilityIndex({ reference, current }: TwoCounts): number {
  const bins = reference.map((_, k) => k).filter((k) => reference[k]! + current[k]! > 0);
  const n = sumOf(reference) + bins.length / 2;
  const m = sumOf(current) + bins.length / 2;
  let sum = 0;
  for (const k of bins) {
    const p = (reference[k]! + 0.5) / n;
    const q = (current[k]! + 0.5) / m;
    sum += (p - q) * Math.log(p / q);
  }
  return sum;
}
