import type { MetricRecord } from "../../record/evaluation.ts";
import { type Span, spanOf } from "../axis.ts";
import { figuresOf } from "../figures.ts";
import { plainly } from "../prose.ts";
import { reading } from "../reading.ts";
import { drawSpan } from "./mark.ts";
import { h, type Markup } from "./markup.ts";

const width = 420;
const edge = 12;
/** Margins to either side of zero at most, so that margin and zero stay apart. */
const farthest = 8;

/** The one interval that the first line is about, large, on a plain linear scale, with its numbers. */
export function heroPlot(metric: MetricRecord): Markup | null {
  const span = spanOf(metric);
  if (span === null || metric.interval === null || metric.margin === null || metric.margin === 0) return null;
  const { low, high, delta, allowed } = figuresOf(metric);
  const x = scaleOf(span, metric.margin);
  const [loss, zero, gain] = [x(-metric.margin), x(0), x(metric.margin)].map(Math.round) as [
    number,
    number,
    number,
  ];
  const [from, to] = [x(span.low), x(span.high)];
  const middle = Math.round(Math.min(Math.max(x(span.point), 100), width - 100));
  const label = `${metric.name}: ${plainly(reading(metric))}`;
  return h`<figure class="pic"><svg viewBox="0 0 420 148" role="img" aria-label="${label}"><text x="0" y="11">◂ worse</text><text x="420" y="11" text-anchor="end">better ▸</text><rect class="band" x="${loss}" y="22" width="${gain - loss}" height="90"/><path class="zero" d="M${zero} 22V112"/><path class="edge" d="M${loss} 22V112"/><text class="big" x="${middle}" y="46" text-anchor="middle">${delta}</text>${drawSpan(metric.verdict, { from, at: x(span.point), to, y: 70, weight: 5, isOffLeft: from <= edge, isOffRight: to >= width - edge })}<text x="${middle}" y="98" text-anchor="middle">${`${low} to ${high}`}</text><text x="${loss}" y="128" text-anchor="middle">allowed</text><text x="${loss}" y="142" text-anchor="middle">${allowed}</text><text x="${zero}" y="128" text-anchor="middle">0</text></svg><figcaption>Change of <code>${metric.name}</code> and its 90 % interval. The grey band is the margin.</figcaption></figure>`;
}

/** From the interval or one and a half margins, whichever is wider, to pixels. */
function scaleOf(span: Span, margin: number): (value: number) => number {
  const reach = (value: number) => Math.min(Math.max(value, 1.5 * margin), farthest * margin);
  const [left, right] = [-reach(-span.low), reach(span.high)];
  const air = 0.1 * (right - left);
  const perUnit = (width - 2 * edge) / (right - left + 2 * air);
  return (value) => Math.min(Math.max(edge + (value - left + air) * perUnit, edge), width - edge);
}
