import type { Answers, ReferenceCase } from "./reference-case.ts";

/** How one metric or function compares with its reference over all cases. */
export interface ReferenceRow {
  readonly family: string;
  readonly name: string;
  /** Cases in which both give a value. */
  cases: number;
  weighted: number;
  /** With at most twelve rows. */
  tiny: number;
  /** Undefined on both sides. */
  undefined: number;
  /** Undefined on one side only: a disagreement. */
  oneSided: number;
  /** Largest |ours − theirs| / max(|theirs|, floor) of the family. */
  largest: number;
}

/** The size below which a difference is not called relative: a metric near 0 is a difference of larger numbers. Of a
 *  function of numbers, whose tails are small, there is none. */
const floorOf = (family: string) => (family === "functions" ? 0 : 1e-3);
const tinyRows = 12;

/** Adds a case to the rows of its metrics. */
export function tallyCase(rows: Map<string, ReferenceRow>, data: ReferenceCase, answers: Answers): void {
  for (const [name, wanted] of Object.entries(data.want)) {
    const row = rowOf(rows, data.family, name);
    const answer = answers[name] ?? null;
    if (wanted === null && answer === null) row.undefined += 1;
    else if (wanted === null || answer === null) row.oneSided += 1;
    else {
      row.cases += 1;
      if (data.weight !== null) row.weighted += 1;
      if (data.label.length > 0 && data.label.length <= tinyRows) row.tiny += 1;
      row.largest = Math.max(row.largest, distance(answer, wanted, floorOf(data.family)));
    }
  }
}

function rowOf(rows: Map<string, ReferenceRow>, family: string, name: string): ReferenceRow {
  const key = `${family} ${name}`;
  const fresh = { family, name, cases: 0, weighted: 0, tiny: 0, undefined: 0, oneSided: 0, largest: 0 };
  const row = rows.get(key) ?? fresh;
  rows.set(key, row);
  return row;
}

function distance(
  ours: number | readonly number[],
  theirs: number | readonly number[],
  floor: number,
): number {
  const [own, other] = [[ours].flat(), [theirs].flat()];
  if (own.length !== other.length) return Infinity;
  return own.reduce((most, value, k) => Math.max(most, relative(value, other[k]!, floor)), 0);
}

function relative(a: number, b: number, floor: number): number {
  if (a === b) return 0;
  const found = Math.abs(a - b) / Math.max(Math.abs(b), floor);
  return Number.isNaN(found) ? Infinity : found;
}
