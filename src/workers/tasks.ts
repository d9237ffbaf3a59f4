import { parentPort } from "node:worker_threads";
import type { StoredTable } from "../core/record/data.ts";
import { isNoEvidence } from "../core/table/evidence.ts";
import type { RowsReading } from "../core/table/rows-reading.ts";
import { digestOf } from "../formats/file-digest.ts";
import { readRows } from "../formats/predictions/read-rows.ts";
import { keepRows } from "../formats/stored/keep-rows.ts";
import type { KeepRows, KeptRows } from "../ports/rows-keeper.ts";
import type { FilesOfTable } from "../ports/table-storer.ts";
import { makeLocalFile } from "../sources/local-file.ts";
import { buffersOf, packCrossing, type RowsCrossing, unpackCrossing } from "./crossing.ts";

export type Task =
  | { readonly kind: "read"; readonly name: string; readonly path: string; readonly reading: RowsReading }
  | { readonly kind: "digest"; readonly path: string }
  | { readonly kind: "keep"; readonly keep: KeepRows; readonly rows: RowsCrossing }
  | { readonly kind: "store"; readonly directory: string; readonly table: FilesOfTable };

/** null for what this thread could not do. */
export type Answer = RowsCrossing | KeptRows | StoredTable | string | null;

export interface Asked {
  readonly number: number;
  readonly task: Task;
}

export interface Answered {
  readonly number: number;
  readonly answer: Answer;
}

/** The other side of startThread: does the tasks that it is sent, one after another. A digest is waited for by nobody: most
 *  of its time is the disk's, and it is worked out while others rest. */
export function runThread(): void {
  const port = parentPort!;
  let last = Promise.resolve();
  port.on("message", ({ number, task }: Asked) => {
    const run = async () => {
      const answer = await perform(task).catch(() => null);
      port.postMessage({ number, answer } satisfies Answered, buffersOf(answer));
    };
    if (task.kind === "digest") run();
    else last = last.then(run);
  });
}

async function perform(task: Task): Promise<Answer> {
  if (task.kind === "keep") return keepRows(unpackCrossing(task.rows), task.keep);
  if (task.kind === "digest") return digestOf(makeLocalFile(task.path, "/"));
  if (task.kind === "store") {
    const { storeFiles } = await import("../formats/data/store-files.ts");
    return storeFiles(task.table, (path) => makeLocalFile(path, task.directory));
  }
  const scored = await readRows({ ...makeLocalFile(task.path, "/"), name: task.name }, task.reading);
  return isNoEvidence(scored) ? null : packCrossing(scored);
}
