import { type Block, paragraph } from "./block.ts";
import { chartWord } from "./encode.ts";

/** Lines over named places. GitHub draws it; everywhere else its source is a few lines beside the table with the same
 *  numbers. */
export interface LineChart {
  readonly title: string;
  readonly places: readonly string[];
  readonly axis: string;
  /** Each as long as `places`, the most important first. */
  readonly lines: readonly (readonly number[])[];
}

/** Two greys that stand out from white and from black: the built-in first colour is all but invisible on white. */
const palette = "#768390,#b7791f";
const largest = 1e9;

/** A mermaid block, or nothing for what it cannot draw: fewer than two places, or numbers that need an exponent.
 *  Nothing that somebody else wrote reaches the source but through `chartWord`. */
export function lineChart({ title, places, axis, lines }: LineChart): Block[] {
  const values = lines.flat();
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const width = high - low;
  const isDrawable = places.length > 1 && lines.every((line) => line.length === places.length);
  if (!isDrawable || !(Math.max(Math.abs(low), Math.abs(high)) < largest)) return [];
  if (width > 0 && width < 1e-6) return [];
  const air = (width || Math.abs(low) || 1) / 10;
  const decimals = Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(air))));
  const number = (value: number) => value.toFixed(decimals);
  const source = [
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
    "xychart-beta",
    `  title "${chartWord(title)}"`,
    `  x-axis [${places.map((place) => `"${chartWord(place)}"`).join(", ")}]`,
    `  y-axis "${chartWord(axis)}" ${number(low - air)} --> ${number(high + air)}`,
    ...lines.map((line) => `  line [${line.map(number).join(", ")}]`),
  ];
  return [paragraph(["```mermaid", ...source, "```"].join("\n"))];
}
