import { Worker } from "node:worker_threads";
import type { Scored } from "../core/table/evidence.ts";
import { keepRows } from "../formats/stored/keep-rows.ts";
import type { KeepRows, KeptRows, RowsKeeper } from "../ports/rows-keeper.ts";
import { entryFile, threadMark } from "./entry.ts";
import type { RowsTask } from "./rows-thread.ts";

/** Rows from which a thread pays: it starts in about 60 ms and saves about 1 µs a row. */
const worthwhileRows = 100_000;

/** Keeps rows in a thread of its own, so that the comparison goes on meanwhile; in this thread when there are few
 *  rows, or no file to start a thread with, or the thread cannot be had. Both give the same bytes. */
export function makeRowsKeeper(): RowsKeeper {
  return {
    async keep(scored, keep) {
      const entry = entryFile();
      if (entry === null || scored.rows.n < worthwhileRows) return keepRows(scored, keep);
      return keepInThread(entry, scored, keep).catch(() => keepRows(scored, keep));
    },
  };
}

function keepInThread(entry: string, scored: Scored, keep: KeepRows): Promise<KeptRows> {
  const { ids, labelText: _left, ...rest } = scored;
  const task: RowsTask = {
    mark: threadMark,
    keep,
    scored: rest,
    ids: ids && { bytes: ids.bytes, starts: ids.starts },
  };
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, { workerData: task });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the thread ended without an answer")));
  });
}
