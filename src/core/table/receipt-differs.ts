import type { Scored } from "./evidence.ts";
import { type RowMatch, shown } from "./match-rows.ts";
import { plural, quote } from "./wording.ts";

const shownIds = 5;

/** What differs in how the two files were read: task, positive class, threshold. */
export function definitionDiffers(candidate: Scored, baseline: Scored): string[] {
  if (candidate.task !== baseline.task) {
    return [`the task is ${candidate.task} for the candidate and ${baseline.task} for the baseline`];
  }
  const differs: string[] = [];
  if (candidate.positive !== baseline.positive) {
    const ours = quote(candidate.positive ?? "none");
    differs.push(
      `the positive class is ${ours} for the candidate and ${quote(baseline.positive ?? "none")} for the baseline`,
    );
  }
  if (candidate.threshold !== baseline.threshold) {
    const say = (threshold: number | null) =>
      threshold === null ? "read from a column" : `made at a score of ${threshold}`;
    const [ours, theirs] = [say(candidate.threshold), say(baseline.threshold)];
    if (candidate.outputs.prediction !== null && baseline.outputs.prediction !== null) {
      differs.push(`predictions are ${ours} for the candidate and ${theirs} for the baseline`);
    }
  }
  return differs;
}

/** Rows that match one to one and yet have another label or weight. */
export function rowFactsDiffer(candidate: Scored, baseline: Scored, match: RowMatch): string[] {
  const { n } = candidate.rows;
  const rowOf = (row: number) => match.baselineRow?.[row] ?? row;
  const weightOf = (side: Scored, row: number) => side.rows.weight?.[row] ?? 1;
  const labels = changedRows(n, (row) => !isSameLabel(candidate, row, baseline, rowOf(row)));
  const weights = changedRows(n, (row) => weightOf(candidate, row) !== weightOf(baseline, rowOf(row)));
  const differs: string[] = [];
  if (labels.count > 0) {
    const first = labels.first[0]!;
    const from = quote(baseline.labelText(rowOf(first)));
    const change = `from ${from} to ${quote(candidate.labelText(first))}`;
    differs.push(
      `the label changed on ${plural(labels.count, "shared row")}${named(candidate, labels)}, first ${change}`,
    );
  }
  if (weights.count > 0) {
    differs.push(`the weight changed on ${plural(weights.count, "shared row")}${named(candidate, weights)}`);
  }
  return differs;
}

function isSameLabel(candidate: Scored, row: number, baseline: Scored, other: number): boolean {
  if (candidate.task === "regression") return candidate.rows.label[row] === baseline.rows.label[other];
  return candidate.labelText(row) === baseline.labelText(other);
}

interface Changed {
  count: number;
  first: number[];
}

function changedRows(n: number, isChanged: (row: number) => boolean): Changed {
  const changed: Changed = { count: 0, first: [] };
  for (let row = 0; row < n; row++) {
    if (isChanged(row) && ++changed.count <= shownIds) changed.first.push(row);
  }
  return changed;
}

function named(side: Scored, { first, count }: Changed): string {
  const { ids } = side;
  if (ids === null)
    return ` (${count > first.length ? "first " : ""}rows ${first.map((row) => row + 1).join(", ")})`;
  return shown(
    side,
    first.map((row) => ids[row]!),
    count,
  );
}
