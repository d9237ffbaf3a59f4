import { storeTable } from "../../core/data/store-table.ts";
import { type DataRoles, startTable, type TableProfile } from "../../core/data/table-profile.ts";
import type { StoredTable } from "../../core/record/data.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import type { FilesOfTable } from "../../ports/table-storer.ts";
import { readBatches } from "../predictions/batches.ts";

/** Reads the files of a table part by part, in bounded memory.
 *  @throws UserError when one of them cannot be read */
export async function profileFiles(
  paths: readonly string[],
  roles: DataRoles,
  open: (path: string) => ByteSource,
): Promise<TableProfile> {
  const table = startTable(roles);
  for (const path of paths) for await (const batch of readBatches(open(path))) table.add(batch);
  return table.end();
}

/** A table's statistics as they are compared with in memory, values of every column included; never to be written.
 *  @throws UserError when a file cannot be read */
export async function storeFiles(
  { source, paths, roles }: FilesOfTable,
  open: (path: string) => ByteSource,
): Promise<StoredTable> {
  const profile = await profileFiles(paths, roles, open);
  return storeTable(source, profile, { sensitive: new Set<string>(), found: new Map() });
}
