import type { Point } from "../../record/curves.ts";
import { plain } from "../number.ts";
import { h, type Markup, raw } from "./markup.ts";

/** Where the axes lie, in the units of the drawing. */
export interface Sheet {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const standard: Sheet = { left: 40, right: 310, top: 26, bottom: 222 };

export interface Axis {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Words at both ends where numbers say nothing. */
  readonly ends?: readonly [string, string];
}

export interface Axes {
  readonly x: Axis;
  readonly y: Axis;
  /** Another place than a figure's. */
  readonly sheet?: Sheet;
}

export function axesOf(
  x: string,
  y: string,
  [xFrom, xTo]: readonly [number, number],
  [yFrom, yTo]: readonly [number, number],
): Axes {
  return { x: { name: x, from: xFrom, to: xTo }, y: { name: y, from: yFrom, to: yTo } };
}

export function toX({ x, sheet: { left, right } = standard }: Axes, value: number): number {
  return tenths(left + ((value - x.from) / (x.to - x.from)) * (right - left));
}

export function toY({ y, sheet: { top, bottom } = standard }: Axes, value: number): number {
  return tenths(bottom - ((value - y.from) / (y.to - y.from)) * (bottom - top));
}

function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** Lines at the ends and the middle of both axes, with their numbers and names. */
export function frameOf(axes: Axes): Markup {
  const { left, right, top, bottom } = axes.sheet ?? standard;
  const lines = [0, 0.5, 1].map((share) => {
    const x = axes.x.from + share * (axes.x.to - axes.x.from);
    const y = axes.y.from + share * (axes.y.to - axes.y.from);
    const [px, py] = [toX(axes, x), toY(axes, y)];
    const anchor = share === 0 ? "start" : share === 1 ? "end" : "middle";
    return h`<path class="grid" d="M${px} ${top}V${bottom}M${left} ${py}H${right}"/><text x="${px}" y="${bottom + 16}" text-anchor="${anchor}">${endOf(axes.x, share) ?? tick(x, axes.x)}</text><text x="${left - 6}" y="${py + 4}" text-anchor="end">${tick(y, axes.y)}</text>`;
  });
  return h`${lines}<text x="${(left + right) / 2}" y="${bottom + 36}" text-anchor="middle">${axes.x.name}</text><text x="0" y="11">${axes.y.name}</text>`;
}

function endOf({ ends }: Axis, share: number): string | null {
  return ends === undefined ? null : (({ 0: ends[0], 1: ends[1] } as Record<number, string>)[share] ?? "");
}

function tick(value: number, { from, to }: Axis): string {
  const width = Math.abs(to - from);
  if (value === 0) return "0";
  const decimals = width >= 100 ? 0 : Math.max(0, Math.min(8, 1 - Math.floor(Math.log10(width))));
  return plain(value, decimals);
}

export function lineOf(kind: "cand" | "basel" | "grid", axes: Axes, points: readonly Point[]): Markup {
  const path = points.map(([x, y]) => `${toX(axes, x)} ${toY(axes, y)}`).join("L");
  return points.length < 2 ? h`` : h`<path class="${kind}" d="M${raw(path)}"/>`;
}

export function dotsOf(kind: "candpt" | "basept", axes: Axes, points: readonly Point[]): Markup {
  return h`${points.map(([x, y]) => h`<circle class="${kind}" cx="${toX(axes, x)}" cy="${toY(axes, y)}" r="3"/>`)}`;
}
