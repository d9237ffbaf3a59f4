import type { DiscoveredSlice } from "../record/discovered.ts";
import { benjaminiHochberg } from "../stats/benjamini-hochberg.ts";
import { exactSum } from "../stats/exact-sum.ts";
import type { Scored } from "../table/evidence.ts";
import type { PairedView } from "../table/scored.ts";
import { plural } from "../table/wording.ts";
import type { ScoredSlice } from "./best-slices.ts";
import { chooseSlices, isIn } from "./choose-slices.ts";
import { type DiscoverAsked, type Feature, rowsOfSlice } from "./feature.ts";
import { type Halves, splitRows } from "./halves.ts";
import { type RowErrors, rowErrors } from "./row-errors.ts";
import { searchSlices } from "./search-slices.ts";
import type { Whole } from "./slice-score.ts";
import type { Sample } from "./tabulate.ts";
import { pAboveZero, pWorseThanRest } from "./test-slice.ts";
import { toWholeErrors } from "./whole-errors.ts";

export interface Discovery {
  /** Absent: slices were not looked for. */
  readonly discovered?: readonly DiscoveredSlice[];
  readonly notes: readonly string[];
}

/** Share of evaluations without a bad slice in which one may be shown: BH's q over all that are tested. */
export const falseFinds = 0.05;
/** Slices of one kind that are kept before those that overlap are left out. */
const mostRanked = 64;

type Kind = DiscoveredSlice["kind"];

interface Candidate {
  readonly kind: Kind;
  readonly slice: ScoredSlice;
  readonly p: number;
}

/**
 * Looks for parts of the rows on which the candidate is weak (its error is high) or has regressed (its error is higher
 * than the baseline's, more so than elsewhere). Found on one half of the rows, tested on the other, so that the search
 * does not bias the test; the p values of all that are tested are one family. Never gates. The order of the rows does
 * not matter. O(rows · columns^maxPredicates) at worst, see searchSlices.
 */
export function discoverSlices(
  scored: Scored,
  view: PairedView,
  features: readonly Feature[],
  asked: DiscoverAsked,
): Discovery {
  const errors = rowErrors(view);
  if (errors === null) return { notes: [`slices are not looked for in a ${scored.task}`] };
  if (features.length === 0) return { notes: ["slices are not looked for: no column divides the rows"] };
  const halves = splitRows(scored);
  const least = Math.ceil(rowsOfSlice(halves.search.length + halves.test.length, asked) / 2);
  if (Math.min(halves.search.length, halves.test.length) < 2 * least) {
    return { notes: [`slices are not looked for: ${plural(4 * least, "row")} are needed for that`] };
  }
  const place: Place = { features, halves, errors, least, rows: view.rows };
  const found = [findSlices(place, "weak", asked), findSlices(place, "regressed", asked)];
  const candidates = found.flatMap((each) => each.candidates);
  const adjusted = benjaminiHochberg(candidates.map(({ p }) => p));
  const discovered = candidates
    .map((each, at) => describe(place, each, adjusted[at]!))
    .filter(({ pAdjusted }) => pAdjusted <= falseFinds);
  const considered = Math.max(...found.map((each) => each.considered));
  return { discovered, notes: [sayHow({ considered, candidates, discovered, features, least })] };
}

interface Place {
  readonly features: readonly Feature[];
  readonly halves: Halves;
  readonly errors: RowErrors;
  /** Rows that a slice must have in either half. */
  readonly least: number;
  readonly rows: PairedView["rows"];
}

/** What a kind of slice is bad by; null where the kind has no meaning. */
function errorsOf({ candidate, baseline }: RowErrors, kind: Kind, rows: Uint32Array): Float64Array | null {
  if (kind === "regressed" && baseline === null) return null;
  const errors = new Float64Array(rows.length);
  for (let k = 0; k < errors.length; k++) {
    const row = rows[k]!;
    errors[k] = candidate[row]! - (kind === "weak" ? 0 : baseline![row]!);
  }
  return errors;
}

function sampleOf({ features }: Place, rows: Uint32Array, errors: Float64Array): Sample {
  return {
    codes: features.map(({ codes }) => {
      const own = new Uint8Array(rows.length);
      for (let k = 0; k < own.length; k++) own[k] = codes[rows[k]!]!;
      return own;
    }),
    sizes: features.map(({ predicates }) => predicates.length),
    errors,
  };
}

function findSlices(
  place: Place,
  kind: Kind,
  { maxPredicates }: DiscoverAsked,
): { candidates: Candidate[]; considered: number } {
  const { halves, errors, least } = place;
  const raw = errorsOf(errors, kind, halves.search);
  if (raw === null) return { candidates: [], considered: 0 };
  const { errors: whole, sum, size } = toWholeErrors(raw);
  if (size === 0) return { candidates: [], considered: 0 };
  const sample = sampleOf(place, halves.search, whole);
  const all: Whole = { rows: raw.length, mean: sum / raw.length, unit: size / raw.length };
  const search = searchSlices(sample, all, { least, maxPredicates, most: mostRanked });
  const chosen = chooseSlices(sample, all, search.slices, least);
  const test = sampleOf(place, halves.test, errorsOf(errors, kind, halves.test)!);
  const candidates = chosen.map((slice) => ({ kind, slice, p: pOf(place, kind, test, slice) }));
  return { candidates, considered: search.considered };
}

function pOf({ halves, rows }: Place, kind: Kind, test: Sample, slice: ScoredSlice): number {
  const inside = test.codes[0]!.map((_code, row) => Number(isIn(slice, test, row)));
  const cluster = rows.group ?? rows.parts?.codes ?? null;
  const tested = {
    errors: test.errors,
    inside,
    group: cluster && Int32Array.from(halves.test, (row) => cluster[row]!),
    groups: rows.group === null ? (rows.parts?.names.length ?? 0) : rows.groups,
  };
  const p = pWorseThanRest(tested);
  return kind === "weak" ? p : Math.max(p, pAboveZero(tested));
}

function describe(place: Place, { kind, slice, p }: Candidate, pAdjusted: number): DiscoveredSlice {
  const { features, errors, halves } = place;
  const isInside = (row: number) =>
    slice.columns.every((column, at) => features[column]!.codes[row] === slice.values[at]);
  const inside = halves.test.filter(isInside);
  const outside = halves.test.filter((row) => !isInside(row));
  const meanOf = (values: Float64Array, of: Uint32Array) =>
    exactSum(of.length, (k) => values[of[k]!]!) / Math.max(1, of.length);
  const { baseline } = errors;
  return {
    kind,
    predicates: slice.columns.map((column, at) => features[column]!.predicates[slice.values[at]!]!),
    loss: errors.loss,
    rows: inside.length + halves.search.filter(isInside).length,
    tested: inside.length,
    candidate: meanOf(errors.candidate, inside),
    baseline: baseline && meanOf(baseline, inside),
    restCandidate: meanOf(errors.candidate, outside),
    restBaseline: baseline && meanOf(baseline, outside),
    p,
    pAdjusted,
  };
}

function sayHow(found: {
  considered: number;
  candidates: readonly Candidate[];
  discovered: readonly DiscoveredSlice[];
  features: readonly Feature[];
  least: number;
}): string {
  const { considered, candidates, discovered, features, least } = found;
  const by = plural(features.length, "column");
  const search = `slices were looked for by ${by} on one half of the rows (${plural(considered, "slice")} of ${plural(least, "row")} or more)`;
  if (candidates.length === 0) return `${search}: none stood out`;
  return `${search}; ${candidates.length} stood out and were tested on the other half: ${discovered.length} hold`;
}
