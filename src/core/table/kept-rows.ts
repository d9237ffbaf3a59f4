import { UserError } from "../../errors.ts";
import { type NoEvidence, type NoEvidenceCode, noEvidence } from "./evidence.ts";
import type { Columns, Role } from "./roles.ts";
import { type Column, placeOf, type Table } from "./table.ts";
import { countOf, plural, quote } from "./wording.ts";

/** The rows of a table that have a label, in file order: `rows[i]` is the table row of scored row i. */
export interface KeptRows {
  readonly table: Table;
  readonly columns: Columns;
  readonly rows: Int32Array;
  readonly unlabelled: number;
}

/** Share of rows without a label above which nothing is judged. */
const mostUnlabelled = 0.01;
const shownPlaces = 5;

export function keepLabelled(table: Table, columns: Columns): KeptRows | NoEvidence {
  const label = columnOf(table, columns, "label")!;
  const rows = new Int32Array(table.rows);
  let kept = 0;
  for (let row = 0; row < table.rows; row++) if (!label.isMissing(row)) rows[kept++] = row;
  const unlabelled = table.rows - kept;
  const keptRows = { table, columns, rows: rows.subarray(0, kept), unlabelled };
  if (unlabelled <= mostUnlabelled * table.rows) return keptRows;
  const without = Array.from({ length: table.rows }, (_, row) => row).filter((row) => label.isMissing(row));
  const say = `${countOf(unlabelled)} of ${plural(table.rows, "row")} have no ${quote(label.name)}`;
  const places = placesOf(table, columns, without);
  return noEvidence(
    "missing-label",
    `${table.source}: ${say} (${places})`,
    "label every row, or leave rows out of the file",
  );
}

export function columnOf(table: Table, columns: Columns, role: Role): Column | undefined {
  const name = columns[role];
  return name === undefined ? undefined : table.column(name);
}

/** `line 4, id "a"; line 9, id "b"`: the first five of some table rows. */
export function placesOf(table: Table, columns: Columns, tableRows: readonly number[]): string {
  const id = columnOf(table, columns, "id");
  const places = tableRows.slice(0, shownPlaces).map((row) => {
    const name = id === undefined || id.isMissing(row) ? "" : `, id ${quote(id.text(row))}`;
    return `${placeOf(table, row)}${name}`;
  });
  return `${tableRows.length > shownPlaces ? "first: " : ""}${places.join("; ")}`;
}

/** The rows on which a test holds, said as a reason not to judge; null when there are none. */
export function rowsAgainst(
  kept: KeptRows,
  code: NoEvidenceCode,
  fault: { say: string; hint: string },
  holds: (row: number) => boolean,
): NoEvidence | null {
  const { table, columns } = kept;
  const found: number[] = [];
  for (let i = 0; i < kept.rows.length; i++) if (holds(i)) found.push(kept.rows[i]!);
  if (found.length === 0) return null;
  const places = placesOf(table, columns, found);
  const message = `${table.source}: ${fault.say} on ${plural(found.length, "row")} (${places})`;
  return noEvidence(code, message, fault.hint);
}

/** A cell (of a table row) that cannot be what its column is read as: `preds.csv: line 3: "p" is "abc", not a number`. */
export function wrongCell(
  kept: KeptRows,
  role: Role,
  row: number,
  expected: { say: string; hint: string },
): UserError {
  const column = columnOf(kept.table, kept.columns, role)!;
  const { table } = kept;
  return new UserError({
    code: "file-malformed",
    message: `${table.source}: ${placeOf(table, row)}: ${quote(column.name)} is ${quote(column.text(row))}, ${expected.say}`,
    hint: expected.hint,
    input: role,
    file: table.source,
    ...(table.counts === undefined ? { line: table.line(row) } : {}),
  });
}
