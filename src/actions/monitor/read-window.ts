import { type DataRoles, startTable, type TableProfile } from "../../core/data/table-profile.ts";
import { startJoin } from "../../core/monitor/join-labels.ts";
import { columnsToKeep } from "../../core/monitor/reference.ts";
import { type KeptRows, makeRowKeeper } from "../../core/monitor/row-keeper.ts";
import { nearestName } from "../../core/table/nearest-name.ts";
import { probabilityColumns, usualPrefix } from "../../core/table/probabilities.ts";
import type { Columns } from "../../core/table/roles.ts";
import type { Table } from "../../core/table/table.ts";
import { listNames, quote } from "../../core/table/wording.ts";
import { UserError } from "../../errors.ts";
import { readBatches } from "../../formats/predictions/batches.ts";
import type { ByteSource } from "../../ports/byte-source.ts";

const noRoles: DataRoles = { label: null, id: null, group: null, time: null };

/** Whole files by their profile alone. */
export async function profileSources(sources: readonly ByteSource[]): Promise<TableProfile> {
  const table = startTable(noRoles);
  for (const source of sources) for await (const batch of readBatches(source)) table.add(batch);
  return table.end();
}

export interface ReadRows {
  readonly profile: TableProfile;
  readonly kept: KeptRows;
}

/** Reads the tables of a window batch by batch: a profile of every column, and the few columns that performance needs.
 *  Memory grows by some 16 bytes a row. */
export async function readRowsOf(
  sources: readonly ByteSource[],
  { columns, labelNames }: { readonly columns: Columns; readonly labelNames: readonly string[] },
  proba: string | undefined,
): Promise<ReadRows> {
  const roles = {
    ...noRoles,
    id: columns.id ?? null,
    group: columns.group ?? null,
    time: columns.time ?? null,
  };
  const table = startTable(roles);
  let keeper: ReturnType<typeof makeRowKeeper> | null = null;
  for (const source of sources) {
    for await (const batch of readBatches(source)) {
      if (batch.rows === 0) continue;
      keeper ??= makeRowKeeper(columns.id ?? null, [
        ...columnsToKeep(columns),
        ...labelNames,
        ...namesOfProba(batch, proba),
      ]);
      keeper.add(batch);
      table.add(batch);
    }
  }
  const nothing: KeptRows = { seen: 0, rows: 0, ids: null, columns: new Map() };
  return { profile: table.end(), kept: keeper?.end() ?? nothing };
}

function namesOfProba(batch: Table, proba = usualPrefix): string[] {
  return [...probabilityColumns(batch, proba).values()];
}

/** The labels of kept rows, joined by id from what has arrived; null: nothing has.
 *  @throws UserError when the tables have no column of ids or of labels */
export async function readLabels(
  sources: readonly ByteSource[],
  kept: KeptRows,
  { columns, labelNames }: { readonly columns: Columns; readonly labelNames: readonly string[] },
): Promise<readonly string[] | null> {
  if (sources.length === 0) return null;
  const id = columns.id ?? "id";
  const join = startJoin(kept);
  for (const source of sources) {
    for await (const batch of readBatches(source)) {
      if (batch.rows === 0) continue;
      const label = labelNames.find((name) => batch.names.includes(name)) ?? labelNames[0] ?? "label";
      requireColumn(batch, id, "id");
      requireColumn(batch, label, "label");
      join.add(batch, { id, label });
    }
  }
  return join.end().labels;
}

function requireColumn({ names, source }: Table, name: string, role: string): void {
  if (names.includes(name)) return;
  const near = nearestName(name, names);
  throw new UserError({
    code: "column-missing",
    message: `${source} has no column ${quote(name)}; its columns are ${listNames(names)}`,
    hint: near === null ? `name it under \`evaluate: columns: ${role}\`` : `did you mean ${quote(near)}?`,
    input: "labels",
    file: source,
  });
}
