import type { Drift, DriftColumn, StoredColumn, StoredTable } from "../../record/data.ts";
import { benjaminiHochberg } from "../../stats/benjamini-hochberg.ts";
import { kolmogorovP } from "../../stats/kolmogorov.ts";
import { isNumeric } from "../cell-kind.ts";
import type { ColumnProfile } from "../column-profile.ts";
import { effectiveGroups } from "../row-groups.ts";
import type { TableProfile } from "../table-profile.ts";
import { homogeneity, jensenShannon, stabilityIndex, type TwoCounts } from "./category-distances.ts";
import { kolmogorovDistance, wassersteinBySd } from "./kolmogorov-distance.ts";

/** Sizes of an effect that count, in D and in Jensen–Shannon distance alike. */
export const driftThresholds = { warn: 0.1, alert: 0.2 } as const;
const level = 0.05;
const leastCurrent = 100;
const leastReference = 500;
/** A numeric column with no more different values is compared value by value. */
const mostCategories = 20;

/** A table against the base's profile. A column drifts when its effect reaches the threshold and its p, adjusted over
 *  the table's columns, is at most 0.05: neither alone. The table drifts when two columns and three in ten do, or when
 *  a role column of `deciding` does. With a group column, groups count instead of rows. */
export function judgeDrift(
  current: TableProfile,
  reference: StoredTable,
  deciding: ReadonlySet<string> = new Set(),
): Drift {
  const { group } = current.hashes;
  const effective = group === null ? current.rows : effectiveGroups(group);
  const sides = { n: current.rows, effective, m: reference.rows };
  const before = new Map(reference.columns.map((column) => [column.name, column]));
  const compared = current.columns
    .filter((column) => !isIdentity(column.name, current))
    .flatMap((column) => {
      const base = before.get(column.name);
      return base === undefined ? [] : [compare(column, base, sides)];
    });
  const columns = adjust(compared);
  const assessed = columns.filter(({ status }) => status === "assessed");
  const drifted = assessed.filter((column) => column.level !== "none");
  const share = assessed.length === 0 ? 0 : drifted.length / assessed.length;
  return {
    drifted: (drifted.length >= 2 && share >= 0.3) || drifted.some(({ column }) => deciding.has(column)),
    share,
    nReference: reference.rows,
    nCurrent: current.rows,
    effective,
    columns,
  };
}

/** What names a row or its group changes by nature. */
function isIdentity(name: string, { roles }: TableProfile): boolean {
  return name === roles.id || name === roles.group || name === roles.time;
}

interface Sides {
  readonly n: number;
  readonly effective: number;
  readonly m: number;
}

function compare(column: ColumnProfile, base: StoredColumn, sides: Sides): DriftColumn {
  const present = column.rows - column.missing - column.nan;
  const basePresent = sides.m - base.missing - base.nan;
  const why = whyNot(column, base, present, basePresent);
  if (why !== "") return notAssessed(column.name, why);
  const n = present * (sides.effective / Math.max(1, sides.n));
  const categorical = countsOf(column, base);
  if (categorical === null) return compareNumbers(column, base, n, basePresent);
  const scaled = { ...categorical, current: categorical.current.map((count) => count * (n / present)) };
  const { p, cramerV } = homogeneity(scaled);
  return {
    ...assessed(column.name),
    method: "jensen-shannon",
    effect: jensenShannon(categorical),
    p,
    cramerV,
    psi: stabilityIndex(categorical),
  };
}

function whyNot(column: ColumnProfile, base: StoredColumn, n: number, m: number): string {
  if (base.sensitive) return "values are withheld";
  if (n < leastCurrent) return `fewer than ${leastCurrent} values`;
  if (m < leastReference) return `fewer than ${leastReference} values in the base`;
  if (isNumeric(column.kind) !== isNumeric(base.kind)) return "another type than in the base";
  if (isNumeric(column.kind) && base.percentiles !== null) return "";
  return base.domain === null ? "too many different values" : "";
}

function compareNumbers(column: ColumnProfile, base: StoredColumn, n: number, m: number): DriftColumn {
  const { share, at } = column.quantiles!;
  const percentiles = base.percentiles!;
  const effect = kolmogorovDistance(percentiles, share);
  const own = percentiles.values.map((_, k) => at((k + 1) / 100));
  return {
    ...assessed(column.name),
    method: "ks",
    effect,
    p: kolmogorovP(effect, n, m),
    psi: stabilityIndex(decileCounts(column, base, m)),
    wasserstein: wassersteinBySd(percentiles, own, base.sd ?? 0),
  };
}

/** Rows in ten bins whose edges are the reference's deciles; deciles that coincide make one edge. */
function decileCounts(column: ColumnProfile, base: StoredColumn, m: number): TwoCounts {
  const { values, shares } = base.percentiles!;
  const edges: number[] = [];
  const upTo: number[] = [];
  for (let k = 9; k < 90; k += 10) {
    if (edges.at(-1) === values[k]) continue;
    edges.push(values[k]!);
    upTo.push(shares[k]!);
  }
  const { n, share } = column.quantiles!;
  const steps = (shared: readonly number[], total: number) =>
    [...shared, 1].map((end, k) => (end - (k === 0 ? 0 : shared[k - 1]!)) * total);
  return { reference: steps(upTo, m), current: steps(edges.map(share), n) };
}

/** Rows by value, in the reference's order, and what the reference never had in one more cell; null when the column is
 *  compared as numbers. */
function countsOf(column: ColumnProfile, base: StoredColumn): TwoCounts | null {
  const many = base.domain === null || base.domain.length > mostCategories;
  // Numbers of which there are too many here to count each: none of them would be found among the reference's.
  const uncounted = column.domain === null && base.percentiles !== null;
  if (isNumeric(column.kind) && (many || uncounted)) return null;
  const reference = base.domain!;
  const known = new Map(reference.map(([value], k) => [value, k]));
  const current = new Array<number>(reference.length + 1).fill(0);
  let seen = 0;
  for (const [value, { count }] of valuesOf(column)) {
    current[known.get(value) ?? reference.length]! += count;
    seen += count;
  }
  // Beyond the values that are counted one by one, what is left is new: the reference's are among the first.
  current[reference.length]! += Math.max(0, column.rows - column.missing - column.nan - seen);
  return { reference: [...reference.map(([, count]) => count), 0], current };
}

function valuesOf(column: ColumnProfile): Iterable<[string, { count: number }]> {
  return column.domain ?? column.texts;
}

function adjust(columns: readonly DriftColumn[]): DriftColumn[] {
  const tested = columns.filter(({ p }) => p !== null);
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p!));
  const byName = new Map(tested.map(({ column }, k) => [column, adjusted[k]!]));
  return columns.map((column) => {
    const pAdjusted = byName.get(column.column) ?? null;
    return { ...column, pAdjusted, level: levelOf(column.effect, pAdjusted) };
  });
}

function levelOf(effect: number | null, p: number | null): DriftColumn["level"] {
  if (effect === null || p === null || p > level || effect < driftThresholds.warn) return "none";
  return effect >= driftThresholds.alert ? "alert" : "warn";
}

const blank = { p: null, pAdjusted: null, psi: null, wasserstein: null, cramerV: null } as const;

function assessed(column: string): DriftColumn {
  return { column, status: "assessed", why: "", method: null, effect: null, level: "none", ...blank };
}

function notAssessed(column: string, why: string): DriftColumn {
  return { ...assessed(column), status: "not-assessed", why };
}
