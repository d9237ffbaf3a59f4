import type { EvaluationRecord } from "../../record/evaluation.ts";
import { type Block, paragraph, table } from "../block.ts";
import { code, fencedGrid } from "../encode.ts";
import { heatMark } from "../heat.ts";
import { count, plain, signed } from "../number.ts";

/** More classes than this do not fit a screen as a matrix. */
export const mostClasses = 6;

/** A cell of the matrix that moved. */
export interface Moved {
  readonly row: number;
  readonly column: number;
  readonly truth: string;
  readonly predicted: string;
  readonly baseline: number;
  readonly candidate: number;
  /** More on the diagonal, or less beside it. */
  readonly better: boolean;
}

/** Cells that changed, the largest change first. */
export function movedCells({ confusion }: EvaluationRecord): Moved[] {
  if (confusion === null || confusion.baseline === null) return [];
  const { labels, baseline, candidate } = confusion;
  const cells = labels.flatMap((truth, row) =>
    labels.map((predicted, column) => {
      const before = baseline[row]?.[column] ?? 0;
      const after = candidate[row]?.[column] ?? 0;
      return {
        row,
        column,
        truth,
        predicted,
        baseline: before,
        candidate: after,
        better: (row === column) === after > before,
      };
    }),
  );
  return cells.filter((cell) => change(cell) > 0).sort((a, b) => change(b) - change(a));
}

function change({ baseline, candidate }: Pick<Moved, "baseline" | "candidate">): number {
  return Math.abs(candidate - baseline);
}

/** The matrix with its differences; for many classes where they lie, and the pairs that moved most. */
export function confusionBlocks(record: EvaluationRecord): Block[] {
  const { confusion, threshold } = record;
  if (confusion === null || confusion.baseline === null) return [];
  const at = threshold === null ? "" : ` Threshold ${plain(threshold, 2)}.`;
  const many = confusion.labels.length > mostClasses;
  const moved = movedCells(record);
  const [largest] = moved;
  if (many && largest === undefined) return [];
  const body = many ? [heatMap(confusion.labels, moved), movedTable(moved)] : [matrix(record, moved)];
  const heat =
    largest === undefined
      ? ""
      : ` ▼ worse, ▲ better; the fuller the square, the more rows, █ for ${count(change(largest))}.`;
  return [...body, paragraph(`<sub>Rows are the truth; off the diagonal is wrong.${heat}${at}</sub>`)];
}

function matrix({ confusion }: EvaluationRecord, moved: readonly Moved[]): Block {
  const labels = confusion?.labels ?? [];
  const rows = labels.map((truth, row) => [
    `is ${code(truth, 40)}`,
    ...labels.map((_, column) => {
      const found = moved.find((cell) => cell.row === row && cell.column === column);
      if (found === undefined) return count(confusion?.candidate[row]?.[column] ?? 0);
      return `${changeOf(found)}\u00a0${heatMark(found.better, change(found) / change(moved[0]!))}`;
    }),
  ]);
  return table(
    ["", ...labels.map((label) => `said ${code(label, 40)}`)],
    `l${"r".repeat(labels.length)}`,
    rows,
  );
}

function changeOf({ baseline: before, candidate: after }: Moved): string {
  return `${count(before)} → **${count(after)}** (${signed(after - before, 0)})`.replaceAll(" ", "\u00a0");
}

/** The difference matrix as a picture of characters, two a cell: where many classes moved. */
function heatMap(labels: readonly string[], moved: readonly Moved[]): Block {
  const largest = change(moved[0]!);
  const rows = labels.map((label, row) => {
    const cells = labels.map((_, column) => {
      const found = moved.find((cell) => cell.row === row && cell.column === column);
      return found === undefined ? "·" : heatMark(found.better, change(found) / largest);
    });
    return [String(row + 1), label, ...cells];
  });
  return paragraph(fencedGrid([["", "is \\ said", ...labels.map((_, at) => String(at + 1))], ...rows]));
}

function movedTable(moved: readonly Moved[]): Block {
  return table(
    ["truth", "said", "base → candidate", ""],
    "llrl",
    moved
      .slice(0, 8)
      .map((pair) => [
        code(pair.truth, 40),
        code(pair.predicted, 40),
        changeOf(pair),
        `${heatMark(pair.better, change(pair) / change(moved[0]!))} ${pair.better ? "better" : "worse"}`,
      ]),
  );
}
