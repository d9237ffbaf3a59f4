import { type Axes, axesOf, frameOf, lineOf, type Sheet, toX, toY } from "../../report/html/chart.ts";
import { marker } from "../../report/html/mark.ts";
import { h, type Markup, raw } from "../../report/html/markup.ts";
import type { Trend, TrendPoint } from "../trend.ts";
import { dayOf } from "./parts.ts";

/** Marks on the course that are not results. */
export interface PlotEvents {
  /** Places of results with other data. */
  readonly data: ReadonlySet<number>;
  /** Places of results that were deployed. */
  readonly deployed: ReadonlySet<number>;
}

const wideSheet: Sheet = { left: 58, right: 1040, top: 30, bottom: 262 };

interface Size {
  readonly box: string;
  readonly name: string;
  readonly sheet?: Sheet;
  /** Pixels from the middle of a mark to its edge. */
  readonly mark: number;
}

export const sizes = {
  wide: { box: "0 0 1060 306", name: "wide-plot", sheet: wideSheet, mark: 6 },
  small: { box: "0 0 320 270", name: "small-plot", mark: 4 },
} as const satisfies Record<string, Size>;

/** The course of a metric, a mark a result, with the marks of data and deployments. */
export function plotTrend(
  trend: Trend,
  points: readonly TrendPoint[],
  events: PlotEvents,
  size: Size,
): Markup {
  const axes = axesFor(trend, points, size);
  const line = lineOf(
    "cand",
    axes,
    points.map(({ value }, at) => [at, value]),
  );
  const marks = points.map(({ verdict, value, place }, at) => [
    eventMarks(axes, at, place, events),
    marker(verdict, toX(axes, at), toY(axes, value), markSize(verdict, points.length, size.mark)),
  ]);
  const label = `${trend.name} over ${points.length} results, with verdicts; the numbers are in the table below`;
  return h`<svg class="${size.name}" viewBox="${raw(size.box)}" role="img" aria-label="${label}">${frameOf(axes)}${line}${marks}</svg>`;
}

/** Where results stand close, those that say nothing new step back. */
function markSize(verdict: TrendPoint["verdict"], count: number, size: number): number {
  const isCalm = verdict === "equivalent" || verdict === "not-worse";
  return isCalm && count > 40 ? size * 0.5 : size;
}

function axesFor({ name, direction }: Trend, points: readonly TrendPoint[], size: Size): Axes {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high - low || Math.abs(low) || 1) / 8;
  const arrow = direction === "lower" ? `${name} (lower is better)` : name;
  const axes = axesOf(
    "results, oldest first",
    arrow,
    [0, Math.max(1, points.length - 1)],
    [low - air, high + air],
  );
  const end = (point: TrendPoint) => dayOf(point.entry.createdAt);
  const x = { ...axes.x, ends: [end(points[0]!), end(points.at(-1)!)] as const };
  return { ...axes, x, ...(size.sheet === undefined ? {} : { sheet: size.sheet }) };
}

function eventMarks(axes: Axes, at: number, place: number, { data, deployed }: PlotEvents): Markup[] {
  const { top, bottom } = axes.sheet ?? { top: 26, bottom: 222 };
  const x = toX(axes, at);
  return [
    ...(data.has(place) ? [h`<path class="evline" d="M${x} ${top}V${bottom}"/>${dataShape(x, top)}`] : []),
    ...(deployed.has(place) ? [deployShape(x, bottom - 5)] : []),
  ];
}

export function dataShape(x: number, y: number): Markup {
  return h`<path class="ev" d="M${x} ${y - 5}l5 5l-5 5l-5 -5z"/>`;
}

export function deployShape(x: number, y: number): Markup {
  return h`<path class="ev" d="M${x} ${y - 6}l6 7h-4v5h-4v-5h-4z"/>`;
}

const [sparkWidth, sparkHeight, air] = [184, 40, 6];

/** The last results as a line without numbers, the newest with its mark, regressed ones too. */
export function sparkOf({ name, points: all }: Trend): Markup {
  const points = all.slice(-40);
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (at: number) => tenth(air + (at / Math.max(1, points.length - 1)) * (sparkWidth - 2 * air));
  const y = (value: number) =>
    tenth(
      high === low
        ? sparkHeight / 2
        : sparkHeight - air - ((value - low) / (high - low)) * (sparkHeight - 2 * air),
    );
  const path = values.map((value, at) => `${x(at)} ${y(value)}`).join("L");
  const marks = points.map(({ verdict, value }, at) =>
    at === points.length - 1 || verdict === "regressed" ? marker(verdict, x(at), y(value), 4.5) : null,
  );
  return h`<svg viewBox="0 0 ${sparkWidth} ${sparkHeight}" role="img" aria-label="${`${name} over the last ${points.length} results`}"><path class="spark" d="M${raw(path)}"/>${marks}</svg>`;
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
