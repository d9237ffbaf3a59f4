import type { TableFacts } from "../../../src/core/data/checks/check.ts";
import { storeTable } from "../../../src/core/data/store-table.ts";
import { type DataRoles, startTable, type TableProfile } from "../../../src/core/data/table-profile.ts";
import type { TableRole } from "../../../src/core/record/data.ts";
import { readBatches } from "../../../src/formats/predictions/batches.ts";
import { memorySource } from "../../formats/memory-source.ts";

export const noRoles: DataRoles = { label: null, id: null, group: null, time: null };

/** A table from columns of cells. */
export function csvOf(columns: Readonly<Record<string, readonly unknown[]>>): string {
  const names = Object.keys(columns);
  const rows = columns[names[0]!]!.map((_, row) =>
    names.map((name) => String(columns[name]![row])).join(","),
  );
  return [names.join(","), ...rows, ""].join("\n");
}

export async function profileOf(csv: string, roles: Partial<DataRoles> = {}): Promise<TableProfile> {
  const table = startTable({ ...noRoles, ...roles });
  for await (const batch of readBatches(memorySource("t.csv", csv))) table.add(batch);
  return table.end();
}

/** A table beside its base. */
export async function facts(
  csv: string,
  { base, role = "train", ...roles }: { base?: string; role?: TableRole } & Partial<DataRoles> = {},
): Promise<TableFacts> {
  const withheld = { sensitive: new Set<string>(), found: new Map() };
  const before = base === undefined ? null : storeTable("base.csv", await profileOf(base, roles), withheld);
  return { role, profile: await profileOf(csv, roles), base: before, isWithheld: () => false };
}

/** Numbers between 0 and 1, the same each time. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function times<T>(n: number, of: (k: number) => T): T[] {
  return Array.from({ length: n }, (_, k) => of(k));
}
