import { storeTable } from "../data/store-table.ts";
import { startTable } from "../data/table-profile.ts";
import { canonicalJson, sha256 } from "../digest.ts";
import type { DataRecord, StoredTable } from "../record/data.ts";
import type { EvaluationRecord } from "../record/evaluation.ts";
import type { Scored } from "../table/evidence.ts";
import type { Columns } from "../table/roles.ts";
import { hasClasses } from "../table/scored.ts";
import { roles } from "../table/synonyms.ts";
import { type Cells, tableOf } from "./column-table.ts";
import type { Unlabelled } from "./estimate.ts";
import { type Calibration, calibrate, chooseCalibration } from "./isotonic.ts";

/** What a window is held against: the records of the model that is served. */
export interface Reference {
  readonly source: "deployed" | "path" | "none";
  readonly digest: string | null;
  readonly commit: string | null;
  readonly entry: number | null;
  readonly data: DataRecord | null;
  readonly evaluation: EvaluationRecord | null;
  /** The rows that the model was released on. */
  readonly scored: Scored | null;
  /** A table in place of a data record, when a path named one. */
  readonly table?: StoredTable;
  readonly notes: readonly string[];
}

export const noReference: Reference = {
  source: "none",
  digest: null,
  commit: null,
  entry: null,
  data: null,
  evaluation: null,
  scored: null,
  notes: [],
};

/** What the series of the memory are measured against: another reference begins them anew. null: there is none. */
export function referenceDigest({ digest, data, evaluation, table }: Reference): string | null {
  if (data === null && evaluation === null && table === undefined) return null;
  const parts = { digest, data: data?.id ?? null, evaluation: evaluation?.id ?? null };
  return sha256(canonicalJson(table === undefined ? parts : { ...parts, table }));
}

/** What windows are compared with, made once. */
export interface Yardstick {
  /** Of the inputs: without the label and what is ignored; null: no data record. */
  readonly inputs: StoredTable | null;
  /** Of the label, when something tells. */
  readonly label: StoredTable | null;
  /** Of what the model answers; null: no stored predictions. */
  readonly answers: StoredTable | null;
  readonly scored: Scored | null;
  readonly estimated: { readonly rows: Unlabelled; readonly calibration: Calibration | null } | null;
}

/** The training table stands for what the model knows; where data is not split, the whole; else the test table. */
function tableOfRecord(data: DataRecord | null): StoredTable | null {
  return data?.tables.train ?? data?.tables.data ?? data?.tables.test ?? null;
}

/** @param columns roles → names, as production has them
 *  @param ignored names that production does not have
 *  @param trained what the training table calls the label, when that is another name */
export function makeYardstick(
  { data, scored, table: named }: Pick<Reference, "data" | "scored" | "table">,
  columns: Columns,
  ignored: readonly string[],
  trained: string | null = null,
): Yardstick {
  const table = named ?? tableOfRecord(data);
  const apart = new Set([...ignored, ...labelNames(columns, trained)]);
  const without = (kept: StoredTable, drop: (name: string) => boolean): StoredTable => ({
    ...kept,
    columns: kept.columns.filter(({ name }) => !drop(name)),
  });
  const inputs = table === null ? null : without(table, (name) => apart.has(name));
  const answers = scored === null ? null : profileAnswers(scored, columns);
  const known = new Set(inputs?.columns.map(({ name }) => name));
  const own = answers === null ? null : without(answers, (name) => known.has(name) || apart.has(name));
  return {
    inputs,
    label: labelOf([table, answers], columns, trained),
    answers: own,
    scored,
    estimated: scored === null ? null : expectationsOf(scored),
  };
}

/** What the label may be called, the name that evaluations use first. */
export function labelNames({ label }: Columns, trained: string | null): string[] {
  return [...new Set([label ?? trained ?? "label", ...(trained === null ? [] : [trained])])];
}

/** The first table that has the label, under the name that it has here. */
function labelOf(
  tables: readonly (StoredTable | null)[],
  columns: Columns,
  trained: string | null,
): StoredTable | null {
  const names = labelNames(columns, trained);
  for (const each of tables) {
    const found = each?.columns.find(({ name }) => names.includes(name));
    if (each != null && found !== undefined) return { ...each, columns: [{ ...found, name: names[0]! }] };
  }
  return null;
}

/** Prediction, score and label of the released rows, under the names that production gives them. */
function profileAnswers({ rows, outputs, source }: Scored, columns: Columns): StoredTable {
  const named = (codes: Float64Array): Cells =>
    hasClasses(rows) ? Array.from(codes, (code) => rows.classes[code] ?? "") : codes;
  const cells = new Map<string, Cells>();
  if (columns.score !== undefined && outputs.score !== null) cells.set(columns.score, outputs.score);
  if (columns.prediction !== undefined && outputs.prediction !== null)
    cells.set(columns.prediction, named(outputs.prediction));
  if (columns.label !== undefined) cells.set(columns.label, named(rows.label));
  const table = startTable({ label: null, id: null, group: null, time: null });
  table.add(tableOf(source, rows.n, cells));
  return storeTable(source, table.end(), { sensitive: new Set(), found: new Map() });
}

/** Only where a score is a probability can something be expected of it. */
function expectationsOf({ rows, outputs, task }: Scored): Yardstick["estimated"] {
  const { score, prediction, probabilistic } = outputs;
  if (task !== "binary" || score === null || prediction === null || !probabilistic) return null;
  const calibration = chooseCalibration(score, rows.label);
  return {
    rows: { probability: throughCalibration(score, calibration), score, predicted: prediction },
    calibration,
  };
}

export function throughCalibration(score: Float64Array, calibration: Calibration | null): Float64Array {
  return calibration === null ? score : score.map((each) => calibrate(calibration, each));
}

/** Columns of production that performance needs. */
export function columnsToKeep(columns: Columns): string[] {
  return [...new Set(roles.flatMap((role) => (role === "id" ? [] : (columns[role] ?? []))))];
}
