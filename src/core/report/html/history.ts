import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import { ewma, movingRangeSpread } from "../../stats/control-charts.ts";
import { count } from "../number.ts";
import { type HistoryRow, historyFinding, historyRows, historyRule } from "../section/history.ts";
import { h, type Markup } from "./markup.ts";
import { type Place, section, sub, wide } from "./parts.ts";
import { pastFigures, pastLead } from "./past.ts";

const width = 264;
const height = 44;
const edge = 6;
const mostPoints = 100;

/** Earlier values with their band, and the weighted mean that follows them. */
export function historySection(record: EvaluationRecord, place: Place): Markup | null {
  const rows = historyRows(record);
  const past = pastFigures(record, place);
  if (rows.length === 0)
    return past === null ? null : section(place, "history", "History", [sub(pastLead(record).trim()), past]);
  const table = h`<table><thead><tr><th scope="col">metric</th><th scope="col">earlier runs, then this one</th><th scope="col" class="n">now</th><th scope="col" class="n">expected</th><th scope="col">finding</th><th scope="col" class="n">runs</th></tr></thead><tbody>${rows.map(rowMarkup)}</tbody></table>`;
  return section(place, "history", "History", [
    past,
    sub(
      `${pastLead(record)}${historyFinding(rows)}. ${historyRule} The grey area is what is expected, the thin line the weighted mean of the runs.`,
    ),
    wide(place, "Earlier runs", table),
  ]);
}

function rowMarkup({ metric, now, expected, finding }: HistoryRow): Markup {
  const tone = metric.history!.beyond ? "bad" : "";
  return h`<tr><th scope="row"><code>${metric.name}</code></th><td class="p">${drawHistory(metric)}</td><td class="n b">${now}</td><td class="n">${expected}</td><td class="${tone}">${finding}</td><td class="n">${count(metric.history!.values.length)}</td></tr>\n`;
}

/** A line of values; the last one, which is judged, is a dot. */
function drawHistory(metric: MetricRecord): Markup {
  const { values, limit, mean, beyond } = metric.history!;
  const drawn = [...values, ...(metric.candidate === null ? [] : [metric.candidate])].slice(-mostPoints);
  const chart = ewma(drawn, { centre: mean, spread: movingRangeSpread(values) });
  const all = [...drawn, ...(limit === null ? [] : [limit])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (k: number) => tenth(edge + (k / Math.max(1, drawn.length - 1)) * (width - 2 * edge));
  const y = (value: number) =>
    tenth(height - edge - ((value - low) / (high - low || 1)) * (height - 2 * edge));
  const line = (points: readonly number[]) =>
    points.map((value, k) => `${k === 0 ? "M" : "L"}${x(k)} ${y(value)}`).join("");
  const [top, bottom] = metric.direction === "higher" ? [0, y(limit ?? low)] : [y(limit ?? high), height];
  const band =
    limit === null
      ? null
      : h`<rect class="band" x="0" y="${top}" width="${width}" height="${tenth(bottom - top)}"/>`;
  const last = drawn.length - 1;
  const smooth = line(chart.map(({ value }) => Math.min(high, Math.max(low, value))));
  return h`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${`${metric.name}: ${drawn.length} values${beyond ? ", the last one worse than expected" : ""}`}">${band}<path class="iv calm" fill="none" stroke-width="1.5" d="${line(drawn)}"/><path class="zero" fill="none" d="${smooth}"/><circle class="dot ${beyond ? "bad" : "calm"}" cx="${x(last)}" cy="${y(drawn[last]!)}" r="4"/></svg>`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
