import type { MetricRecord } from "../record/evaluation.ts";
import { place, type Span, spanOf } from "./axis.ts";

const cells = 21;
const zero = 10;
const perMargin = 4;
const nbsp = "\u00a0";

/** The header cell of a bar column, in markdown. */
export const barAxis = `\`${spaced("worse ┊   │   ┊better")}\``;

/** The bar of a metric as a code span of its own. */
export function barCell(metric: MetricRecord): string {
  return `\`${barOf(metric)}\``;
}

/** 21 cells, no-break spaces between: neither a phone nor a mail program breaks or narrows them. */
export function barOf(metric: MetricRecord): string {
  const span = spanOf(metric);
  if (metric.verdict === "not-comparable") return wordBar("not compared");
  if (span === null) return wordBar(metric.verdict === "no-evidence" ? "no value" : "no interval");
  if (metric.margin === null) return wordBar("no margin");
  return drawBar(span, metric.margin);
}

/** Draws `┣━●━┫` over `┊   │   ┊`. Zero is cell 10, the margins 6 and 14, two cells a doubling outside, an
 *  arrow beyond eight margins. An end is drawn on the side of each line it is on. With a margin of 0 there
 *  are no margin lines, and the bar is as wide as its larger end. */
export function drawBar(span: Span, margin: number): string {
  const lines = margin > 0 ? [zero - perMargin, zero, zero + perMargin] : [zero];
  const row = Array.from({ length: cells }, () => " ");
  for (const line of lines) row[line] = line === zero ? "│" : "┊";
  const cellOf = margin > 0 ? marginCells(margin) : ownCells(span);
  const [low, high] = [cellOf(span.low), cellOf(span.high)];
  for (let cell = Math.max(0, low); cell <= Math.min(cells - 1, high); cell += 1) {
    row[cell] = lines.includes(cell) ? "┿" : "━";
  }
  if (low >= 0 && low < cells) row[low] = "┣";
  if (high >= 0 && high < cells) row[high] = "┫";
  row[Math.min(Math.max(cellOf(span.point), low < 0 ? 1 : 0), high >= cells ? cells - 2 : cells - 1)] = "●";
  if (low < 0) row[0] = "◀";
  if (high >= cells) row[cells - 1] = "▶";
  return spaced(row.join(""));
}

/** 0…20, with −1 and 21 for what is off the drawing. */
function marginCells(margin: number): (value: number) => number {
  return (value) => {
    const at = place(value, margin) * perMargin;
    if (Math.abs(at) > zero) return at < 0 ? -1 : cells;
    return zero + Math.sign(at) * sided(Math.abs(at));
  };
}

/** Rounding, kept off the lines at 0 and at the margin unless the value is on them. */
function sided(size: number): number {
  const nearest = Math.round(size);
  if (size === 0 || size === perMargin) return size;
  if (size < perMargin) return Math.min(Math.max(nearest, 1), perMargin - 1);
  return Math.max(nearest, perMargin + 1);
}

function ownCells(span: Span): (value: number) => number {
  const widest = Math.max(Math.abs(span.low), Math.abs(span.high), Number.MIN_VALUE);
  return (value) => {
    const size = value === 0 ? 0 : Math.max(1, Math.round((Math.abs(value) / widest) * zero));
    return zero + Math.sign(value) * Math.min(size, zero);
  };
}

function wordBar(words: string): string {
  const left = Math.floor((cells - words.length) / 2);
  return spaced(words.padStart(left + words.length).padEnd(cells));
}

function spaced(row: string): string {
  return row.replaceAll(" ", nbsp);
}
