import type { ClassTally } from "../metrics/class-tally.ts";
import type { Metric } from "../metrics/metric.ts";

/** Both models' tallies on the same rows. */
export interface PairedTallies {
  readonly candidate: ClassTally;
  readonly baseline: ClassTally;
}

/**
 * The variance that silence leaves: when few rows changed, the rows say less than they seem to. Half a row on which
 * only the baseline is right and half a row on which only the candidate is right are put into each class present;
 * F = ½ Σ (their pull at that table)². `meanWeight` is the weight of one row (1 without weights).
 */
export function confusionFloor(metric: Metric, tallies: PairedTallies, meanWeight: number): number {
  const candidate = metric.gradient!(withHalfRows(tallies.candidate, meanWeight));
  const baseline = metric.gradient!(withHalfRows(tallies.baseline, meanWeight));
  let floor = 0;
  for (let code = 0; code < candidate.hits.length; code++) {
    const lost = meanWeight * (candidate.misses[code]! - baseline.hits[code]!);
    const won = meanWeight * (candidate.hits[code]! - baseline.misses[code]!);
    floor += (lost ** 2 + won ** 2) / 2;
  }
  return floor;
}

function withHalfRows(tally: ClassTally, meanWeight: number): ClassTally {
  const add = (count: number, code: number) => (isPresent(tally, code) ? count + meanWeight / 2 : count);
  return { hits: tally.hits.map(add), misses: tally.misses.map(add) };
}

function isPresent({ hits, misses }: ClassTally, code: number): boolean {
  return hits[code]! + misses[code]! > 0;
}
