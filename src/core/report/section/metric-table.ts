import type { MetricRecord } from "../../record/evaluation.ts";
import { barAxis, barCell } from "../bar.ts";
import { type Block, paragraph, type Table, table } from "../block.ts";
import { code } from "../encode.ts";
import { figuresOf, pairOf } from "../figures.ts";
import { decimalsFor, plain } from "../number.ts";
import { brokenLimit, isPointOnly, wordOf, wordText } from "../verdict-words.ts";

interface Column {
  readonly head: string;
  readonly align: "l" | "r" | "c";
  readonly cell: (metric: MetricRecord) => string;
}

/** Metrics in the given order; gated verdicts are bold. Bars and margins stand when one is drawn, hard limits
 *  when one is set. */
export function metricTable(
  metrics: readonly MetricRecord[],
  broken: ReadonlySet<string> = new Set(),
): Table {
  const drawn = metrics.some(isDrawn);
  const columns: Column[] = [
    { head: "metric", align: "l", cell: metricName },
    { head: "verdict", align: "l", cell: (metric) => verdictCell(metric, broken.has(metric.name)) },
    { head: "Δ", align: "r", cell: (metric) => (isCompared(metric) ? figuresOf(metric).delta : "—") },
    ...(drawn ? [{ head: barAxis, align: "c", cell: barCell } as const] : []),
    { head: "base → candidate", align: "l", cell: valuesCell },
    ...(drawn ? [{ head: "margin", align: "r", cell: marginCell } as const] : []),
    ...(metrics.some(hasFloor) ? [{ head: "hard limit", align: "l", cell: limitOf } as const] : []),
  ];
  return table(
    columns.map((column) => column.head),
    columns.map((column) => column.align).join(""),
    metrics.map((metric) => columns.map((column) => column.cell(metric))),
  );
}

/** The legend where a bar is drawn, nothing where none is. */
export function legendBlocks(metrics: readonly MetricRecord[]): Block[] {
  return metrics.some(isDrawn) ? [legend(metrics)] : [];
}

/** What a bar means; the arrow is explained when it is used. */
export function legend(metrics: readonly MetricRecord[]): Block {
  const arrow = metrics.some((metric) => metric.direction === "lower")
    ? " ↓ marks a metric where lower is better."
    : "";
  return paragraph(
    "<sub>Each bar is the 90 % interval of the change, drawn so that right is better: `│` no change, `┊` the margin. " +
      `Past the margin, two cells are a doubling.${arrow}</sub>`,
  );
}

function isDrawn({ interval, margin, status, verdict }: MetricRecord): boolean {
  return (interval !== null || status === "identical") && margin !== null && verdict !== "not-comparable";
}

function isCompared({ verdict }: MetricRecord): boolean {
  return verdict !== "not-comparable";
}

function valuesCell(metric: MetricRecord): string {
  const figures = figuresOf(metric);
  return isCompared(metric) && metric.baseline !== null ? pairOf(figures) : figures.candidate;
}

function marginCell(metric: MetricRecord): string {
  return isCompared(metric) ? figuresOf(metric).margin : "—";
}

/** The name, with ↓ where lower is better. */
export function metricName(metric: MetricRecord): string {
  const prove = metric.proved ? ", to prove" : "";
  return `${code(metric.name)}${metric.direction === "lower" ? " ↓" : ""}${prove}`;
}

function verdictCell(metric: MetricRecord, isBroken: boolean): string {
  const word = wordText(wordOf(metric));
  const shown = metric.gated ? `**${word}**` : word;
  if (!isBroken) return shown;
  return isPointOnly(metric) ? `**${wordText(brokenLimit)}**` : `**${wordText(brokenLimit)}**, ${shown}`;
}

export function hasFloor(metric: MetricRecord): boolean {
  return metric.floor !== null && (metric.floor.min !== null || metric.floor.max !== null);
}

/** `≥ 0.9500 ✔` */
export function limitOf({ floor }: MetricRecord): string {
  if (floor === null) return "";
  const bounds = [
    floor.min === null ? "" : `≥ ${bound(floor.min)}`,
    floor.max === null ? "" : `≤ ${bound(floor.max)}`,
  ];
  const held = floor.held === null ? "?" : floor.held ? "✔" : "✖";
  return `${bounds.filter((part) => part !== "").join(", ")} ${held}`.replaceAll(" ", "\u00a0");
}

function bound(value: number): string {
  return plain(value, Math.min(8, Math.max(decimalsFor(value, 4), 0)));
}
