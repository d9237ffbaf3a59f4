import type { Curves, Point } from "../../record/curves.ts";
import { decimalsFor, plain } from "../number.ts";
import { axesOf, lineOf, toX, toY } from "./chart.ts";
import { figure } from "./figure.ts";
import { h, type Markup } from "./markup.ts";
import type { Place } from "./parts.ts";

/** How far predictions are off, both models: bars for the candidate, a dashed outline for the base. */
export function residualFigure(
  place: Place,
  { edges, candidate, baseline }: NonNullable<Curves["residuals"]>,
): Markup {
  const [from, to] = [edges[0]!, edges.at(-1)!];
  const tallest = Math.max(...candidate, ...(baseline ?? []), Number.MIN_VALUE);
  const axes = axesOf("prediction − truth", "share of rows", [from, to], [0, tallest]);
  const bars = candidate.map((share, bin) => {
    const [x, y] = [toX(axes, edges[bin]!), toY(axes, share)];
    const size = { width: toX(axes, edges[bin + 1]!) - x - 0.5, height: toY(axes, 0) - y };
    return h`<rect class="candbar" x="${x}" y="${y}" width="${Math.max(0, tenths(size.width))}" height="${tenths(size.height)}"/>`;
  });
  const outline = (baseline ?? []).flatMap((share, bin): Point[] => [
    [edges[bin]!, share],
    [edges[bin + 1]!, share],
  ]);
  const decimals = decimalsFor(to, 3);
  const rows = candidate.map((share, bin) => [
    `${plain(edges[bin]!, decimals)} to ${plain(edges[bin + 1]!, decimals)}`,
    baseline === null ? "—" : `${plain(100 * baseline[bin]!, 2)} %`,
    `${plain(100 * share, 2)} %`,
  ]);
  return figure(place, { title: "Residuals", axes }, [bars, lineOf("basel", axes, outline)], {
    head: ["prediction − truth", "rows, base", "candidate"],
    rows,
  });
}

function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
