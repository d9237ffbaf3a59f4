import { randomUUID } from "node:crypto";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import type { Engine, Job, JobEnd } from "../../ports/engine.ts";
import { watchGpus } from "./gpu.ts";
import { makeOutputLines } from "./output-lines.ts";
import { makeOutputPipe, type OutputPipe } from "./output-pipe.ts";
import type { SupervisedJob } from "./protocol.ts";
import { type Ended, type Supervisor, startSupervisor } from "./supervisor.ts";
import { makeTail } from "./tail.ts";

export interface LocalEngineOptions {
  /** Between asking a process to end and killing it. */
  readonly graceMilliseconds?: number;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** How long the output may go on after all processes of the job are gone. */
const drainMilliseconds = 2000;

/** Runs commands on this machine. SIGINT, SIGTERM and SIGHUP of this process are passed on to the job, which then
 *  ends as `stopped`. */
export function makeLocalEngine({ graceMilliseconds = 2000 }: LocalEngineOptions = {}): Engine {
  // One listener a command that is running: of many at once Node would warn as of a leak.
  process.setMaxListeners(Math.max(process.getMaxListeners(), 100));
  return {
    run: async (job, onLine) => {
      const mark = randomUUID();
      const pipe = await makeOutputPipe();
      const supervisor = startSupervisor();
      const forward = (signal: NodeJS.Signals) => supervisor.send({ order: "stop", signal });
      const stop = () => forward("SIGTERM");
      for (const signal of signals) process.on(signal, forward);
      job.signal?.addEventListener("abort", stop);
      try {
        return await follow(supervisor, supervised(job, mark, graceMilliseconds, pipe), pipe, onLine);
      } finally {
        for (const signal of signals) process.off(signal, forward);
        job.signal?.removeEventListener("abort", stop);
        await pipe?.close();
      }
    },
  };
}

async function follow(
  supervisor: Supervisor,
  job: SupervisedJob,
  pipe: OutputPipe | null,
  onLine: (line: string) => void,
): Promise<JobEnd> {
  const start = performance.now();
  const tail = makeTail();
  supervisor.send({ order: "start", job });
  await supervisor.opened;
  const drained = drain(pipe?.read() ?? supervisor.output, (line, replaced) => {
    tail.push(line, replaced);
    onLine(line);
  });
  const gpus = watchGpus();
  const ended = await supervisor.ended;
  const gpu = gpus();
  if (ended === null) await sweep(job);
  await drained();
  const durationSeconds = Math.round(performance.now() - start) / 1000;
  const use = ended?.resources ?? null;
  const resources = use === null ? {} : { resources: { ...use, ...(gpu === null ? {} : { gpu }) } };
  return { ...toldBy(ended, supervisor), ...resources, durationSeconds, tail: tail.lines() };
}

/** Begins to read; the function that comes back waits for the end of the output, but not for ever. */
function drain(output: Readable, onLine: (line: string, replaced: boolean) => void): () => Promise<void> {
  const lines = makeOutputLines(onLine);
  const over = new Promise<void>((done) => {
    output.on("data", (chunk: Buffer) => lines.write(chunk));
    output.once("end", done);
    output.once("error", () => done());
    output.once("close", done);
  });
  return async () => {
    await Promise.race([over, sleep(drainMilliseconds, undefined, { ref: false })]);
    output.destroy();
    lines.end();
  };
}

function supervised(job: Job, mark: string, grace: number, pipe: OutputPipe | null): SupervisedJob {
  const outer = job.environment["EVENHAND_PROCESS"];
  return {
    argv: typeof job.command === "string" ? [...bash, job.command] : job.command,
    directory: job.directory,
    // The marks of all jobs around this one stay, so that each of them finds it.
    environment: { ...job.environment, EVENHAND_PROCESS: outer === undefined ? mark : `${outer},${mark}` },
    mark,
    timeoutMilliseconds: job.timeoutMilliseconds,
    graceMilliseconds: grace,
    pipe: pipe?.path ?? null,
  };
}

/** Without the user's start-up files, and stopping at the first command that fails, in a pipeline too. */
const bash = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"];

function toldBy(ended: Ended | null, supervisor: Supervisor): Omit<JobEnd, "durationSeconds" | "tail"> {
  if (ended !== null) {
    const { how, exitCode, signal, leftBehind, reason } = ended;
    return { how, exitCode, signal, leftBehind: how === "exited" ? leftBehind : 0, reason };
  }
  const reason = supervisor.complaint() || "the process that supervised the command was killed";
  return { how: "lost", exitCode: null, signal: null, leftBehind: 0, reason };
}

/** A second supervisor ends what a killed one has left. */
async function sweep({ mark, graceMilliseconds }: SupervisedJob): Promise<void> {
  const sweeper = startSupervisor();
  sweeper.output.resume();
  sweeper.send({ order: "sweep", mark, graceMilliseconds });
  await sweeper.ended;
}
