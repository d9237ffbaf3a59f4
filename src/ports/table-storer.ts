import type { DataRoles } from "../core/data/table-profile.ts";
import type { StoredTable } from "../core/record/data.ts";

/** The files that one table is made of, in their order. */
export interface FilesOfTable {
  /** As the user wrote it. */
  readonly source: string;
  readonly paths: readonly string[];
  readonly roles: DataRoles;
}

export interface TableStorer {
  /** Works out a table's statistics while the caller goes on; null where that does not pay, or where something about
   *  the files is to be said: then whoever waits reads them and says so. */
  store(table: FilesOfTable): Promise<StoredTable | null>;
}
