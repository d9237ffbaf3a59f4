import type { Fairness, FairnessGap } from "../record/fairness.ts";
import { intervalLevel } from "../record/words.ts";
import { replicates } from "../stats/poisson-bootstrap.ts";
import { drawPoisson } from "../stats/poisson-counts.ts";
import { studentQuantile } from "../stats/student-t.ts";
import type { PairedView } from "../table/scored.ts";
import type { SliceColumn } from "../table/slice-columns.ts";
import { gatherPeople, type People } from "./people.ts";
import { gapNames, gapsOf, ratesOf } from "./rates.ts";

/** Rows, and rows of each class, that a group needs to take part. */
export const rowsOfGroup = 50;
export const rowsOfGroupClass = 10;
/** Share of replicates that may be undefined and left out. */
const mostUndefined = 0.01;

/**
 * Gaps between the groups of a column and how they changed, with 90 % intervals from the standard error of 400 paired
 * Poisson replicates. Small groups are shown and take no part: the gap between extremes grows with the number of
 * small groups by noise alone. The same rows in any order give the same bits.
 *
 * @param column of the candidate's rows
 */
export function measureFairness(view: PairedView, column: SliceColumn): Fairness {
  const people = gatherPeople(view, column);
  const hasBaseline = view.baseline?.prediction != null;
  const groups = people.names.map((name, group) => {
    const { positives, negatives } = people.counts[group]!;
    return {
      name,
      n: positives + negatives,
      positives,
      negatives,
      excluded: whyExcluded(positives, negatives),
      candidate: ratesOf(people.cells, group, "candidate"),
      baseline: hasBaseline ? ratesOf(people.cells, group, "baseline") : null,
    };
  });
  const taken = groups.flatMap(({ excluded }, group) => (excluded === null ? [group] : []));
  return { column: column.name, groups, gaps: measureGaps(people, taken, hasBaseline) };
}

function whyExcluded(positives: number, negatives: number): string | null {
  const n = positives + negatives;
  if (n < rowsOfGroup) return `${n} rows, ${rowsOfGroup} are needed`;
  const least = Math.min(positives, negatives);
  return least < rowsOfGroupClass ? `${least} rows of one class, ${rowsOfGroupClass} are needed` : null;
}

function measureGaps(people: People, taken: readonly number[], hasBaseline: boolean): FairnessGap[] {
  if (taken.length < 2) return gapNames.map((name) => blank(name, "fewer than two groups are large enough"));
  const own = gapsOf(people.cells, taken, "candidate");
  const other = hasBaseline ? gapsOf(people.cells, taken, "baseline") : null;
  const errors = errorsOf(people, taken);
  // The rarest class of the smallest group carries the fewest rows of any rate.
  const least = Math.min(...taken.flatMap((group) => Object.values(people.counts[group]!)));
  const df = Math.min(least, people.units) - 1;
  return gapNames.map((name, at) => {
    const delta = other === null ? null : own[at]! - other[at]!;
    const [ownError, changeError] = errors[at]!;
    const se = other === null ? null : changeError;
    return {
      ...blank(name, noteOf(ownError, se)),
      candidate: own[at]!,
      baseline: other?.[at] ?? null,
      delta,
      candidateInterval: notBelowZero(around(own[at]!, ownError, df)),
      interval: delta === null || se === 0 ? null : around(delta, se, df),
      se,
      df,
      seed: people.seed.text,
      replicates,
    };
  });
}

function noteOf(ownError: number | null, se: number | null): string {
  if (ownError === null) return "undefined in too many replicates of the bootstrap";
  return se === 0 ? "no replicate changes the difference, so its noise cannot be estimated" : "";
}

function blank(name: FairnessGap["name"], note: string): FairnessGap {
  const values = { candidate: null, baseline: null, delta: null, se: null, df: null };
  return { name, ...values, candidateInterval: null, interval: null, seed: null, replicates: null, note };
}

/** Standard errors of each candidate gap and of each change, from the same replicates. */
function errorsOf(people: People, taken: readonly number[]): [number | null, number | null][] {
  const drawn = new Uint8Array(people.units);
  const values = gapNames.map((): [number[], number[]] => [[], []]);
  for (let replicate = 0; replicate < replicates; replicate++) {
    drawPoisson(people.seed, replicate, drawn);
    const cells = people.redraw(drawn);
    const own = gapsOf(cells, taken, "candidate");
    const other = gapsOf(cells, taken, "baseline");
    values.forEach(([gaps, changes], at) => {
      gaps.push(own[at]!);
      changes.push(own[at]! - other[at]!);
    });
  }
  return values.map(([gaps, changes]) => [deviation(gaps), deviation(changes)]);
}

/** null when over 1 % of the replicates are undefined. */
function deviation(all: readonly number[]): number | null {
  const values = all.filter(Number.isFinite);
  if (values.length < (1 - mostUndefined) * all.length) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** A gap is never negative. */
function notBelowZero(ends: FairnessGap["interval"]): FairnessGap["interval"] {
  return ends && { ...ends, low: Math.max(0, ends.low) };
}

function around(value: number, se: number | null, df: number): FairnessGap["interval"] {
  if (se === null || df < 1) return null;
  const reach = studentQuantile((1 + intervalLevel) / 2, df) * se;
  return { low: value - reach, high: value + reach, level: intervalLevel };
}
