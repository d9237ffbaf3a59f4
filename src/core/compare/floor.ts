import type { ClassSlopes, ClassTally } from "../metrics/class-tally.ts";
import type { Metric } from "../metrics/metric.ts";

/** Both models' tallies on the same rows. */
export interface PairedTallies {
  readonly candidate: ClassTally;
  readonly baseline: ClassTally;
}

/**
 * The variance that silence leaves: when few rows changed, the rows say less than they seem to. Half a row on which
 * only the baseline is right and half a row on which only the candidate is right are put into each class present,
 * spread evenly over the wrong classes; F = ½ Σ (their pull at that table)², weighted as spread. `meanWeight` is the
 * weight of one row (1 without weights). O(classes²) where it matters which wrong class it is, else O(classes).
 */
export function confusionFloor(metric: Metric, tallies: PairedTallies, meanWeight: number): number {
  const candidate = metric.gradient!(withHalfRows(tallies.candidate, meanWeight));
  const baseline = metric.gradient!(withHalfRows(tallies.baseline, meanWeight));
  const classes = candidate.hits.length;
  const wrongOf = (code: number) =>
    candidate.alarms
      ? Array.from({ length: classes }, (_class, wrong) => wrong).filter((k) => k !== code)
      : [code];
  let floor = 0;
  for (let code = 0; code < classes; code++) {
    if (!isPresent(tallies.candidate, code)) continue;
    const wrong = wrongOf(code);
    for (const guess of wrong) {
      const lost = meanWeight * (wrongSlope(candidate, code, guess) - baseline.hits[code]!);
      const won = meanWeight * (candidate.hits[code]! - wrongSlope(baseline, code, guess));
      floor += (lost ** 2 + won ** 2) / 2 / wrong.length;
    }
  }
  return floor;
}

function wrongSlope({ misses, alarms }: ClassSlopes, code: number, guess: number): number {
  return misses[code]! + (alarms?.[guess] ?? 0);
}

function withHalfRows(tally: ClassTally, meanWeight: number): ClassTally {
  const half = meanWeight / 2;
  const classes = tally.hits.length;
  const halves = tally.hits.map((_hit, code) => (isPresent(tally, code) ? half : 0));
  const added = halves.reduce((sum, value) => sum + value, 0);
  return {
    hits: tally.hits.map((count, code) => count + halves[code]!),
    misses: tally.misses.map((count, code) => count + halves[code]!),
    alarms: tally.alarms.map((count, code) => count + (added - halves[code]!) / (classes - 1)),
  };
}

function isPresent({ hits, misses }: ClassTally, code: number): boolean {
  return hits[code]! + misses[code]! > 0;
}
