import type { DiscoverAsked } from "../discovery/feature.ts";
import { readFeatures } from "../discovery/read-features.ts";
import type { Task } from "../record/words.ts";
import { readBounds } from "./bounds.ts";
import { isNoEvidence, type NoEvidence, noEvidence, type Scored } from "./evidence.ts";
import type { IdList } from "./ids.ts";
import { judgeBinary } from "./judge-binary.ts";
import { judgeForecast, readHorizons, readScales, readTimes } from "./judge-forecast.ts";
import { judgeMulticlass } from "./judge-multiclass.ts";
import { judgeRanking } from "./judge-ranking.ts";
import { type Answers, type Judged, judgeRegression } from "./judged.ts";
import { type KeptRows, keepLabelled } from "./kept-rows.ts";
import { readParts, refuseSplitParts, unitRole } from "./parts.ts";
import { probabilityColumns, usualPrefix } from "./probabilities.ts";
import { referenceColumns } from "./references.ts";
import type { Columns } from "./roles.ts";
import { readGroups, readIds, readWeights } from "./row-facts.ts";
import { judgeTexts, keepTexts } from "./score-texts.ts";
import type { Parts, RowTask } from "./scored.ts";
import { readSliceColumns } from "./slice-columns.ts";
import type { Table } from "./table.ts";
import { chooseTask, type TaskChoice } from "./task.ts";
import { readValues } from "./values.ts";
import { plural, quote } from "./wording.ts";

export { isNoEvidence, type NoEvidence, type Scored } from "./evidence.ts";

export interface ScoreAsked {
  readonly task: Task | "auto";
  readonly positive?: string | undefined;
  /** Binary with a score and no prediction column: the positive class from this score on. */
  readonly threshold: number;
  /** How the names of columns of class probabilities begin; `proba_` when absent. */
  readonly proba?: string | undefined;
  /** Columns whose values divide the rows. */
  readonly slices?: readonly string[] | undefined;
  /** The same, but never stored with the rows. */
  readonly fairness?: readonly string[] | undefined;
  /** By what slices are looked for; null: they are not. */
  readonly discover?: DiscoverAsked | null | undefined;
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
  const empty = emptyEvidence(table);
  if (empty !== null) return empty;
  if (isText(columns, asked)) return scoreTexts(table, columns, asked);
  const kept = keepLabelled(table, columns);
  if (isNoEvidence(kept)) return kept;
  const label = readValues(kept, "label");
  if (isNoEvidence(label)) return label;
  const prediction = columns.prediction === undefined ? null : readValues(kept, "prediction");
  if (prediction !== null && isNoEvidence(prediction)) return prediction;
  const choice = chooseTask(asked.task, label, prediction, {
    source: table.source,
    query: columns.query,
    series: columns.series,
  });
  const { positive, threshold, proba = usualPrefix } = asked;
  const judged = judgeBy[choice.task]({ kept, label, prediction, positive, threshold, proba });
  if (isNoEvidence(judged)) return judged;
  const bounds = readBounds(kept, choice.task);
  if (isNoEvidence(bounds)) return bounds;
  const unit = unitRole(choice.task);
  const parts = unit === null ? null : readParts(kept, unit);
  if (unit !== null && parts !== null) refuseSplitParts(kept, unit, parts);
  const ids = readIds(kept, parts);
  if (ids !== null && "noEvidence" in ids) return ids;
  const outputs = { ...judged.outputs, ...bounds };
  const scored = assemble(kept, choice, { ...judged, outputs }, { ids, parts });
  return withSlices(scored, kept, asked);
}

function withSlices(scored: Scored, kept: KeptRows, asked: ScoreAsked): Scored {
  const divided = withColumns(scored, kept, asked);
  if (!asked.discover) return divided;
  const { reference } = kept.columns;
  const used = new Set([
    ...Object.values(kept.columns),
    ...(reference === undefined ? [] : referenceColumns(kept.table, reference)),
    ...probabilityColumns(kept.table, asked.proba ?? usualPrefix).values(),
  ]);
  const { features, notes } = readFeatures(kept, asked.discover, (name) => used.has(name));
  return { ...divided, features, notes: [...divided.notes, ...notes] };
}

function withColumns(scored: Scored, kept: KeptRows, { slices = [], fairness = [] }: ScoreAsked): Scored {
  if (slices.length + fairness.length === 0) return scored;
  const { columns, absent } = readSliceColumns(kept, slices, fairness);
  return { ...scored, sliceColumns: columns, ...(absent.length === 0 ? {} : { absentColumns: absent }) };
}

function isText({ reference }: Columns, { task }: ScoreAsked): boolean {
  return task === "text" || (task === "auto" && reference !== undefined);
}

function scoreTexts(table: Table, columns: Columns, asked: ScoreAsked): Scored | NoEvidence {
  const kept = keepTexts(table, columns);
  const ids = readIds(kept);
  if (ids !== null && "noEvidence" in ids) return ids;
  const because = asked.task === "text" ? null : `${quote(columns.reference!)} holds references`;
  const judged = judgeTexts(kept);
  if (isNoEvidence(judged)) return judged;
  const scored = assemble(kept, { task: "text", because }, judged, { ids, parts: null });
  return withSlices(scored, kept, asked);
}

const judgeBy: Readonly<Record<RowTask, (answers: Answers) => Judged | NoEvidence>> = {
  binary: judgeBinary,
  multiclass: judgeMulticlass,
  regression: judgeRegression,
  ranking: judgeRanking,
  forecast: judgeForecast,
  text: ({ kept }) => judgeTexts(kept),
};

interface RowNames {
  readonly ids: IdList | null;
  readonly parts: Parts | null;
}

function assemble(kept: KeptRows, choice: TaskChoice, judged: Judged, { ids, parts }: RowNames): Scored {
  const { label, classes, outputs } = judged;
  const groups = readGroups(kept);
  const times = choice.task === "forecast" ? readTimes(kept) : null;
  const scale = choice.task === "forecast" ? readScales(kept) : null;
  const horizon = choice.task === "forecast" ? readHorizons(kept) : null;
  const rows = {
    task: choice.task,
    n: label.length,
    label,
    classes,
    weight: readWeights(kept),
    group: groups?.codes ?? null,
    groups: groups?.names.length ?? label.length,
    ...(parts === null ? {} : { parts }),
    ...(scale === null ? {} : { scale }),
    ...(horizon === null ? {} : { horizon }),
    ...(times === null ? {} : { times }),
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
