import { UserError } from "../../errors.ts";
import { hashId } from "../digest.ts";
import type { StoredPredictions } from "../record/predictions.ts";
import { textSums } from "../text/corpus.ts";
import { textMeasures } from "../text/measures.ts";
import { encodeTexts } from "./codes.ts";
import type { Scored } from "./evidence.ts";
import { hashedIds } from "./hashed-ids.ts";
import { idsOfTexts } from "./ids.ts";
import { labelTexts } from "./score.ts";
import type { Outputs } from "./scored.ts";
import { checkStored } from "./stored-check.ts";
import { packSlices, unpackSlices } from "./stored-slices.ts";

/** A column that is to be stored: its cells on demand. */
export interface StoredColumn {
  readonly length: number;
  at(row: number): number | string;
  /** The same cells as one array, where there is one. */
  readonly values?: Float64Array;
}

type TextColumn = "exact_match" | "token_f1" | "rouge1" | "rougeL" | "text_sums";
/** Columns that only some tasks have. */
type LaterColumn = "unit" | "scale" | "lower" | "upper" | "proba" | "scores" | "slices" | TextColumn;

type Frame = Omit<StoredPredictions, "columns"> & {
  readonly columns: Readonly<
    Record<Exclude<keyof StoredPredictions["columns"], LaterColumn>, StoredColumn | null>
  > &
    Readonly<Partial<Record<LaterColumn, StoredColumn>>>;
};

/** What is kept of a side so that the next commit can be paired with it: never features or text. `hashed` also
 *  hashes the names of groups, queries and series. */
export function packPredictions(scored: Scored, keep: "hashed" | "full"): StoredPredictions {
  const { columns, ...frame } = packFrame(scored, keep);
  const spread = (column: StoredColumn | null) =>
    column && Array.from({ length: column.length }, (_, row) => column.at(row));
  const entries = Object.entries(columns).map(([name, column]) => [name, spread(column)]);
  return { ...frame, columns: Object.fromEntries(entries) as StoredPredictions["columns"] };
}

/** The same with columns that are not spread out, in the order they are written in. */
export function packFrame(scored: Scored, keep: "hashed" | "full"): Frame {
  const { rows, outputs, groupNames } = scored;
  const hashed = keep === "hashed" || scored.idKind === "hashed";
  const names = hashed && scored.idKind !== "hashed" ? groupNames.map(hashId) : groupNames;
  const { ids } = scored;
  const idText = (row: number) => (hashed ? hashedIds(scored)! : ids!).text(row);
  const { group, parts } = rows;
  const units =
    hashed && scored.idKind !== "hashed" ? (parts?.names ?? []).map(hashId) : (parts?.names ?? []);
  const packed = packSlices(scored.sliceColumns ?? [], rows.n);
  return {
    schema: "evenhand/predictions/v1",
    ids: ids === null ? "position" : hashed ? "hashed" : "text",
    rows: rows.n,
    ...(scored.sampleOf ? { sample: scored.sampleOf } : {}),
    task: scored.task,
    classes: [...rows.classes],
    positive: scored.positive,
    threshold: scored.threshold,
    ...(outputs.scores ? { scoreNames: [...outputs.scores.keys()] } : {}),
    ...packed.slices,
    columns: {
      id: ids && { length: ids.length, at: idText },
      label: numbered(rows.label),
      prediction: numbered(outputs.prediction),
      score: numbered(outputs.score),
      weight: numbered(rows.weight),
      group: group && { length: group.length, at: (row) => names[group[row]!]! },
      ...(outputs.proba ? { proba: flattened(outputs.proba, rows.n) } : {}),
      ...(parts ? { unit: { length: rows.n, at: (row: number) => units[parts.codes[row]!]! } } : {}),
      ...(rows.scale ? { scale: numbered(rows.scale)! } : {}),
      ...(outputs.bounds ? { lower: numbered(outputs.bounds[0])!, upper: numbered(outputs.bounds[1])! } : {}),
      ...packed.codes,
      ...textColumns(outputs),
      ...(outputs.scores ? { scores: flattened([...outputs.scores.values()], rows.n) } : {}),
    },
  };
}

