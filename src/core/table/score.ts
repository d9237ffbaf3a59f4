import type { Task } from "../record/words.ts";
import { isNoEvidence, type NoEvidence, noEvidence, type Scored } from "./evidence.ts";
import type { IdList } from "./ids.ts";
import { judgeBinary } from "./judge-binary.ts";
import { type Answers, type Judged, judgeMulticlass, judgeRegression } from "./judged.ts";
import { type KeptRows, keepLabelled } from "./kept-rows.ts";
import type { Columns } from "./roles.ts";
import { readGroups, readIds, readWeights } from "./row-facts.ts";
import type { RowTask } from "./scored.ts";
import type { Table } from "./table.ts";
import { chooseTask, type TaskChoice } from "./task.ts";
import { readValues } from "./values.ts";
import { plural } from "./wording.ts";

export { isNoEvidence, type NoEvidence, type Scored } from "./evidence.ts";

export interface ScoreAsked {
  readonly task: Task | "auto";
  readonly positive?: string | undefined;
  /** Binary with a score and no prediction column: the positive class from this score on. */
  readonly threshold: number;
}

/** A table without rows: say this before choosing columns, which a file of 0 bytes has none of. */
export function emptyEvidence(table: Table): NoEvidence | null {
  if (table.rows > 0) return null;
  const say = table.names.length === 0 ? "is empty" : "holds a header and no rows";
  return noEvidence(
    "empty",
    `${table.source} ${say}`,
    "check that the step that writes the predictions finished",
  );
}

/** Reads a table's columns into codes and checks every cell. What cannot be judged (no rows, a NaN, a repeated
 *  id, …) is a value; columns that cannot be what they were named as are a UserError. O(rows). */
export function scoreTable(table: Table, columns: Columns, asked: ScoreAsked): Scored | NoEvidence {
  const kept = emptyEvidence(table) ?? keepLabelled(table, columns);
  if (isNoEvidence(kept)) return kept;
  const label = readValues(kept, "label");
  if (isNoEvidence(label)) return label;
  const prediction = columns.prediction === undefined ? null : readValues(kept, "prediction");
  if (prediction !== null && isNoEvidence(prediction)) return prediction;
  const choice = chooseTask(asked.task, label, prediction, table.source);
  const { positive, threshold } = asked;
  const judged = judgeBy[choice.task]({ kept, label, prediction, positive, threshold });
  if (isNoEvidence(judged)) return judged;
  const ids = readIds(kept);
  if (ids !== null && "noEvidence" in ids) return ids;
  return assemble(kept, choice, judged, ids);
}

const judgeBy: Readonly<Record<RowTask, (answers: Answers) => Judged | NoEvidence>> = {
  binary: judgeBinary,
  multiclass: judgeMulticlass,
  regression: judgeRegression,
};

function assemble(kept: KeptRows, choice: TaskChoice, judged: Judged, ids: IdList | null): Scored {
  const { label, classes, outputs } = judged;
  const groups = readGroups(kept);
  const rows = {
    task: choice.task,
    n: label.length,
    label,
    classes,
    weight: readWeights(kept),
    group: groups?.codes ?? null,
    groups: groups?.names.length ?? label.length,
  };
  return {
    source: kept.table.source,
    task: choice.task,
    rows,
    outputs,
    ids,
    idKind: ids === null ? "position" : "text",
    groupNames: groups?.names ?? [],
    positive: judged.positive,
    threshold: judged.threshold,
    columns: kept.columns,
    unlabelled: kept.unlabelled,
    notes: [...notesOf(kept, choice, ids), ...judged.notes],
    labelText: labelTexts(label, classes),
  };
}

function notesOf(kept: KeptRows, choice: TaskChoice, ids: IdList | null): string[] {
  const notes = choice.because === null ? [] : [`task ${choice.task}, inferred: ${choice.because}`];
  if (ids === null) notes.push("there is no id column: rows are paired by position");
  if (kept.unlabelled > 0) notes.push(`${plural(kept.unlabelled, "row")} without a label left out`);
  return notes;
}

export function labelTexts(label: Float64Array, classes: readonly string[]): (row: number) => string {
  return classes.length === 0 ? (row) => String(label[row]) : (row) => classes[label[row]!]!;
}
