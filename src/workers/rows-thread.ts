import { parentPort } from "node:worker_threads";
import { isNoEvidence } from "../core/table/evidence.ts";
import type { RowsReading } from "../core/table/rows-reading.ts";
import { readRows } from "../formats/predictions/read-rows.ts";
import { keepRows } from "../formats/stored/keep-rows.ts";
import type { KeepRows, KeptRows } from "../ports/rows-keeper.ts";
import { makeLocalFile } from "../sources/local-file.ts";
import { buffersOf, packCrossing, type RowsCrossing, unpackCrossing } from "./crossing.ts";

export type RowsTask =
  | { readonly kind: "read"; readonly name: string; readonly path: string; readonly reading: RowsReading }
  | { readonly kind: "keep"; readonly keep: KeepRows; readonly rows: RowsCrossing };

/** Answers in the order of the tasks; null for what this thread could not do. */
export type RowsAnswer = RowsCrossing | KeptRows | null;

/** The other side of makeRowsKeeper: does the tasks that it is sent, one after another. */
export function runRowsThread(): void {
  const port = parentPort!;
  let last = Promise.resolve();
  port.on("message", (task: RowsTask) => {
    last = last.then(async () => {
      const answer = await perform(task).catch(() => null);
      port.postMessage(answer, buffersOf(answer));
    });
  });
}

async function perform(task: RowsTask): Promise<RowsAnswer> {
  if (task.kind === "keep") return keepRows(unpackCrossing(task.rows), task.keep);
  const scored = await readRows({ ...makeLocalFile(task.path, "/"), name: task.name }, task.reading);
  return isNoEvidence(scored) ? null : packCrossing(scored);
}
