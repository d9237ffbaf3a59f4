import type { MetricRecord } from "../../record/evaluation.ts";
import { place, type Span, spanOf } from "../axis.ts";
import { plainly } from "../prose.ts";
import { reading } from "../reading.ts";
import { drawSpan } from "./mark.ts";
import { h, type Markup } from "./markup.ts";

const width = 264;
const edge = 8;
/** Where eight margins lie, as in the bars of a comment: 1 + log₂(8)/2. */
const reach = 2.5;

/** The header of a column of plots. */
export function plotAxis(): Markup {
  return h`<svg viewBox="0 0 264 30" width="264" height="30" aria-hidden="true"><text x="0" y="10">◂ worse</text><text x="264" y="10" text-anchor="end">better ▸</text><text x="${toX(-1)}" y="26" text-anchor="middle">−margin</text><text x="${toX(0)}" y="26" text-anchor="middle">0</text><text x="${toX(1)}" y="26" text-anchor="middle">+margin</text></svg>`;
}

/** The interval of one metric in a row of a table, measured in its own margin; past the margin each step is
 *  a doubling. */
export function plotOf(metric: MetricRecord): Markup {
  const span = spanOf(metric);
  const isInterval = metric.interval !== null || metric.status === "identical";
  if (span === null || !isInterval) return h`<span class="mut">${wordsFor(metric)}</span>`;
  const [low, point, high] = [span.low, span.point, span.high].map((value) => position(value, metric, span));
  const drawn = {
    from: toX(clamp(low!)),
    at: toX(clamp(point!)),
    to: toX(clamp(high!)),
    y: 14,
    weight: 3,
    isOffLeft: low! < -reach,
    isOffRight: high! > reach,
  };
  const band =
    metric.margin !== null && metric.margin > 0
      ? h`<rect class="band" x="${toX(-1)}" y="0" width="${toX(1) - toX(-1)}" height="28"/>`
      : null;
  return h`<svg viewBox="0 0 264 28" width="264" height="28" role="img" aria-label="${`${metric.name}: ${plainly(reading(metric))}`}">${band}<path class="zero" d="M${toX(0)} 0V28"/>${drawSpan(metric.verdict, drawn)}</svg>`;
}

function wordsFor(metric: MetricRecord): string {
  if (metric.verdict === "not-comparable") return "not compared";
  return metric.delta === null ? "nothing to draw" : "no interval";
}

/** In margins; with a margin of 0 or none the axis is as wide as the interval. */
function position(value: number, metric: MetricRecord, span: Span): number {
  if (metric.margin !== null && metric.margin > 0) return place(value, metric.margin);
  const widest = Math.max(Math.abs(span.low), Math.abs(span.high), Number.MIN_VALUE);
  return (value / widest) * (reach - 0.5);
}

function clamp(at: number): number {
  return Math.min(Math.max(at, -reach), reach);
}

/** Tenths of a pixel. */
function toX(at: number): number {
  return Math.round((width / 2 + (at / reach) * (width / 2 - edge)) * 10) / 10;
}
