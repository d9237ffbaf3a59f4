import { paragraph, renderBlocks, table } from "../report/block.ts";
import { code, visible } from "../report/encode.ts";
import { decimalsFor, plain, signed } from "../report/number.ts";
import { verdictText } from "../report/verdict-words.ts";
import type { Change, DiffRow } from "./diff-scalars.ts";

const words: Readonly<Record<Change, string>> = {
  better: "▲ better",
  worse: "▼ worse",
  same: "= same",
  changed: "· changed",
  "within-noise": "~ within noise",
  "only-a": "only in a",
  "only-b": "only in b",
  undefined: "not a number",
};

export interface Diff {
  readonly a: string;
  readonly b: string;
  /** What was compared: single numbers, or the rows of two prediction tables. */
  readonly of: "numbers" | "rows";
  readonly rows: readonly DiffRow[];
  /** Sentences about how the files were read. */
  readonly notes: readonly string[];
}

const head = ["metric", "a", "b", "Δ", "change", "noise"];
const explained = {
  numbers:
    "noise: z and the 90 % interval of Δ from the standard errors that both files give, taken as independent; none known: a single number says nothing of its noise.",
  rows: "noise: the 90 % interval of Δ, from the rows that both files have; the verdict is under the built-in margins.",
};

/** A table for a terminal. */
export function renderDiffText({ a, b, of, rows, notes }: Diff): string {
  const cells = [head, ...rows.map((row) => [visible(row.name, 60), ...cellsOf(row)])];
  const widths = head.map((_, column) => Math.max(...cells.map((line) => [...line[column]!].length)));
  const lines = cells.map((line) =>
    line
      .map((cell, column) => pad(cell, widths[column]!, column > 0 && column < 4))
      .join("  ")
      .trimEnd(),
  );
  const said = notes.map((note) => `note: ${visible(note, 2_000)}`);
  return `${[`a: ${visible(a, 200)}`, `b: ${visible(b, 200)}`, "", ...lines, "", explained[of], ...said].join("\n")}\n`;
}

/** The same table as markdown: names and notes of files are encoded. */
export function renderDiffMarkdown({ a, b, of, rows, notes }: Diff): string {
  const blocks = [
    paragraph(`a: ${code(a, 200)}, b: ${code(b, 200)}`),
    table(
      head,
      "lrrrll",
      rows.map((row) => [code(row.name), ...cellsOf(row)]),
    ),
    paragraph(explained[of]),
    ...notes.map((note) => paragraph(code(note, 600))),
  ];
  return `${renderBlocks(blocks)}\n`;
}

function cellsOf(row: DiffRow): string[] {
  const decimals = decimalsOf(row);
  const or = (value: number | null, print: (value: number, decimals: number) => string) =>
    value === null ? "—" : print(value, decimals);
  return [or(row.a, plain), or(row.b, plain), or(row.delta, signed), wordOf(row), noiseText(row, decimals)];
}

/** The verdict where there is one: two words for one change could disagree. */
function wordOf({ change, direction, verdict }: DiffRow): string {
  const word = verdict === null ? words[change] : verdictText(verdict);
  const isNeutral =
    verdict === null && (change === "changed" || change === "same" || change.startsWith("only"));
  return direction === "lower" && !isNeutral && change !== "undefined" ? `${word} (less is better)` : word;
}

function noiseText({ noise, delta, note }: DiffRow, decimals: number): string {
  if (noise === null) return visible(note, 120) || (delta === null || delta === 0 ? "—" : "none known");
  const interval = `${signed(noise.low, decimals)} to ${signed(noise.high, decimals)}`;
  return noise.z === null ? interval : `z ${plain(noise.z, 2)}, ${interval}`;
}

/** Whole numbers stay whole; otherwise four digits of the values and two of the change. */
function decimalsOf({ a, b, delta }: DiffRow): number {
  const values = [a, b].filter((value) => value !== null);
  if (values.every(Number.isInteger)) return 0;
  const largest = Math.max(0, ...values.map(Math.abs));
  return Math.max(decimalsFor(largest, 4), delta === null ? 0 : decimalsFor(delta, 2));
}

function pad(cell: string, width: number, right: boolean): string {
  const blanks = " ".repeat(width - [...cell].length);
  return right ? blanks + cell : cell + blanks;
}
