import { logGamma } from "./stirling.ts";

interface Draw {
  /** Marked ones drawn. */
  readonly drawn: number;
  /** Size of the draw. */
  readonly sample: number;
  /** Marked ones in all. */
  readonly marked: number;
  /** All. */
  readonly total: number;
}

/** P(at least `drawn` marked ones in a sample without replacement): Fisher's exact test to one side. The sum begins at
 *  the observed term and stops when terms no longer count. O(marked). */
export function hypergeometricSf({ drawn, sample, marked, total }: Draw): number {
  const least = Math.max(0, sample + marked - total);
  const most = Math.min(sample, marked);
  if (drawn <= least) return 1;
  if (drawn > most) return 0;
  const first =
    logChoose(marked, drawn) + logChoose(total - marked, sample - drawn) - logChoose(total, sample);
  let term = 1;
  let sum = 1;
  for (let k = drawn; k < most; k++) {
    term *= ((marked - k) * (sample - k)) / ((k + 1) * (total - marked - sample + k + 1));
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return Math.min(1, Math.exp(first + Math.log(sum)));
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