/** Values of each row instead of the texts. */
function textColumns({ textValues, textSums }: Outputs): Partial<Record<TextColumn, StoredColumn>> {
  if (!textValues || !textSums) return {};
  const sumsOf = (row: number) => textSums.map((sums) => sums[row]!).join(" ");
  return {
    ...Object.fromEntries(textMeasures.map(({ name }, place) => [name, numbered(textValues[place]!)])),
    text_sums: { length: textValues[0]!.length, at: sumsOf },
  };
}

function readTextValues(columns: StoredPredictions["columns"]): Pick<Outputs, "textValues" | "textSums"> {
  if (columns.text_sums === undefined) return {};
  const values = textMeasures.map(({ name }) => Float64Array.from(columns[name as "rouge1"] ?? []));
  const sums = columns.text_sums.map((text) => text.split(" ").map(Number));
  const places = Array.from({ length: textSums }, (_place, k) => k);
  return {
    textValues: values,
    textSums: places.map((k) => Float64Array.from(sums, (each) => each[k]!)),
  };
}

/** Column after column. */
function flattened(columns: readonly Float64Array[], n: number): StoredColumn {
  return { length: n * columns.length, at: (cell) => columns[Math.floor(cell / n)]![cell % n]! };
}

function numbered(values: Float64Array | null): StoredColumn | null {
  return values && { length: values.length, at: (row) => values[row]!, values };
}

/** The side that was packed; hashed ids and group names stay hashed. Throws UserError `record-invalid` when
 *  the columns do not fit together (another length, an unknown class, a repeated id). */
export function unpackPredictions(stored: StoredPredictions, source = "the stored baseline"): Scored {
  refuseUnfit(stored, source);
  const { columns, task, classes, rows: n } = stored;
  const label = Float64Array.from(columns.label);
  const score = typed(columns.score);
  const groups = columns.group === null ? null : encodeTexts(n, (row) => columns.group![row]!);
  return {
    source,
    task,
    rows: {
      task,
      n,
      label,
      classes,
      weight: typed(columns.weight),
      group: groups?.codes ?? null,
      groups: groups?.names.length ?? n,
      ...(columns.unit === undefined ? {} : { parts: encodeTexts(n, (row) => columns.unit![row]!) }),
      ...(columns.scale === undefined ? {} : { scale: Float64Array.from(columns.scale) }),
    },
    outputs: {
      prediction: typed(columns.prediction),
      score,
      probabilistic: score?.every((value) => value >= 0 && value <= 1) ?? false,
      ...(columns.proba === undefined
        ? {}
        : { proba: classes.map((_name, k) => Float64Array.from(columns.proba!.slice(k * n, (k + 1) * n))) }),
      ...(columns.lower && columns.upper
        ? { bounds: [Float64Array.from(columns.lower), Float64Array.from(columns.upper)] as const }
        : {}),
      ...readTextValues(columns),
      ...scoresOf(stored),
    },
    ids: columns.id === null ? null : idsOfTexts(n, (row) => columns.id![row]!),
    idKind: stored.ids,
    groupNames: groups?.names ?? [],
    positive: stored.positive,
    threshold: stored.threshold,
    columns: {},
    ...(stored.sample ? { sampleOf: stored.sample } : {}),
    ...(stored.slices === undefined ? {} : { sliceColumns: unpackSlices(stored) }),
    unlabelled: 0,
    notes: [],
    labelText: labelTexts(label, classes),
  };
}

function scoresOf({ scoreNames, columns, rows: n }: StoredPredictions): Pick<Outputs, "scores"> {
  if (scoreNames === undefined || columns.scores === undefined) return {};
  const cells = columns.scores;
  return {
    scores: new Map(scoreNames.map((name, k) => [name, Float64Array.from(cells.slice(k * n, (k + 1) * n))])),
  };
}

function typed(values: readonly number[] | null): Float64Array | null {
  return values === null ? null : Float64Array.from(values);
}

function refuseUnfit(stored: StoredPredictions, source: string): void {
  const fault = checkStored(stored);
  if (fault === null) return;
  const hint = "run evaluate on that commit again";
  throw new UserError({ code: "record-invalid", message: `${source}: ${fault}`, hint });
}
