import type { Scored } from "./evidence.ts";
import { type RowMatch, shown } from "./match-rows.ts";
import { unitRole } from "./parts.ts";
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
    const change = `, first from ${from} to ${quote(candidate.labelText(first))}`;
    const where = `on ${plural(labels.count, "shared row")}${named(candidate, labels)}`;
    // The label of a text is a fingerprint, which tells a reader nothing.
    const isText = candidate.task === "text";
    differs.push(isText ? `the reference changed ${where}` : `the label changed ${where}${change}`);
  }
  if (weights.count > 0) {
    differs.push(`the weight changed on ${plural(weights.count, "shared row")}${named(candidate, weights)}`);
  }
  const scales = changedRows(n, (row) => candidate.rows.scale?.[row] !== baseline.rows.scale?.[rowOf(row)]);
  if (scales.count > 0) {
    differs.push(`the scale changed on ${plural(scales.count, "shared row")}${named(candidate, scales)}`);
  }
  differs.push(...groupsDiffer(candidate, baseline, rowOf));
  differs.push(...queriesDiffer(candidate, baseline, rowOf));
  return differs;
}

/** Groups are the unit of inference: other groups would make other intervals of the same rows. Only which rows belong
 *  together counts, not what a group is called. */
function groupsDiffer(candidate: Scored, baseline: Scored, rowOf: (row: number) => number): string[] {
  const [ours, theirs] = [candidate.rows.group, baseline.rows.group];
  if (ours === null && theirs === null) return [];
  if (ours === null || theirs === null) {
    const [grouped, single] = ours === null ? ["baseline", "candidate"] : ["candidate", "baseline"];
    return [`the rows of the ${grouped} are grouped and those of the ${single} are not`];
  }
  const moved = movedRows(ours, theirs, rowOf);
  if (moved.count === 0) return [];
  const its = moved.count === 1 ? "its" : "their";
  return [`${plural(moved.count, "shared row")} changed ${its} group${named(candidate, moved)}`];
}

/** The same holds of queries and series. */
function queriesDiffer(candidate: Scored, baseline: Scored, rowOf: (row: number) => number): string[] {
  const [ours, theirs] = [candidate.rows.parts, baseline.rows.parts];
  if (!ours || !theirs) return [];
  const moved = movedRows(ours.codes, theirs.codes, rowOf);
  if (moved.count === 0) return [];
  const its = moved.count === 1 ? "its" : "their";
  return [
    `${plural(moved.count, "shared row")} changed ${its} ${unitRole(candidate.task)}${named(candidate, moved)}`,
  ];
}

/** Rows that do not belong together as they did. */
function movedRows(ours: Int32Array, theirs: Int32Array, rowOf: (row: number) => number): Changed {
  const there = new Map<number, number>();
  const back = new Map<number, number>();
  return changedRows(ours.length, (row) => {
    const [a, b] = [ours[row]!, theirs[rowOf(row)]!];
    if (!there.has(a) && !back.has(b)) {
      there.set(a, b);
      back.set(b, a);
    }
    return there.get(a) !== b;
  });
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
    first.map((row) => ids.text(row)),
    count,
  );
}
