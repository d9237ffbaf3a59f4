import { argsort } from "../stats/argsort.ts";
import { isNumeric } from "./cell-kind.ts";
import type { ColumnProfile, Occurrence } from "./column-profile.ts";
import { codesOf, type TableProfile } from "./table-profile.ts";

/** Numbers with more values are a target, not classes. */
const mostClasses = 100;
const mostCompared = 20;
const leastOfClass = 10;

/** How well one column alone tells the label: macro one-against-rest AUC, folded above a half. */
export interface Association {
  readonly auc: number;
  readonly se: number;
}

/** The label's classes with their rows; null without a label, or when it is a number to predict. */
export function labelClassesOf({
  columns,
  roles,
}: Pick<TableProfile, "columns" | "roles">): ReadonlyMap<string, Occurrence> | null {
  const column = columns.find(({ name }) => name === roles.label);
  if (column === undefined || column.domain === null || column.domain.size > mostClasses) return null;
  return column.kind === "float" ? null : column.domain;
}

const known = new WeakMap<TableProfile, ReadonlyMap<string, Association>>();

/** Of each column with the label, on at most 20,000 rows; columns that name a row are left out, and tables whose label
 *  has fewer than two classes, more than 20, or one with fewer than 10 rows. Worked out once. */
export function associationsOf(profile: TableProfile): ReadonlyMap<string, Association> {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const found = measureAll(profile);
  known.set(profile, found);
  return found;
}

function measureAll(profile: TableProfile): Map<string, Association> {
  const { label, id } = profile.roles;
  const labels = label === null ? null : profile.sample.column(codesOf(label));
  const classes = labelClassesOf(profile);
  if (labels === null || classes === null || classes.size < 2) return new Map();
  const sides = classSides(labels);
  const measured = profile.columns.flatMap((column): [string, Association][] => {
    if (sides.length === 0 || column.name === label || column.name === id || namesRows(column)) return [];
    const found = macroAuc(profile, column, sides);
    return found === null ? [] : [[column.name, found]];
  });
  return new Map(measured);
}

/** Decimals may all differ and still be a measurement. */
function namesRows({ distinct, rows, kind }: ColumnProfile): boolean {
  return kind !== "float" && distinct.count > 0.9 * rows;
}

/** 1 where a sampled row is of the class; two classes make one side. */
function classSides(labels: Float64Array): Uint8Array[] {
  const counts = new Map<number, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  if (counts.size < 2 || counts.size > mostCompared) return [];
  if ([...counts.values()].some((count) => count < leastOfClass)) return [];
  const names = [...counts.keys()];
  const chosen = names.length === 2 ? names.slice(0, 1) : names;
  return chosen.map((name) => Uint8Array.from(labels, (label) => (label === name ? 1 : 0)));
}

function macroAuc(
  { sample }: TableProfile,
  column: ColumnProfile,
  sides: readonly Uint8Array[],
): Association | null {
  const numeric = isNumeric(column.kind);
  const values = sample.column(numeric ? column.name : codesOf(column.name));
  if (values === null) return null;
  const ranked = numeric ? rankValues(values) : null;
  let sum = 0;
  let variance = 0;
  for (const side of sides) {
    const found = areaUnder(ranked ?? rankValues(targetMeans(values, side)), side);
    if (found === null) return null;
    sum += found.auc;
    variance += found.variance;
  }
  return { auc: sum / sides.length, se: Math.sqrt(variance) / sides.length };
}

/** Out of fold: each row's score is the mean of its value's other half, rows alternating, so that a value seen once
 *  tells nothing. */
function targetMeans(values: Float64Array, side: Uint8Array): Float64Array {
  const sums = [new Map<number, [number, number]>(), new Map<number, [number, number]>()] as const;
  const prior = side.reduce((sum, one) => sum + one, 0) / side.length;
  values.forEach((value, k) => {
    const half = sums[(k & 1) as 0 | 1];
    const [ones, all] = half.get(value) ?? [0, 0];
    half.set(value, [ones + side[k]!, all + 1]);
  });
  return values.map((value, k) => {
    const [ones, all] = sums[((k & 1) ^ 1) as 0 | 1].get(value) ?? [0, 0];
    return (ones + prior) / (all + 1);
  });
}

/** Rows that have a value, with their mid-ranks. */
interface Ranked {
  readonly rows: readonly number[];
  readonly ranks: Float64Array;
}

function rankValues(scores: Float64Array): Ranked {
  const rows: number[] = [];
  for (let k = 0; k < scores.length; k++) if (!Number.isNaN(scores[k])) rows.push(k);
  const values = Float64Array.from(rows, (k) => scores[k]!);
  const order = argsort(values);
  const ranks = new Float64Array(rows.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let k = start; k < end; k++) ranks[order[k]!] = (start + end + 1) / 2;
    start = end;
  }
  return { rows, ranks };
}

/** AUC, folded above a half, with Hanley and McNeil's variance (1982). */
function areaUnder({ rows, ranks }: Ranked, side: Uint8Array): { auc: number; variance: number } | null {
  let sum = 0;
  let positives = 0;
  rows.forEach((row, k) => {
    if (side[row] !== 1) return;
    sum += ranks[k]!;
    positives++;
  });
  const negatives = rows.length - positives;
  if (positives < leastOfClass || negatives < leastOfClass) return null;
  const plain = (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
  const auc = Math.max(plain, 1 - plain);
  const q1 = auc / (2 - auc);
  const q2 = (2 * auc * auc) / (1 + auc);
  const spread = auc * (1 - auc) + (positives - 1) * (q1 - auc * auc) + (negatives - 1) * (q2 - auc * auc);
  return { auc, variance: Math.max(0, spread) / (positives * negatives) };
}
