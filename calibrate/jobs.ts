import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { PowerCell } from "./power/power-cells.ts";
import type { PowerResult } from "./power/run-power.ts";
import type { Cell } from "./simulate/cells.ts";
import type { CellResult } from "./simulate/run-cell.ts";
import type { Store } from "./store.ts";

/** What a worker thread is asked for. */
export type Job =
  | { readonly kind: "cell"; readonly of: Cell; readonly draws: number }
  | { readonly kind: "power"; readonly of: PowerCell; readonly draws: number };

export type Result = CellResult | PowerResult;

interface Asked {
  readonly store: Store;
  readonly workers: number;
  /** Told after each job that was run. */
  readonly tell: (done: number, all: number, job: Job) => void;
}

/** Results in the order of the jobs, from the store or from worker threads; without workers, null for what is not stored. */
export async function runJobs(
  jobs: readonly Job[],
  { store, workers, tell }: Asked,
): Promise<(Result | null)[]> {
  const results = jobs.map((job) => store.find<Result>(job));
  const left = [...jobs.keys()].filter((at) => results[at] === null);
  let done = jobs.length - left.length;
  const work = async () => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url));
    for (let at = left.shift(); at !== undefined; at = left.shift()) {
      const job = jobs[at]!;
      const result = await ask(worker, job);
      store.keep(job, result);
      results[at] = result;
      done += 1;
      tell(done, jobs.length, job);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(workers, left.length) }, work));
  return results;
}

async function ask(worker: Worker, job: Job): Promise<Result> {
  worker.postMessage(job);
  const [result] = await once(worker, "message");
  return result;
}
