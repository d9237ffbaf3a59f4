import { UserError } from "../../errors.ts";
import { type Codes, encodeColumn } from "../table/codes.ts";
import { type IdList, idsOfTexts } from "../table/ids.ts";
import { probabilityColumns, usualPrefix } from "../table/probabilities.ts";
import { type Columns, chooseColumns } from "../table/roles.ts";
import type { RowsReading } from "../table/rows-reading.ts";
import type { Column, Table } from "../table/table.ts";
import { gather } from "../table/values.ts";
import { quote } from "../table/wording.ts";
import { rowsOfShard, type Shard } from "./shard.ts";

/** A column as a shard keeps it: as what it is used for. */
export type Field =
  | {
      readonly name: string;
      readonly form: "numbers";
      readonly values: Float64Array;
      readonly missing: Uint8Array | null;
    }
  | { readonly name: string; readonly form: "texts"; readonly texts: Codes }
  | { readonly name: string; readonly form: "ids"; readonly ids: IdList };

/** The rows of one shard among those of a table. */
export interface Part {
  /** Places in the file, from 0. */
  readonly positions: Uint32Array;
  /** Line of each row, for messages. */
  readonly lines: Uint32Array;
  readonly fields: readonly Field[];
}

/** Takes a shard's rows of the columns that an evaluation reads, and nothing else.
 *  @param before rows of the file that stand before this table's
 *  @throws UserError when rows cannot be divided: no id column, or a task of texts */
export function takePart(table: Table, reading: RowsReading, shard: Shard, before: number): Part {
  const columns = chooseColumns(table, reading.columns, reading.proba ?? undefined);
  refuseTexts(table, columns, reading);
  refuseDiscovery(table, reading);
  const all = Int32Array.from({ length: table.rows }, (_row, k) => k);
  const rows = rowsOfShard(idsOf(table.column(idColumn(table, columns))!, all), shard);
  return {
    positions: Uint32Array.from(rows, (row) => before + row),
    lines: table.lines?.(rows) ?? Uint32Array.from(rows, (row) => before + row + 1),
    fields: formsOf(table, columns, reading).map(([name, form]) =>
      takeField(table.column(name)!, form, rows),
    ),
  };
}

type Form = Field["form"];

/** Which columns are kept, and as what. Numbers and texts of one column are two fields. */
function formsOf(table: Table, columns: Columns, { slices, fairness, proba }: RowsReading): [string, Form][] {
  const named = (form: Form, names: Iterable<string | undefined>) =>
    [...new Set(names)].flatMap((name): [string, Form][] => (name === undefined ? [] : [[name, form]]));
  const { id, label, prediction, score, weight, scale, horizon, group, query, series, time } = columns;
  const { lower, upper } = columns;
  const probabilities = probabilityColumns(table, proba ?? usualPrefix).values();
  return [
    ...named("ids", [id]),
    ...named("numbers", [label, prediction, score, weight, scale, horizon, lower, upper, ...probabilities]),
    ...named("texts", [
      group,
      query,
      series,
      time,
      ...[...slices, ...fairness].filter((name) => table.column(name)),
    ]),
  ];
}

function takeField(column: Column, form: Form, rows: Int32Array): Field {
  const { name } = column;
  if (form === "ids") return { name, form, ids: idsOf(column, rows) };
  const { values, bad } = form === "numbers" ? column.numbers() : { values: null, bad: 0 };
  if (values === null || bad !== -1) return { name, form: "texts", texts: encodeColumn(column, rows) };
  const missing = Uint8Array.from(rows, (row) => (column.isMissing(row) ? 1 : 0));
  return {
    name,
    form: "numbers",
    values: gather(values, rows),
    missing: missing.includes(1) ? missing : null,
  };
}

function idsOf(column: Column, rows: Int32Array): IdList {
  return column.ids?.(rows) ?? idsOfTexts(rows.length, (row) => column.text(rows[row]!));
}

function idColumn(table: Table, { id }: Columns): string {
  if (id !== undefined) return id;
  throw new UserError({
    code: "column-missing",
    message: `${table.source} has no id column, and rows are divided into shards by their ids`,
    hint: "name the id column under `id`, or evaluate the whole file in one job",
    input: "shard",
    file: table.source,
  });
}

/** Every other column of the file would have to be kept. */
function refuseDiscovery({ source }: Table, { discover }: RowsReading): void {
  if (discover === null) return;
  throw new UserError({
    code: "unsupported",
    message: `${source}: slices cannot be discovered in shards, because what they leave holds no other columns`,
    hint: "set `discover: false`, and name the slices to compare under `slices`",
    input: "shard",
    file: source,
  });
}

/** The texts themselves would have to be kept. */
function refuseTexts(table: Table, { reference }: Columns, { task }: RowsReading): void {
  if (task !== "text" && reference === undefined) return;
  throw new UserError({
    code: "unsupported",
    message: `${table.source}: a text task cannot be evaluated in shards, because what they leave would hold the texts`,
    hint: `leave \`shard\` out${reference === undefined ? "" : `, or do not name ${quote(reference)} as a reference`}`,
    input: "shard",
    file: table.source,
  });
}
