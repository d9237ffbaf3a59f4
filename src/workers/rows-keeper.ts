import { Worker } from "node:worker_threads";
import { keepRows } from "../formats/stored/keep-rows.ts";
import type { KeptRows, RowsKeeper } from "../ports/rows-keeper.ts";
import { packCrossing, type RowsCrossing, shareArrays, unpackCrossing } from "./crossing.ts";
import { entryFile, threadMark } from "./entry.ts";
import type { RowsAnswer, RowsTask } from "./rows-thread.ts";

/** Bytes of a file from which a thread pays: it takes about 0.1 s to start and saves about 1 µs a row. */
const worthwhileBytes = 2 << 20;

/** Reads and keeps rows in a thread of its own, so that this one goes on meanwhile; in this thread when there are few
 *  rows, or no file to start a thread with, or the thread cannot be had. Both give the same bytes. */
export function makeRowsKeeper(): RowsKeeper {
  let thread: RowsThread | null = null;
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
    async keep(scored, keep) {
      if (thread === null) return keepRows(scored, keep);
      const { features: _left, ...rest } = scored;
      const rows = shareArrays(packCrossing(rest));
      const kept = (await thread.ask({ kind: "keep", keep, rows })) as KeptRows | null;
      return kept ?? keepRows(scored, keep);
    },
  };
}

interface RowsThread {
  /** null when the thread is gone or could not do it. */
  ask(task: RowsTask): Promise<RowsAnswer>;
}

function startThread(entry: string): RowsThread {
  const worker = new Worker(entry, { workerData: { mark: threadMark } });
  const waiting: ((answer: RowsAnswer) => void)[] = [];
  let isGone = false;
  const settle = (answer: RowsAnswer) => {
    waiting.shift()?.(answer);
    // Without a task it must not keep the program from ending.
    if (waiting.length === 0) worker.unref();
  };
  const end = () => {
    isGone = true;
    while (waiting.length > 0) settle(null);
  };
  worker.on("message", settle);
  worker.on("error", end);
  worker.on("exit", end);
  worker.unref();
  return {
    ask(task) {
      if (isGone) return Promise.resolve(null);
      return new Promise((resolve) => {
        waiting.push(resolve);
        worker.ref();
        worker.postMessage(task);
      });
    },
  };
}
