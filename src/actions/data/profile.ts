import type { TableProfile } from "../../core/data/table-profile.ts";
import { type TableRole, tableRoles } from "../../core/record/data.ts";
import type { FileDigest } from "../../core/record/run.ts";
import { nearestName } from "../../core/table/nearest-name.ts";
import { listNames, quote } from "../../core/table/wording.ts";
import { UserError } from "../../errors.ts";
import { profileFiles } from "../../formats/data/store-files.ts";
import type { DataPorts } from "./ports.ts";
import type { DataSettings } from "./settings.ts";

/** One table of the data with the files it is made of. */
export interface ReadTable {
  readonly role: TableRole;
  /** As the user wrote it. */
  readonly source: string;
  readonly files: readonly FileDigest[];
  readonly profile: TableProfile;
}

/** Reads every table, part by part in the order of their paths, and digests every file.
 *  @param unique columns whose values must not repeat */
export async function readTables(
  { tables, roles, named }: DataSettings,
  unique: readonly string[],
  ports: DataPorts,
): Promise<ReadTable[]> {
  const read: ReadTable[] = [];
  for (const role of tableRoles) {
    const patterns = tables.get(role);
    if (patterns === undefined) continue;
    const files = await ports.files.digestInputs(patterns);
    const profile = await profileFiles(
      files.map(({ path }) => path),
      { ...roles, unique },
      ports.open,
    );
    refuseAbsent(patterns.join(", "), profile, named);
    read.push({ role, source: patterns.join(", "), files, profile });
  }
  return read;
}

function refuseAbsent(source: string, profile: TableProfile, named: readonly string[]): void {
  const names = profile.columns.map(({ name }) => name);
  const absent = named.find((name) => !names.includes(name));
  if (absent === undefined || names.length === 0) return;
  const near = nearestName(absent, names);
  throw new UserError({
    code: "column-missing",
    message: `${source} has no column ${quote(absent)}; its columns are ${listNames(names)}`,
    hint: near === null ? "correct the name under `columns`" : `did you mean ${quote(near)}?`,
    input: "columns",
    file: source,
  });
}
