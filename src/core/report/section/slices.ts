import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import { barAxis, barCell } from "../bar.ts";
import { type Block, fold, paragraph, table } from "../block.ts";
import { code } from "../encode.ts";
import { figuresOf, pairOf } from "../figures.ts";
import { count } from "../number.ts";
import { verdictWords, wordOf, wordText } from "../verdict-words.ts";
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

function sliceName(slice: Readonly<Record<string, string>>): string {
  return Object.entries(slice)
    .map(([column, value]) => `${column} = ${value}`)
    .join(", ");
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
      paragraph(`<sub>${rest}Slices do not gate.</sub>`),
    ]),
  ];
}
