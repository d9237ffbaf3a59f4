import { binomialSf } from "../stats/binomial.ts";
import { chiSquareSf } from "../stats/incomplete-gamma.ts";

const alpha = 0.0005;
/** Requests that each side should have had for the χ² law to be near. */
const fewestExpected = 5;

export interface SplitCheck {
  /** p value of the χ² test with one degree of freedom; of the binomial test where few requests were expected. */
  readonly p: number;
  readonly isBroken: boolean;
}

/** Whether requests were divided as asked; null: there was none.
 *  @param percent asked for the canary, between 0 and 100 */
export function checkSplit(canary: number, stable: number, percent: number): SplitCheck | null {
  const all = canary + stable;
  const expected = (all * percent) / 100;
  if (all === 0) return null;
  const isFew = Math.min(expected, all - expected) < fewestExpected;
  const p = isFew
    ? exactP(canary, stable, percent / 100)
    : chiSquareSf((canary - expected) ** 2 * (1 / expected + 1 / (all - expected)), 1);
  return { p, isBroken: p < alpha };
}

/** Twice the smaller tail: 200 requests where one was expected are no matter of a law that is near. */
function exactP(canary: number, stable: number, share: number): number {
  const all = canary + stable;
  return Math.min(1, 2 * Math.min(binomialSf(canary, all, share), binomialSf(stable, all, 1 - share)));
}
