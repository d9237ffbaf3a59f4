import { alpha, intervalLevel } from "../../src/core/record/words.ts";
import type { CellResult, Tally } from "./run-cell.ts";

/** What is asked of a cell. `status` too few: fewer than a twentieth of the test sets had an interval. */
export interface CellVerdict {
  readonly status: "met" | "missed" | "too few";
  /** Shares of the judged test sets; null where there is nothing to judge. */
  readonly falseBlocks: number | null;
  readonly caught: number | null;
  readonly falseProofs: number | null;
  /** The smallest of the three candidates. */
  readonly coverage: number | null;
  readonly misses: readonly string[];
}

const leastJudged = 0.05;
export const leastCaught = 0.9;
export const leastCoverage = intervalLevel - 0.02;

/** α and three standard errors of a share of so many draws. */
export function mostFalse(draws: number): number {
  return alpha + 3 * Math.sqrt((alpha * (1 - alpha)) / draws);
}

/** Holds a cell against the goals. Shares are of the test sets that were judged, the stricter reading. */
export function judgeCell({ same, boundary, harm }: CellResult): CellVerdict {
  if (same.judged < leastJudged * same.draws) {
    return {
      status: "too few",
      falseBlocks: null,
      caught: null,
      falseProofs: null,
      coverage: null,
      misses: [],
    };
  }
  const falseBlocks = same.blocked / same.judged;
  const falseProofs = boundary.proved / boundary.judged;
  const caught = harm && harm.judged > 0 ? harm.blocked / harm.judged : null;
  const coverage = Math.min(...[same, boundary, ...(harm ? [harm] : [])].map(coverageOf));
  const misses = [
    ...(falseBlocks > mostFalse(same.judged) ? ["false blocks"] : []),
    ...(falseProofs > mostFalse(boundary.judged) ? ["false proofs"] : []),
    ...(caught !== null && caught < leastCaught ? ["caught"] : []),
    ...(coverage < leastCoverage ? ["coverage"] : []),
  ];
  return { status: misses.length > 0 ? "missed" : "met", falseBlocks, caught, falseProofs, coverage, misses };
}

function coverageOf({ covered, judged }: Tally): number {
  return judged === 0 ? 1 : covered / judged;
}
