import { Worker } from "node:worker_threads";
import { threadMark } from "./entry.ts";
import type { Answer, Answered, Asked, Task } from "./tasks.ts";

/** A thread of this program that does what it is asked. */
export interface OwnThread {
  /** null when the thread is gone or could not do it. */
  ask(task: Task): Promise<Answer>;
}

/** @param entry the program's own file, which the thread enters again */
export function startThread(entry: string): OwnThread {
  const worker = new Worker(entry, { workerData: { mark: threadMark } });
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  let isGone = false;
  const settle = ({ number, answer }: Answered) => {
    waiting.get(number)?.(answer);
    waiting.delete(number);
    // Without a task it must not keep the program from ending.
    if (waiting.size === 0) worker.unref();
  };
  const end = () => {
    isGone = true;
    for (const number of [...waiting.keys()]) settle({ number, answer: null });
  };
  worker.on("message", settle);
  worker.on("error", end);
  worker.on("exit", end);
  worker.unref();
  return {
    ask(task) {
      if (isGone) return Promise.resolve(null);
      return new Promise((resolve) => {
        asked += 1;
        waiting.set(asked, resolve);
        worker.ref();
        worker.postMessage({ number: asked, task } satisfies Asked);
      });
    },
  };
}
