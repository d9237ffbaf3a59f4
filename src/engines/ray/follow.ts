import type { Ray } from "../../clients/ray/client.ts";
import type { JobDetails } from "../../clients/ray/jobs.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Job } from "../../ports/engine.ts";
import type { JobLines } from "../remote/job-lines.ts";
import { pause, type StopWatch } from "../remote/told-to-stop.ts";
import { isOver, stopRayJob } from "./stop.ts";

export interface Following {
  readonly job: Job;
  readonly lines: JobLines;
  readonly watch: StopWatch;
  readonly clock: Clock;
}

const pollMs = 500;
const slowPollMs = 2000;
/** How long Ray may be silent before the job is given up. */
const mostSilenceMs = 120_000;

/** Passes on what a job prints until it is over, and stops it when its time is, or when told to. The time counts
 *  from when it runs; it may wait for its start as long. */
export async function followRayJob(ray: Ray, name: string, following: Following): Promise<JobDetails | null> {
  const { job, lines, watch, clock } = following;
  const log = makeLog(ray, name, lines);
  const since = clock.now();
  let answered = since;
  for (;;) {
    const details = await ray.jobs.find(name).catch(() => undefined);
    if (details !== undefined) answered = clock.now();
    if (watch.why() !== null) {
      await stopRayJob(ray, name, clock).catch(() => undefined);
      const stopped = (await ray.jobs.find(name).catch(() => null)) ?? null;
      await log.finish(stopped?.driver_node_id ?? "");
      return stopped;
    }
    if (details === null || (details !== undefined && isOver(details.status))) {
      await log.finish(details?.driver_node_id ?? "");
      return details;
    }
    if (clock.now() - answered > mostSilenceMs) throw new Error("Ray has not answered for two minutes");
    const running = details?.status === "RUNNING";
    if (running || clock.now() - since > job.timeoutMilliseconds)
      watch.startClock(running ? job.timeoutMilliseconds : 0);
    if (running) log.open(details?.driver_node_id ?? "");
    await pause(clock.now() - since < 60_000 ? pollMs : slowPollMs, watch.signal);
  }
}

interface Log {
  /** Begins to follow, or begins again after a stream broke. */
  open(node: string): void;
  /** Reads to the end what is not read yet. */
  finish(node: string): Promise<void>;
}

function makeLog(ray: Ray, name: string, lines: JobLines): Log {
  let read = 0;
  let passed = 0;
  let following: AbortController | null = null;
  /** @param at where in the output the bytes begin: what was passed on before is not again */
  const take = (bytes: Buffer, at: number) => {
    const fresh = bytes.subarray(Math.max(0, passed - at));
    passed += fresh.length;
    if (fresh.length > 0) lines.write(fresh);
  };
  const follow = async (node: string, signal: AbortSignal) => {
    read = 0;
    for await (const chunk of await ray.logs.follow(node, name, signal)) {
      take(chunk as Buffer, read);
      read += (chunk as Buffer).length;
    }
  };
  return {
    open(node) {
      if (following !== null || node === "") return;
      const started = new AbortController();
      following = started;
      follow(node, started.signal)
        .catch(() => undefined)
        .finally(() => {
          following = null;
        });
    },
    async finish(node) {
      following?.abort();
      const whole = await ray.logs.read(node, name).catch(() => Buffer.alloc(0));
      take(whole, 0);
      lines.end();
    },
  };
}
