import { parentPort } from "node:worker_threads";
import type { Scored } from "../core/table/evidence.ts";
import { makeIds } from "../core/table/ids.ts";
import { labelTexts } from "../core/table/score.ts";
import { keepRows } from "../formats/stored/keep-rows.ts";
import type { KeepRows } from "../ports/rows-keeper.ts";

/** Rows as they cross to a thread: functions stay behind. */
export interface RowsTask {
  readonly keep: KeepRows;
  readonly scored: Omit<Scored, "ids" | "labelText">;
  readonly ids: { readonly bytes: Uint8Array; readonly starts: Int32Array } | null;
}

/** The other side of makeRowsKeeper: does the one task that it is sent, and ends. */
export async function runRowsThread(): Promise<void> {
  const port = parentPort!;
  const task = await new Promise<RowsTask>((resolve) => {
    port.once("message", resolve);
  });
  const { scored, ids, keep } = task;
  const whole: Scored = {
    ...scored,
    ids: ids && makeIds(ids.bytes, ids.starts),
    labelText: labelTexts(scored.rows.label, scored.rows.classes),
  };
  port.postMessage(await keepRows(whole, keep));
}
