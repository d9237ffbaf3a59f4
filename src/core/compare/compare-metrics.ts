import { UserError } from "../../errors.ts";
import { whyNotApplicable, whyNoUnits } from "../metrics/applicable.ts";
import { findMetric, metrics, nearestMetric } from "../metrics/index.ts";
import type { Metric, MetricValue } from "../metrics/metric.ts";
import { forgetLosses } from "../metrics/row-losses.ts";
import type { MetricStats } from "../record/evaluation.ts";
import { intervalLevel } from "../record/words.ts";
import { type Outputs, type PairedView, type Rows, unitsWord, viewOf } from "../table/scored.ts";
import { blankStats } from "./blank-stats.ts";
import { areIdentical, countChangedRows } from "./changes.ts";
import { compareOverTime } from "./compare-over-time.ts";
import { gatherUnits } from "./gather-units.ts";
import { inferDifference } from "./infer-difference.ts";
import { chooseJudgedRows, type JudgedRows } from "./judged-rows.ts";
import { findShortage, noteRareClasses } from "./minimum-counts.ts";
import { countUnits, type Units } from "./units.ts";

/**
 * Compares candidate and baseline on the same rows, metric by metric, before any policy. What cannot be computed is
 * a status with a note; an unknown name is a UserError. Permuting the rows changes no bit of the answer.
 * O(n log n): each model's scores are sorted once.
 */
export function compareMetrics(view: PairedView, names: readonly string[]): MetricStats[] {
  const judged = chooseJudgedRows(view);
  const units = countUnits(judged.rows);
  const compared = names.map((name) => {
    const metric = requireMetric(name);
    if (metric.perUnit) return compareUnits(metric, judged);
    return judged.rows.parts ? compareClusters(metric, judged) : compareMetric(metric, judged, units);
  });
  forgetLosses();
  return compared;
}

function requireMetric(name: string): Metric {
  const metric = findMetric(name);
  if (metric) return metric;
  const nearest = nearestMetric(name);
  throw new UserError({
    code: "metric-unknown",
    message: `unknown metric ${JSON.stringify(name)}${nearest ? `: did you mean ${nearest}?` : ""}`,
    hint: `known metrics: ${metrics.map((known) => known.name).join(", ")}`,
    input: "metrics",
  });
}

/** A metric of units is compared on one row a unit; rows are counted as they were read. */
function compareUnits(metric: Metric, judged: JudgedRows): MetricStats {
  const why = whyNoUnits(metric, judged.rows, judged.candidate);
  if (why !== null) return { ...blankStats(metric.name, metric.direction), n: judged.rows.n, note: why };
  const missing = judged.baseline && whyNoUnits(metric, judged.rows, judged.baseline);
  if (missing !== null) {
    const alone = compareUnits(metric, { ...judged, baseline: null });
    return { ...alone, note: `on the baseline: ${missing}` };
  }
  const gathered = gatherUnits(metric, judged);
  if (gathered.rows.n === 0) {
    return { ...blankStats(metric.name, metric.direction), n: judged.rows.n, note: noneCounts(judged.rows) };
  }
  const stats = compareMetric(metric, gathered, countUnits(gathered.rows));
  return compareOverTime(metric, judged, { ...stats, n: judged.rows.n });
}

function noneCounts({ task }: Rows): string {
  return task === "ranking" ? "no query has a relevant document" : "no series has a scale above 0";
}

/** A metric of rows that belong to units: what is left out at a time is a unit, or the group that it is of. */
function compareClusters(metric: Metric, judged: JudgedRows): MetricStats {
  const { parts, group } = judged.rows;
  const { codes, names } = parts!;
  const rows = group ? judged.rows : { ...judged.rows, group: codes, groups: names.length };
  const stats = compareMetric(metric, { ...judged, rows }, countUnits(rows));
  return group ? stats : compareOverTime(metric, judged, { ...stats, unit: "series" });
}

function compareMetric(metric: Metric, judged: JudgedRows, units: Units): MetricStats {
  const { rows, candidate, baseline } = judged;
  const start: MetricStats = {
    ...blankStats(metric.name, metric.direction),
    unit: rows.group ? "group" : metric.unit,
    n: rows.n,
    units: units.count,
    groups: rows.group ? units.count : null,
  };
  const own = evaluate(metric, judged, candidate);
  if ("undefined" in own) return { ...start, note: own.undefined };
  const alone: MetricStats = {
    ...start,
    candidate: own.value,
    status: "not_comparable",
    note: own.note ?? "",
  };
  if (!baseline) return { ...alone, note: joinNotes("no baseline", own.note) };
  const other = evaluate(metric, judged, baseline);
  if ("undefined" in other) return { ...alone, note: `on the baseline: ${other.undefined}` };
  const notes = [own.note, other.note && `on the baseline: ${other.note}`];
  const both = { ...alone, baseline: other.value, delta: own.value - other.value };
  return concludeDifference(metric, { judged, baseline, units }, { ...both, note: joinNotes(...notes) });
}

function evaluate(metric: Metric, { rows }: JudgedRows, outputs: Outputs): MetricValue {
  const why = whyNotApplicable(metric, rows, outputs);
  if (why !== null) return { undefined: why };
  const result = metric.value(viewOf(rows, outputs));
  if ("value" in result && !Number.isFinite(result.value)) {
    return { undefined: "the value is too large to be represented" };
  }
  return result;
}

interface Pairing {
  readonly judged: JudgedRows;
  readonly baseline: Outputs;
  readonly units: Units;
}

/** Both values exist: identical, too few to judge, or an interval. */
function concludeDifference(
  metric: Metric,
  { judged, baseline, units }: Pairing,
  both: MetricStats,
): MetricStats {
  const { rows, candidate } = judged;
  if (areIdentical(metric, rows, [candidate, baseline])) {
    const nothing = { low: 0, high: 0, level: intervalLevel } as const;
    const note = `identical outputs on all ${rows.n} ${unitsWord(rows)}`;
    return { ...both, delta: 0, interval: nothing, se: 0, status: "identical", note };
  }
  const changed = countChangedRows(metric, candidate, baseline);
  const shortage = findShortage(metric, { rows, changed, effective: units.effective });
  if (shortage !== null) return { ...both, status: "too_few", note: joinNotes(shortage, both.note) };
  if (metric.minimum === "ranking-of-scores" && both.candidate === 1 && both.baseline === 1) {
    return { ...both, status: "too_few", note: "both models separate this test set completely" };
  }
  const found = inferDifference({ metric, rows, candidate, baseline, units, changed, delta: both.delta! });
  if ("why" in found) return { ...both, status: "too_few", note: joinNotes(found.why, both.note) };
  const note = joinNotes(both.note, noteFewGroups(metric, units), noteRareClasses(metric, rows));
  return { ...both, ...found, status: "ok", note };
}

function noteFewGroups(metric: Metric, { buckets, effective }: Units): string {
  const enough = metric.minimum === "ranking-of-scores" ? 20 : 10;
  if (!buckets || effective >= enough) return "";
  return `the groups are worth only ${effective.toFixed(1)} equal ones: the interval is wide and rough`;
}

function joinNotes(...notes: readonly (string | undefined)[]): string {
  return notes.filter(Boolean).join("; ");
}
