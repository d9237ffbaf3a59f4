import { UserError } from "../../errors.ts";
import { hashId } from "../digest.ts";
import type { StoredPredictions } from "../record/predictions.ts";
import type { Scored } from "./evidence.ts";
import { hashedIds } from "./hashed-ids.ts";
import { idsOfTexts } from "./ids.ts";
import { encodeGroups } from "./row-facts.ts";
import { labelTexts } from "./score.ts";
import { checkStored } from "./stored-check.ts";

/** A column that is to be stored: its cells on demand. */
export interface StoredColumn {
  readonly length: number;
  at(row: number): number | string;
  /** The same cells as one array, where there is one. */
  readonly values?: Float64Array;
}

type Frame = Omit<StoredPredictions, "columns"> & {
  readonly columns: Readonly<Record<keyof StoredPredictions["columns"], StoredColumn | null>>;
};

/** What is kept of a side so that the next commit can be paired with it: never features or text. `hashed` also
 *  hashes the names of groups. */
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
  const ids = hashed ? hashedIds(scored) : scored.ids;
  const { group } = rows;
  return {
    schema: "evenhand/predictions/v1",
    ids: ids === null ? "position" : hashed ? "hashed" : "text",
    rows: rows.n,
    task: scored.task,
    classes: [...rows.classes],
    positive: scored.positive,
    threshold: scored.threshold,
    columns: {
      id: ids && { length: ids.length, at: (row) => ids.text(row) },
      label: numbered(rows.label),
      prediction: numbered(outputs.prediction),
      score: numbered(outputs.score),
      weight: numbered(rows.weight),
      group: group && { length: group.length, at: (row) => names[group[row]!]! },
    },
  };
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
  const groups = columns.group === null ? null : encodeGroups(n, (row) => columns.group![row]!);
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
    },
    outputs: {
      prediction: typed(columns.prediction),
      score,
      probabilistic: score?.every((value) => value >= 0 && value <= 1) ?? false,
    },
    ids: columns.id === null ? null : idsOfTexts(n, (row) => columns.id![row]!),
    idKind: stored.ids,
    groupNames: groups?.names ?? [],
    positive: stored.positive,
    threshold: stored.threshold,
    columns: {},
    unlabelled: 0,
    notes: [],
    labelText: labelTexts(label, classes),
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
