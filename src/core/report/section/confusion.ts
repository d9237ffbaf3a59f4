import type { EvaluationRecord } from "../../record/evaluation.ts";
import { type Block, paragraph, table } from "../block.ts";
import { code } from "../encode.ts";
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
  const change = (cell: Moved) => Math.abs(cell.candidate - cell.baseline);
  return cells.filter((cell) => change(cell) > 0).sort((a, b) => change(b) - change(a));
}

/** The matrix with its differences; for many classes the pairs that moved most. */
export function confusionBlocks(record: EvaluationRecord): Block[] {
  const { confusion, threshold } = record;
  if (confusion === null || confusion.baseline === null) return [];
  const at = threshold === null ? "" : ` Threshold ${plain(threshold, 2)}.`;
  const body = confusion.labels.length > mostClasses ? movedTable(record) : matrix(record);
  return body === null
    ? []
    : [body, paragraph(`<sub>Rows are the truth; off the diagonal is wrong.${at}</sub>`)];
}

function matrix({ confusion }: EvaluationRecord): Block | null {
  if (confusion === null) return null;
  const { labels, baseline, candidate } = confusion;
  const rows = labels.map((truth, row) => [
    `is ${code(truth, 40)}`,
    ...labels.map((_, column) => cell(baseline?.[row]?.[column] ?? 0, candidate[row]?.[column] ?? 0)),
  ]);
  return table(
    ["", ...labels.map((label) => `said ${code(label, 40)}`)],
    `l${"r".repeat(labels.length)}`,
    rows,
  );
}

function cell(before: number, after: number): string {
  if (before === after) return count(after);
  return `${count(before)} → **${count(after)}** (${signed(after - before, 0)})`.replaceAll(" ", "\u00a0");
}

function movedTable(record: EvaluationRecord): Block | null {
  const moved = movedCells(record).slice(0, 8);
  if (moved.length === 0) return null;
  return table(
    ["truth", "said", "base → candidate", ""],
    "llrl",
    moved.map((pair) => [
      code(pair.truth, 40),
      code(pair.predicted, 40),
      cell(pair.baseline, pair.candidate),
      pair.better ? "better" : "worse",
    ]),
  );
}
