import { incompleteBeta } from "./incomplete-beta.ts";

/** P(at least k successes in n trials of probability p). */
export function binomialSf(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  return k > n ? 0 : incompleteBeta(k, n - k + 1, p, 1 - p);
}
