import type { NoEvidence, Scored } from "../../core/table/evidence.ts";
import { chooseColumns } from "../../core/table/roles.ts";
import type { RowsReading } from "../../core/table/rows-reading.ts";
import { emptyEvidence, scoreTable } from "../../core/table/score.ts";
import type { Table } from "../../core/table/table.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { readPredictions } from "./read.ts";

/** Reads one side's rows. A file without rows, or with rows that cannot be judged, is a value. */
export async function readRows(source: ByteSource, reading: RowsReading): Promise<Scored | NoEvidence> {
  return scoreRows(await readPredictions(source, reading.format), reading);
}

/** Rows of a table, whatever it was read from. */
export function scoreRows(table: Table, reading: RowsReading): Scored | NoEvidence {
  const empty = emptyEvidence(table);
  if (empty !== null) return empty;
  const { task, threshold, slices, fairness, discover } = reading;
  const positive = reading.positive ?? undefined;
  const proba = reading.proba ?? undefined;
  const columns = chooseColumns(table, reading.columns, proba, task);
  return scoreTable(table, columns, { task, threshold, positive, proba, slices, fairness, discover });
}
