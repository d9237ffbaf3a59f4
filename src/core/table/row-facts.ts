import { UserError } from "../../errors.ts";
import { type Codes, encodeColumn } from "./codes.ts";
import { type NoEvidence, noEvidence } from "./evidence.ts";
import { IdIndex } from "./id-index.ts";
import { areAscending, type IdList, idsOfTexts } from "./ids.ts";
import { columnOf, type KeptRows, rowsAgainst, wrongCell } from "./kept-rows.ts";
import type { Parts } from "./scored.ts";
import { gather, notNumber } from "./values.ts";
import { quote } from "./wording.ts";

/** Ids in row order; null without an id column. An empty or repeated id is a reason not to judge.
 *  @param parts where an id counts within its query or series: that is put before it, and a time is an id there */
export function readIds(kept: KeptRows, parts: Parts | null = null): IdList | null | NoEvidence {
  const { table, columns, rows } = kept;
  const column = columnOf(table, columns, "id") ?? (parts && columnOf(table, columns, "time"));
  if (!column) return null;
  // One time of a series is predicted once from each distance.
  const horizon = columns.id === undefined ? columnOf(table, columns, "horizon") : undefined;
  const step = (row: number) => (horizon === undefined ? "" : `\t${horizon.text(rows[row]!)}`);
  const ids =
    parts === null
      ? (column.ids?.(rows) ?? idsOfTexts(rows.length, (row) => column.text(rows[row]!)))
      : idsOfTexts(
          rows.length,
          (row) => `${parts.names[parts.codes[row]!]}\t${column.text(rows[row]!)}${step(row)}`,
        );
  const fault = { say: `${quote(column.name)} is empty`, hint: "give every row an id" };
  const empty = rowsAgainst(kept, "missing-id", fault, (row) =>
    parts === null ? ids.starts[row] === ids.starts[row + 1] : column.isMissing(rows[row]!),
  );
  if (empty !== null) return empty;
  const repeated = firstRepeated(ids);
  if (repeated === null) return ids;
  const [first, second] = repeated;
  const lines = `${table.counts ?? "line"}s ${table.line(rows[first]!)} and ${table.line(rows[second]!)}`;
  const message = `${table.source}: the id ${quote(ids.text(first))} is on ${lines}`;
  return noEvidence("duplicate-ids", message, "give every row its own id, or name the id column under `id`");
}

/** Positions of the first id that was there before; null when all differ. O(bytes). */
export function firstRepeated(ids: IdList): readonly [number, number] | null {
  return areAscending(ids) ? null : new IdIndex(ids).repeated;
}

/** Weights, finite and not negative, at least one above 0; null without a weight column. */
export function readWeights(kept: KeptRows): Float64Array | null {
  const column = columnOf(kept.table, kept.columns, "weight");
  if (column === undefined) return null;
  const { values, bad } = column.numbers();
  if (bad !== -1) throw notNumber(kept, "weight");
  const weights = gather(values, kept.rows);
  const hint = "write a finite weight that is not negative for every row";
  const wrong = weights.findIndex((weight) => !(Number.isFinite(weight) && weight >= 0));
  if (wrong !== -1)
    throw wrongCell(kept, "weight", kept.rows[wrong]!, { say: "not a finite weight of 0 or more", hint });
  if (weights.length > 0 && !weights.some((weight) => weight > 0)) {
    throw new UserError({
      code: "file-malformed",
      message: `${kept.table.source}: every ${quote(column.name)} is 0`,
      hint: "leave `weight` out, or weigh at least one row",
      input: "weight",
      file: kept.table.source,
    });
  }
  return weights;
}

/** Cluster codes in order of appearance; null without a group column. */
export function readGroups(kept: KeptRows): Codes | null {
  const column = columnOf(kept.table, kept.columns, "group");
  if (column === undefined) return null;
  const empty = kept.rows.find((row) => column.isMissing(row));
  if (empty !== undefined) {
    throw wrongCell(kept, "group", empty, { say: "no group", hint: "write the group of every row" });
  }
  return encodeColumn(column, kept.rows);
}
