import type { z } from "zod";
import type { flipSchema, flipsSchema } from "../record/evaluation.ts";
import { hasClasses, type PairedView } from "../table/scored.ts";

export type Flips = z.infer<typeof flipsSchema>;
type Flip = z.infer<typeof flipSchema>;

const shown = 20;

/** A row whose prediction became right or wrong. */
interface Turn {
  readonly row: number;
  readonly id: string;
  readonly change: number;
  readonly fixed: boolean;
}

/**
 * Rows that the candidate fixed and broke, counted, and the twenty whose score moved most, ties by id.
 * null without class predictions on both sides.
 */
export function listFlips(view: PairedView): Flips | null {
  const { rows, candidate, baseline } = view;
  if (!hasClasses(rows) || !candidate.prediction || !baseline?.prediction) return null;
  const counts = { fixed: 0, broken: 0, bothWrong: 0 };
  const worst: Turn[] = [];
  for (let row = 0; row < rows.n; row++) {
    const right = candidate.prediction[row] === rows.label[row];
    const wasRight = baseline.prediction[row] === rows.label[row];
    if (right === wasRight) {
      if (!right) counts.bothWrong += 1;
      continue;
    }
    counts[right ? "fixed" : "broken"] += 1;
    const change = scoreChange(view, row);
    const last = worst[shown - 1];
    // An id is written out only where it may decide or be shown: there may be a hundred thousand.
    if (!last || change >= last.change) keepWorst(worst, { row, id: view.id(row), change, fixed: right });
  }
  return { ...counts, worst: worst.map((turn) => describeTurn(view, turn)) };
}

function scoreChange({ candidate, baseline }: PairedView, row: number): number {
  if (!candidate.score || !baseline?.score) return 0;
  return Math.abs(candidate.score[row]! - baseline.score[row]!);
}

/** Inserts into a short list kept in order, so that millions of flips are never sorted. */
function keepWorst(worst: Turn[], turn: Turn): void {
  const last = worst[shown - 1];
  if (last && !precedes(turn, last)) return;
  const place = worst.findIndex((other) => precedes(turn, other));
  worst.splice(place === -1 ? worst.length : place, 0, turn);
  if (worst.length > shown) worst.pop();
}

function precedes(a: Turn, b: Turn): boolean {
  return a.change !== b.change ? a.change > b.change : a.id < b.id;
}

function describeTurn({ rows, candidate, baseline }: PairedView, { row, id, fixed }: Turn): Flip {
  const nameOf = (code: number) => rows.classes[code] ?? String(code);
  return {
    id,
    label: nameOf(rows.label[row]!),
    baseline: nameOf(baseline!.prediction![row]!),
    candidate: nameOf(candidate.prediction![row]!),
    change: fixed ? "fixed" : "broken",
  };
}
