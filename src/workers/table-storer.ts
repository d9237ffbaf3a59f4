import type { StoredTable } from "../core/record/data.ts";
import type { TableStorer } from "../ports/table-storer.ts";
import { makeLocalFile } from "../sources/local-file.ts";
import { entryFile } from "./entry.ts";
import { startThread } from "./own-thread.ts";

/** Bytes of a table from which a thread pays: it takes about 0.2 s to start, in which some 4 MB are read. */
const worthwhileBytes = 4 << 20;

/** Works tables out in a thread of their own; not when they are small, or there is no file to start a thread with.
 *  @param directory that paths are taken from */
export function makeTableStorer(directory: string): TableStorer {
  return {
    async store(table) {
      const entry = entryFile();
      if (entry === null) return null;
      const sizes = table.paths.map((path) =>
        makeLocalFile(path, directory)
          .size()
          .catch(() => 0),
      );
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      if (bytes < worthwhileBytes) return null;
      return (await startThread(entry).ask({ kind: "store", directory, table })) as StoredTable | null;
    },
  };
}
