import type { Metric, MinimumCounts } from "../metrics/metric.ts";
import { type Rows, unitsWord } from "../table/scored.ts";
import { classSizes, effectiveClass } from "./units.ts";

/** Rows needed before a verdict other than inconclusive is given: validity limits, not power. */
const rowsNeeded: Readonly<Record<MinimumCounts, number>> = {
  "zero-one": 30,
  confusion: 0,
  "ranking-of-scores": 0,
  "log-loss": 50,
  brier: 50,
  "mean-error": 30,
  "squared-error": 50,
  quantile: 50,
  calibration: 5000,
  "recall-at-precision": 50,
  "alarms-at-recall": 200,
};
const needsEachClass: ReadonlySet<MinimumCounts> = new Set([
  "confusion",
  "ranking-of-scores",
  "log-loss",
  "brier",
  "recall-at-precision",
  "alarms-at-recall",
]);
/** docs/calibration.md: of a well calibrated model the bias is as large as the noise, however many rows there are. */
const calibrationOfSeveral =
  "of several classes the calibration error is shown and not judged: that of a good model is mostly noise at any number of rows";
export const rowsOfEachClass = 10;
export const changedRowsNeeded = 10;
export const effectiveUnitsNeeded = 5;

export interface Counts {
  readonly rows: Rows;
  /** Rows on which the column the metric reads differs. */
  readonly changed: number;
  /** G*; equals the rows when there is neither a group nor a weight column. */
  readonly effective: number;
}

/** The count that is missing for a verdict on this metric, as a sentence; null when there is enough. */
export function findShortage(metric: Metric, { rows, changed, effective }: Counts): string | null {
  const needed = rowsNeeded[metric.minimum];
  if (rows.n < needed) return `${rows.n} ${unitsWord(rows)}, at least ${needed} are needed`;
  const few = rows.task === "forecast" ? countSeries(rows) : needed;
  if (few < needed) return `${few} series, at least ${needed} are needed`;
  if (metric.minimum === "calibration" && rows.task === "multiclass") return calibrationOfSeveral;
  const rare = needsEachClass.has(metric.minimum)
    ? (missingClasses(metric, rows) ?? outweighedClass(rows))
    : null;
  if (rare !== null) return rare;
  if (effective < effectiveUnitsNeeded) {
    const what = rows.group ? "groups" : unitsWord(rows);
    return `the ${what} are worth ${effective.toFixed(1)} equal ones, at least ${effectiveUnitsNeeded} are needed`;
  }
  if (metric.unbounded && changed < changedRowsNeeded) {
    return `only ${changed} ${unitsWord(rows)} changed, at least ${changedRowsNeeded} are needed`;
  }
  return null;
}

/** Series with a row; gathered rows are one each. */
function countSeries({ parts, n }: Rows): number {
  if (!parts) return n;
  const found = new Uint8Array(parts.names.length);
  for (let row = 0; row < n; row++) found[parts.codes[row]!] = 1;
  return found.reduce((sum, one) => sum + one, 0);
}

/** Binary, and where each class is ranked against the rest: every class needs ten rows. Else two of them do. */
function missingClasses(metric: Metric, rows: Rows): string | null {
  const rare = rareClasses(rows);
  const enough =
    rows.task === "binary" || metric.minimum === "ranking-of-scores"
      ? rare.length === 0
      : rows.classes.length - rare.length >= 2;
  return enough ? null : `at least ${rowsOfEachClass} rows of each class are needed: ${listClasses(rare)}`;
}

/** A class whose weight lies on a few of its rows says no more than those few. */
function outweighedClass(rows: Rows): string | null {
  if (!rows.weight || rows.task !== "binary") return null;
  for (const code of [0, 1]) {
    const worth = effectiveClass(rows, code);
    if (worth >= effectiveUnitsNeeded) continue;
    const name = nameOf(rows, code);
    return `the rows of ${name} are worth ${worth.toFixed(1)} equal ones, at least ${effectiveUnitsNeeded} are needed`;
  }
  return null;
}

function nameOf(rows: Rows, code: number): string {
  return rows.classes[code] ?? `class ${code}`;
}

/** What a reader must know of a multiclass metric in which some classes are too rare to speak for themselves. */
export function noteRareClasses(metric: Metric, rows: Rows): string {
  if (metric.minimum !== "confusion" || rows.task !== "multiclass") return "";
  const rare = rareClasses(rows);
  return rare.length === 0 ? "" : `fewer than ${rowsOfEachClass} rows: ${listClasses(rare)}`;
}

interface RareClass {
  readonly name: string;
  readonly size: number;
}

function rareClasses(rows: Rows): RareClass[] {
  return Array.from(classSizes(rows), (size, code) => ({ name: nameOf(rows, code), size })).filter(
    ({ size }) => size < rowsOfEachClass,
  );
}

function listClasses(rare: readonly RareClass[]): string {
  const shown = rare.slice(0, 5).map(({ name, size }) => `${name} has ${size}`);
  return rare.length > 5 ? `${shown.join(", ")} and ${rare.length - 5} more` : shown.join(", ");
}
