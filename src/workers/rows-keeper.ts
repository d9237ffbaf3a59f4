import { keepRows } from "../formats/stored/keep-rows.ts";
import type { KeptRows, RowsKeeper } from "../ports/rows-keeper.ts";
import { packCrossing, type RowsCrossing, shareArrays, unpackCrossing } from "./crossing.ts";
import { entryFile } from "./entry.ts";
import { type OwnThread, startThread } from "./own-thread.ts";

/** Bytes of a file from which a thread pays: it takes about 0.1 s to start and saves about 1 µs a row. */
const worthwhileBytes = 2 << 20;

/** Reads and keeps rows in a thread of its own, so that this one goes on meanwhile; in this thread when there are few
 *  rows, or no file to start a thread with, or the thread cannot be had. Both give the same bytes. */
export function makeRowsKeeper(): RowsKeeper {
  let thread: OwnThread | null = null;
  const expect = (bytes: number) => {
    const entry = entryFile();
    if (entry !== null && bytes >= worthwhileBytes) thread ??= startThread(entry);
  };
  return {
    expect,
    async read(source, reading) {
      if (source.localPath === undefined) return null;
      expect(await source.size().catch(() => 0));
      const task = { kind: "read", name: source.name, path: source.localPath, reading } as const;
      const rows = (await thread?.ask(task)) as RowsCrossing | null | undefined;
      return rows ? unpackCrossing(rows) : null;
    },
    async digest(source) {
      if (thread === null || source.localPath === undefined) return null;
      return (await thread.ask({ kind: "digest", path: source.localPath })) as string | null;
    },
    async keep(scored, keep) {
      if (thread === null) return keepRows(scored, keep);
      const { features: _left, ...rest } = scored;
      const rows = shareArrays(packCrossing(rest));
      const kept = (await thread.ask({ kind: "keep", keep, rows })) as KeptRows | null;
      return kept ?? keepRows(scored, keep);
    },
  };
}
