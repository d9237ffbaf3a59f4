import type { Divisions } from "../../core/evaluation/divide.ts";
import type { Scalars, Side } from "../../core/evaluation/side.ts";
import type { EvaluationRecord } from "../../core/record/evaluation.ts";
import { isNoEvidence, type NoEvidence, type Scored } from "../../core/table/evidence.ts";
import type { RowsReading } from "../../core/table/rows-reading.ts";
import { UserError } from "../../errors.ts";
import { readScalarFiles } from "../../formats/metrics/read-scalars.ts";
import type { MetricsFormat } from "../../formats/metrics/registry.ts";
import { readRows } from "../../formats/predictions/read-rows.ts";
import type { ByteSource } from "../../ports/byte-source.ts";

/** How the candidate's files are read, inputs first, then the configuration, and how its rows are divided. */
export interface Reading extends RowsReading {
  /** Of the file of single numbers. */
  readonly metricsFormat: MetricsFormat | "auto";
  /** Who scored the answers, and with which prompt (sha256); null: not configured. */
  readonly judge: NonNullable<EvaluationRecord["receipt"]["judge"]> | null;
  readonly divisions: Divisions;
}

/** A baseline is matched row by row, so the candidate's columns divide both; it lends those that the candidate lacks. */
export function readingOfBaseline(
  { divisions: _left, ...reading }: Reading,
  absent: readonly string[] = [],
): RowsReading {
  return { ...reading, slices: absent, fairness: [], discover: null };
}

export interface ReadNumbers {
  readonly scalars: Scalars;
  readonly notes: readonly string[];
}

/** Reads single numbers from a file, or from one file a run; without any there is no evidence. */
export async function readScalars(
  sources: readonly ByteSource[],
  format: Reading["metricsFormat"] = "auto",
): Promise<ReadNumbers | NoEvidence> {
  const { values, notes, nothing } = await readScalarFiles(sources, { format });
  if (values.size > 0) return { scalars: values, notes };
  return {
    noEvidence: {
      code: "empty",
      message: `${nothing ?? `${sources[0]!.name} holds no numbers`}, so there is nothing to judge`,
      hint: 'write numbers in a format of docs/formats.md, such as the JSON {"accuracy": 0.91}',
    },
  };
}

/** What cannot be judged is a wrong input where it is the baseline. */
export function refuseBaseline({ noEvidence: { message, hint } }: NoEvidence, file: string): UserError {
  return new UserError({
    code: "file-malformed",
    message: `the baseline cannot be used: ${message}`,
    hint,
    input: "baseline",
    file,
  });
}

export interface BaselineAsk {
  readonly reading: Reading;
  readonly kind: "rows" | "scalars";
  /** Columns that the candidate was to be divided by and has not. */
  readonly absent: readonly string[];
  /** Rows that are being read elsewhere; null: they are read here. */
  readonly ahead: Promise<Scored | null> | null;
}

/** A baseline from a path must be readable: what cannot be judged is a wrong input there, not a lack of evidence. */
export async function readBaselineFile(
  sources: readonly ByteSource[],
  { reading, kind, absent, ahead }: BaselineAsk,
): Promise<Side> {
  const source = sources[0]!;
  const read =
    kind === "rows"
      ? ((await usable(ahead, absent)) ?? (await readRows(source, readingOfBaseline(reading, absent))))
      : await readScalars(sources, reading.metricsFormat);
  if (isNoEvidence(read)) throw refuseBaseline(read, source.name);
  return kind === "rows"
    ? { scored: read as Scored, scalars: null }
    : { scored: null, scalars: (read as ReadNumbers).scalars };
}

/** Rows that were read without the columns that are wanted now are read again. */
async function usable(ahead: BaselineAsk["ahead"], absent: readonly string[]): Promise<Scored | null> {
  const scored = (await ahead) ?? null;
  return absent.length === 0 ? scored : null;
}
