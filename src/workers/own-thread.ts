import { Worker } from "node:worker_threads";
import { threadMark } from "./entry.ts";
import type { Answer, Task } from "./tasks.ts";

/** A thread of this program that does one task after another. */
export interface OwnThread {
  /** null when the thread is gone or could not do it. */
  ask(task: Task): Promise<Answer>;
}

/** @param entry the program's own file, which the thread enters again */
export function startThread(entry: string): OwnThread {
  const worker = new Worker(entry, { workerData: { mark: threadMark } });
  const waiting: ((answer: Answer) => void)[] = [];
  let isGone = false;
  const settle = (answer: Answer) => {
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
