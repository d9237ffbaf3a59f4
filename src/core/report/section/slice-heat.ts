import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import { sliceName } from "../../slices/slice-name.ts";
import { spanOf } from "../axis.ts";
import { type Block, paragraph, table } from "../block.ts";
import { code } from "../encode.ts";
import { figuresOf } from "../figures.ts";
import { shade } from "../heat.ts";
import { count } from "../number.ts";
import { wordOf } from "../verdict-words.ts";

const mostSlices = 20;
const mostMetrics = 4;
/** A square is full at so many margins. */
const full = 4;

/** Slices against metrics at a glance, the worst first, where a list cannot show them all: shape of the verdict, a
 *  square for the size of the change in its margin, and the change. */
export function sliceHeat({ slices }: EvaluationRecord): Block[] {
  const names = [...new Set(slices.flatMap(({ metrics }) => metrics.map(({ name }) => name)))];
  if (names.length < 2) return [];
  const columns = names.slice(0, mostMetrics);
  const worst = slices.toSorted(
    (a, b) => rankOf(a.metrics) - rankOf(b.metrics) || leastOf(a.metrics) - leastOf(b.metrics) || 0,
  );
  const rows = worst.slice(0, mostSlices).map(({ slice, metrics }) => {
    const own = columns.map((name) => metrics.find((metric) => metric.name === name));
    return [code(sliceName(slice)), ...own.map(cellOf), count(Math.max(0, ...metrics.map(({ n }) => n)))];
  });
  const left = slices.length > mostSlices ? `The ${mostSlices} worst of ${count(slices.length)}. ` : "";
  return [
    table(["slice", ...columns.map((name) => code(name)), "rows"], `l${"l".repeat(columns.length)}r`, rows),
    paragraph(`<sub>${left}The fuller the square, the larger the change: █ from ${full} margins on.</sub>`),
  ];
}

function rankOf(metrics: readonly MetricRecord[]): number {
  return Math.min(...metrics.map((metric) => wordOf(metric).rank));
}

/** The change in margins that went furthest to the worse. */
function leastOf(metrics: readonly MetricRecord[]): number {
  return Math.min(0, ...metrics.map((metric) => (spanOf(metric)?.point ?? 0) / (metric.margin || 1)));
}

function cellOf(metric: MetricRecord | undefined): string {
  const span = metric === undefined ? null : spanOf(metric);
  if (metric === undefined || span === null) return "—";
  const { margin } = metric;
  const heat = margin === null || margin <= 0 ? "" : shade(Math.abs(span.point) / margin / full);
  return `${wordOf(metric).shape}${heat}\u00a0${figuresOf(metric).delta}`;
}
