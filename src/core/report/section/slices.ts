import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import { sliceName } from "../../slices/slice-name.ts";
import { barAxis, barCell } from "../bar.ts";
import { type Block, fold, paragraph, table } from "../block.ts";
import { code } from "../encode.ts";
import { figuresOf, pairOf } from "../figures.ts";
import { count } from "../number.ts";
import { verdictWords, wordOf, wordText } from "../verdict-words.ts";
import { sliceHeat } from "./slice-heat.ts";
import { finding } from "./ungated.ts";

export interface SliceRow {
  readonly name: string;
  readonly metric: MetricRecord;
}

/** Every slice and metric as one row, worst first. */
export function sliceRows({ slices }: EvaluationRecord): SliceRow[] {
  return slices
    .flatMap(({ slice, metrics }) => metrics.map((metric) => ({ name: sliceName(slice), metric })))
    .sort((a, b) => verdictWords[a.metric.verdict].rank - verdictWords[b.metric.verdict].rank);
}

/** What slices can do to the decision. */
export function slicesRule(rows: readonly SliceRow[]): string {
  if (!rows.some(({ metric }) => metric.gated)) return "Slices do not gate.";
  return "Slices under gate-slices gate. Whole set and slices are two families, so up to 10 % false blocks.";
}

/** Slices that lost on a metric by which the whole set improved: the total hides them. */
export function hiddenLosses(record: EvaluationRecord): SliceRow[] {
  const improved = record.metrics.filter((metric) => metric.verdict === "improved");
  return sliceRows(record).filter(
    ({ metric }) => metric.verdict === "regressed" && improved.some(({ name }) => name === metric.name),
  );
}

export function slicesFold(record: EvaluationRecord, most = 8): Block[] {
  const rows = sliceRows(record);
  if (rows.length === 0) return [];
  const shown = rows.slice(0, most);
  const cells = shown.map(({ name, metric }) => {
    const figures = figuresOf(metric);
    return [
      code(name),
      code(metric.name),
      wordText(wordOf(metric)),
      figures.delta,
      barCell(metric),
      pairOf(figures),
      count(metric.n),
    ];
  });
  const rest = rows.length > most ? `The ${most} worst of ${rows.length}. ` : "";
  return [
    fold(`<b>Slices</b>: ${finding(rows.map((row) => row.metric))}, of ${count(rows.length)}`, [
      table(["slice", "metric", "verdict", "Δ", barAxis, "base → candidate", "rows"], "lllrclr", cells),
      paragraph(`<sub>${rest}${slicesRule(rows)}</sub>`),
      ...(rows.length > most ? sliceHeat(record) : []),
    ]),
  ];
}
