import { changedRowsNeeded } from "../compare/minimum-counts.ts";
import { roundTinyP } from "../compare/pivot.ts";
import { measurePull } from "../compare/standard-error.ts";
import { countUnits } from "../compare/units.ts";
import { exactSum } from "../stats/exact-sum.ts";
import { studentSf } from "../stats/student-t.ts";

/** Errors of the rows of the other half, and which of them are in the slice. */
export interface Tested {
  readonly errors: Float64Array;
  readonly inside: Uint8Array;
  /** What rows belong to, codes below `groups`; null: every row is its own. */
  readonly group: Int32Array | null;
  readonly groups: number;
}

/** Units that both the slice and the rest must have. */
export const unitsTested = 50;

/**
 * One-sided p of a slice that is no worse than the rest of the rows: the difference of the two means over its standard
 * error from influence values (core/compare), Student's t with the units of the smaller part − 1. 1 where there is too
 * little to test on.
 */
export function pWorseThanRest({ errors, inside, group, groups }: Tested): number {
  const n = errors.length;
  const parts = [0, 1].map((part) => partOf({ errors, inside, group, groups }, part));
  const [rest, slice] = parts as [Part, Part];
  if (Math.min(rest.effective, slice.effective) < unitsTested) return 1;
  const influence = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    const part = inside[row] === 1 ? slice : rest;
    const pull = (n * (errors[row]! - part.mean)) / part.rows;
    influence[row] = inside[row] === 1 ? pull : -pull;
  }
  const units = countUnits({ n, group, groups, weight: null });
  const se = Math.sqrt(measurePull(influence, units).variance);
  return pOf(slice.mean - rest.mean, se, Math.min(rest.effective, slice.effective) - 1);
}

/** One-sided p of errors in the slice that are 0 or less on average, for paired differences of two models. 1 where too
 *  few of them differ. */
export function pAboveZero({ errors, inside, group, groups }: Tested): number {
  const kept: number[] = [];
  inside.forEach((is, row) => {
    if (is === 1) kept.push(row);
  });
  const own = Float64Array.from(kept, (row) => errors[row]!);
  if (own.filter((error) => error !== 0).length < changedRowsNeeded) return 1;
  const units = countUnits({
    n: own.length,
    group: group && Int32Array.from(kept, (row) => group[row]!),
    groups,
    weight: null,
  });
  if (units.effective < unitsTested) return 1;
  const mean = exactSum(own.length, (k) => own[k]!) / own.length;
  const se = Math.sqrt(
    measurePull(
      own.map((error) => error - mean),
      units,
    ).variance,
  );
  return pOf(mean, se, units.effective - 1);
}

interface Part {
  readonly rows: number;
  readonly mean: number;
  readonly effective: number;
}

function partOf({ errors, inside, group, groups }: Tested, part: number): Part {
  const kept: number[] = [];
  inside.forEach((is, row) => {
    if (is === part) kept.push(row);
  });
  const own = group && Int32Array.from(kept, (row) => group[row]!);
  const { effective } = countUnits({ n: kept.length, group: own, groups, weight: null });
  return {
    rows: kept.length,
    mean: kept.length === 0 ? 0 : exactSum(kept.length, (k) => errors[kept[k]!]!) / kept.length,
    effective: kept.length === 0 ? 0 : effective,
  };
}

function pOf(difference: number, se: number, df: number): number {
  return se > 0 ? roundTinyP(studentSf(difference / se, df)) : 1;
}
