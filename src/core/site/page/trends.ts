import { axesOf, frameOf, lineOf, type Sheet, toX, toY } from "../../report/html/chart.ts";
import { figure } from "../../report/html/figure.ts";
import { marker } from "../../report/html/mark.ts";
import { h, type Markup, raw } from "../../report/html/markup.ts";
import { note, type Place, wide } from "../../report/html/parts.ts";
import { count, plain } from "../../report/number.ts";
import { verdictText } from "../../report/verdict-words.ts";
import { bucketsOf, type Trend, type TrendPoint, trendDecimals } from "../trend.ts";
import { dayOf } from "./parts.ts";
import { dataShape, deployShape, type PlotEvents, plotTrend, sizes } from "./plot.ts";

const mostFigures = 12;
const [mostWide, mostSmall, mostBuckets] = [90, 60, 240];

/** The headline metric as wide as the page, the others beside each other. */
export function trendFigures(trends: readonly Trend[], events: PlotEvents, place: Place): Markup {
  const [lead, ...others] = trends;
  if (lead === undefined) return note("No result has a number yet.");
  const shown = others.slice(0, mostFigures);
  const left = others.length - shown.length;
  return h`${leadFigure(lead, events, place)}${wholeFigure(lead)}${legend()}${
    shown.length === 0
      ? null
      : h`<h3 class="others">Every other metric</h3><div class="curves">${shown.map((trend) => smallFigure(trend, place))}</div>`
  }${left === 0 ? null : note(`${count(left)} more metrics are in the results below alone.`)}`;
}

function leadFigure(trend: Trend, events: PlotEvents, place: Place): Markup {
  const points = trend.points.slice(-mostWide);
  const plots = [plotTrend(trend, points, events, sizes.wide), plotTrend(trend, points, events, sizes.small)];
  const title = `${trend.name}, the last ${count(points.length)} results`;
  const rows = numberRows(trend, points.slice(-mostSmall)).map(
    ([first, ...rest]) =>
      h`<tr><th scope="row">${first!}</th>${rest.map((cell) => h`<td class="n">${cell}</td>`)}</tr>\n`,
  );
  const table = h`<table><thead><tr><th scope="col">commit</th><th scope="col" class="n">day</th><th scope="col" class="n">verdict</th><th scope="col" class="n">${trend.name}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return h`<figure class="pic big">${plots}<figcaption>${title}</figcaption><details><summary>Numbers of ${trend.name}</summary>${wide(place, `Numbers of ${trend.name}`, table)}</details></figure>`;
}

function numberRows(trend: Trend, points: readonly TrendPoint[]): string[][] {
  const decimals = trendDecimals(trend);
  return points
    .map(({ entry, value, verdict }) => [
      ...[entry.sha.slice(0, 7), dayOf(entry.createdAt), verdictText(verdict)],
      plain(value, decimals),
    ])
    .toReversed();
}

function smallFigure(trend: Trend, place: Place): Markup {
  const points = trend.points.slice(-mostSmall);
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high - low || Math.abs(low) || 1) / 10;
  const last = Math.max(1, points.length - 1);
  const axes = axesOf("results, oldest first", trend.name, [0, last], [low - air, high + air]);
  const ends = [dayOf(points[0]!.entry.createdAt), dayOf(points.at(-1)!.entry.createdAt)] as const;
  const drawn = { ...axes, x: { ...axes.x, ends } };
  const marks = points.map(({ verdict, value }, at) => marker(verdict, toX(drawn, at), toY(drawn, value), 4));
  const line = lineOf(
    "cand",
    drawn,
    values.map((value, at) => [at, value]),
  );
  const arrow = trend.direction === "lower" ? ", lower is better" : "";
  return figure(
    place,
    { title: `${trend.name}${arrow}`, axes: drawn, sides: "with verdicts" },
    [line, marks],
    {
      head: ["commit", "day", "verdict", trend.name],
      rows: numberRows(trend, points),
    },
  );
}

const wholes = {
  wide: {
    sheet: { left: 58, right: 1040, top: 24, bottom: 116 },
    box: "0 0 1060 140",
    name: "wide-plot",
    most: mostBuckets,
  },
  small: {
    sheet: { left: 40, right: 310, top: 24, bottom: 116 },
    box: "0 0 320 140",
    name: "small-plot",
    most: 90,
  },
} as const satisfies Record<string, { sheet: Sheet; box: string; name: string; most: number }>;

/** Every result there ever was, as a band from the least to the largest; null when the figure above shows them all. */
function wholeFigure(trend: Trend): Markup | null {
  if (trend.points.length <= mostWide) return null;
  const plots = [wholePlot(trend, wholes.wide), wholePlot(trend, wholes.small)];
  const caption = `All ${count(trend.points.length)} results: the range and the last value of each step, and ▼ where one regressed`;
  return h`<figure class="pic big">${plots}<figcaption>${caption}</figcaption></figure>`;
}

function wholePlot(trend: Trend, { sheet, box, name, most }: (typeof wholes)[keyof typeof wholes]): Markup {
  const buckets = bucketsOf(trend, most);
  const [low, high] = [
    Math.min(...buckets.map((one) => one.low)),
    Math.max(...buckets.map((one) => one.high)),
  ];
  const air = (high - low || Math.abs(low) || 1) / 12;
  const axes = axesOf("", trend.name, [0, buckets.length - 1], [low - air, high + air]);
  const ends = [dayOf(buckets[0]!.from.entry.createdAt), dayOf(buckets.at(-1)!.to.entry.createdAt)] as const;
  const drawn = { ...axes, x: { ...axes.x, ends }, sheet };
  const at = (value: (bucket: (typeof buckets)[number]) => number) =>
    buckets.map((bucket, x) => `${toX(drawn, x)} ${toY(drawn, value(bucket))}`);
  const band = [...at(({ high: top }) => top), ...at(({ low: bottom }) => bottom).reverse()].join("L");
  const line = lineOf(
    "cand",
    drawn,
    buckets.map(({ last }, x) => [x, last] as const),
  );
  const marks = buckets.map(({ regressed, low: value }, x) =>
    regressed === 0 ? null : marker("regressed", toX(drawn, x), toY(drawn, value), 4),
  );
  const label = `${trend.name} over all ${count(trend.points.length)} results: the range of each step, its last value, and where some regressed`;
  return h`<svg class="${name}" viewBox="${raw(box)}" role="img" aria-label="${label}">${frameOf(drawn)}<path class="band" d="M${raw(band)}z"/>${line}${marks}</svg>`;
}

function legend(): Markup {
  const sample = (shape: Markup, words: string) =>
    h`<li><svg viewBox="0 0 14 14" aria-hidden="true">${shape}</svg>${words}</li>`;
  return h`<ul class="legend">${[
    sample(marker("improved", 7, 7, 5), "improved"),
    sample(marker("regressed", 7, 7, 5), "regressed"),
    sample(marker("inconclusive", 7, 7, 5), "not decided"),
    sample(marker("equivalent", 7, 7, 5), "held"),
    sample(dataShape(7, 7), "the data changed"),
    sample(deployShape(7, 8), "deployed"),
  ]}</ul>`;
}
