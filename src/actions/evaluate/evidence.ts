import type { Divisions } from "../../core/evaluation/divide.ts";
import type { Scalars, Side } from "../../core/evaluation/side.ts";
import type { Task } from "../../core/record/words.ts";
import { isNoEvidence, type NoEvidence, type Scored } from "../../core/table/evidence.ts";
import { type Columns, chooseColumns } from "../../core/table/roles.ts";
import { emptyEvidence, scoreTable } from "../../core/table/score.ts";
import { UserError } from "../../errors.ts";
import { readMetrics } from "../../formats/metrics/read.ts";
import { type PredictionFormat, readPredictions } from "../../formats/predictions/read.ts";
import type { ByteSource } from "../../ports/byte-source.ts";

/** How files are read: inputs first, then the configuration. */
export interface Reading {
  readonly format: PredictionFormat;
  readonly columns: Columns;
  readonly task: Task | "auto";
  readonly positive: string | null;
  /** How the names of columns of class probabilities begin; null: as usual. */
  readonly proba: string | null;
  readonly threshold: number;
  /** How the candidate's rows are divided. */
  readonly divisions: Divisions;
}

/** A baseline is matched row by row, so the candidate's columns divide both. */
const undivided: Divisions = { slices: [], fairness: [] };

/** Reads one side's rows. A file without rows, or with rows that cannot be judged, is a value. */
export async function readRows(source: ByteSource, reading: Reading): Promise<Scored | NoEvidence> {
  const table = await readPredictions(source, reading.format);
  const empty = emptyEvidence(table);
  if (empty !== null) return empty;
  const { task, threshold } = reading;
  const positive = reading.positive ?? undefined;
  const proba = reading.proba ?? undefined;
  return scoreTable(table, chooseColumns(table, reading.columns, proba), {
    task,
    threshold,
    positive,
    proba,
    slices: [...reading.divisions.slices.flat(), ...reading.divisions.fairness],
  });
}

/** Reads single numbers; a file without any is no evidence. */
export async function readScalars(source: ByteSource): Promise<Scalars | NoEvidence> {
  const { values, nothing } = await readMetrics(source);
  if (values.size > 0) return values;
  return {
    noEvidence: {
      code: "empty",
      message: `${nothing ?? `${source.name} holds no numbers`}, so there is nothing to judge`,
      hint: 'write numbers in a format of docs/formats.md, such as the JSON {"accuracy": 0.91}',
    },
  };
}

/** A baseline from a path must be readable: what cannot be judged is a wrong input there, not a lack of evidence. */
export async function readBaselineFile(
  source: ByteSource,
  reading: Reading,
  kind: "rows" | "scalars",
): Promise<Side> {
  const read =
    kind === "rows"
      ? await readRows(source, { ...reading, divisions: undivided })
      : await readScalars(source);
  if (isNoEvidence(read)) {
    const { message, hint } = read.noEvidence;
    throw new UserError({
      code: "file-malformed",
      message: `the baseline cannot be used: ${message}`,
      hint,
      input: "baseline",
      file: source.name,
    });
  }
  return kind === "rows"
    ? { scored: read as Scored, scalars: null }
    : { scored: null, scalars: read as Scalars };
}
