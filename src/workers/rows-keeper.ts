import { Worker } from "node:worker_threads";
import type { Scored } from "../core/table/evidence.ts";
import { keepRows } from "../formats/stored/keep-rows.ts";
import type { KeepRows, KeptRows, RowsKeeper } from "../ports/rows-keeper.ts";
import { entryFile, threadMark } from "./entry.ts";
import type { RowsTask } from "./rows-thread.ts";

/** Bytes of a file from which a thread pays: it takes about 0.1 s to start and saves about 1 µs a row. */
const worthwhileBytes = 2 << 20;

/** Keeps rows in a thread of its own, so that the comparison goes on meanwhile; in this thread when there are few
 *  rows, or no file to start a thread with, or the thread cannot be had. Both give the same bytes. */
export function makeRowsKeeper(): RowsKeeper {
  let waiting: Worker | null = null;
  return {
    expect(bytes) {
      const entry = entryFile();
      if (entry === null || bytes < worthwhileBytes || waiting !== null) return;
      waiting = new Worker(entry, { workerData: { mark: threadMark } });
      waiting.once("error", () => {
        waiting = null;
      });
      // Until there is a task, it must not keep the program from ending.
      waiting.unref();
    },
    async keep(scored, keep) {
      if (waiting === null) return keepRows(scored, keep);
      return keepInThread(waiting, scored, keep).catch(() => keepRows(scored, keep));
    },
  };
}

function keepInThread(worker: Worker, scored: Scored, keep: KeepRows): Promise<KeptRows> {
  const { ids, labelText: _left, ...rest } = scored;
  const task: RowsTask = { keep, scored: rest, ids: ids && { bytes: ids.bytes, starts: ids.starts } };
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the thread ended without an answer")));
    worker.ref();
    worker.postMessage(task);
  });
}
