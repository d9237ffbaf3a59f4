import { isMainThread, workerData } from "node:worker_threads";

/** What marks a thread as ours: it re-enters the program's own file, since a bundle has no other to start. */
export const threadMark = "evenhand-thread";

let entry: string | null = null;

/** Remembers the file that was started, so that a thread can start it again. */
export function enterBy(file: string | undefined): void {
  entry = file ?? null;
}

/** null when the program was not entered by main: then there is nothing to start a thread with. */
export function entryFile(): string | null {
  return entry;
}

export function isOwnThread(): boolean {
  return !isMainThread && (workerData as { mark?: unknown } | null)?.mark === threadMark;
}
