import { describe, expect, it } from "vitest";
import type { Course } from "../../../src/actions/train/course.ts";
import { runTogether } from "../../../src/actions/train/together.ts";
import { rememberJobs } from "../../../src/engines/choose.ts";
import type { Batch, Engine, Job, JobEnd } from "../../../src/ports/engine.ts";

const ended = (exitCode: number): JobEnd => ({
  ...{ how: "exited", signal: null, leftBehind: 0, reason: "", durationSeconds: 1, tail: [] },
  exitCode,
});
const job = (name: string): Job => ({
  ...{ command: name, directory: "/w", environment: {}, timeoutMilliseconds: 1000 },
});

function courseOf(engine: Engine): Course {
  const inputs = { maxParallel: 2, seeds: [7], model: "m", leg: "l" };
  const host = { context: { repository: "o/r", runId: 5, attempt: 2, onRunner: true } };
  const ports = { engine, host, environment: {}, clock: { now: () => 0 } };
  return { inputs, ports } as unknown as Course;
}

/** Each task runs one job; what it saw is in the log. */
async function runTasks(engine: Engine, tasks: readonly string[], log: string[], fails = "") {
  return runTogether(tasks, "trials", courseOf(engine), async (task, { ports }) => {
    if (task === fails) throw new Error(`${task} has no folder`);
    const end = await ports.engine.run(job(task), (line) => log.push(`${task} says ${line}`));
    await new Promise((done) => setTimeout(done, 5));
    log.push(`${task} ends ${end.exitCode}`);
    return end.exitCode === 0 ? "go on" : "stop";
  });
}

const alone: Engine = {
  run: async ({ command }, onLine) => {
    onLine(String(command));
    return ended(0);
  },
};

describe("several runs of a training", () => {
  it("go one by one on an engine without batches", async () => {
    const log: string[] = [];
    await runTasks(alone, ["a", "b"], log);
    expect(log).toEqual(["a says a", "b says b", "a ends 0", "b ends 0"]);
  });

  it("are one batch where there is such a thing: all jobs, one name for each attempt, the limit asked for", async () => {
    const log: string[] = [];
    const seen: Batch[] = [];
    const engine: Engine = {
      ...alone,
      async runBatch(batch) {
        seen.push(batch);
        batch.onLine(1, "hello");
        for (const index of [1, 0, 2]) {
          await batch.onEnd(index, ended(index === 1 ? 3 : 0));
          log.push(`told ${index}`);
        }
      },
    };
    await runTasks(engine, ["a", "b", "c"], log);
    expect(seen.map(({ jobs, parallel }) => [jobs.map(({ command }) => command), parallel])).toEqual([
      [["a", "b", "c"], 2],
    ]);
    expect(seen[0]?.name).toMatch(/^evenhand-[0-9a-f]{12}-2$/);
    expect(seen[0]?.earlier).toEqual([seen[0]?.name.replace(/2$/, "1")]);
    // A failed run does not keep the others from their ends, and each is dealt with before the next is told.
    expect(log).toEqual(["b says hello", "b ends 3", "told 1", "a ends 0", "told 0", "c ends 0", "told 2"]);
  });

  it("fail together when the engine does not take the batch", async () => {
    const engine: Engine = { ...alone, runBatch: () => Promise.reject(new Error("no right")) };
    const log: string[] = [];
    await expect(runTasks(engine, ["a", "b"], log)).rejects.toThrow("no right");
    expect(log).toEqual([]);
  });

  it("keep the ends that were told when the engine breaks later", async () => {
    const engine: Engine = {
      ...alone,
      async runBatch({ onEnd }) {
        await onEnd(0, ended(0));
        throw new Error("silent");
      },
    };
    const log: string[] = [];
    await expect(runTasks(engine, ["a", "b"], log)).rejects.toThrow("silent");
    expect(log).toEqual(["a ends 0"]);
  });

  it("are not left waiting by an engine that tells no end", async () => {
    const engine: Engine = { ...alone, runBatch: async ({ onEnd }) => onEnd(0, ended(0)) };
    await expect(runTasks(engine, ["a", "b"], [])).rejects.toThrow("told no end of this run");
  });

  it.each(["a", "c"])("run none when %s cannot be prepared", async (fails) => {
    let batches = 0;
    const engine: Engine = {
      ...alone,
      async runBatch() {
        batches++;
      },
    };
    await expect(runTasks(engine, ["a", "b", "c"], [], fails)).rejects.toThrow(`${fails} has no folder`);
    expect(batches).toBe(0);
  });

  it("without a task ask nothing of the engine", async () => {
    await runTasks({ ...alone, runBatch: () => Promise.reject(new Error("asked")) }, [], []);
  });
});

describe("a batch", () => {
  it("is written down by its name before it is submitted, and crossed out when it is over", async () => {
    const log: string[] = [];
    const engine = rememberJobs(
      { ...alone, stop: async () => {}, runBatch: async ({ name }) => void log.push(`runs ${name}`) },
      {
        begin: async (name) => void log.push(`begins ${name}`),
        end: async (name) => void log.push(`ends ${name}`),
      },
    );
    await engine.runBatch?.({ name: "n", earlier: [], jobs: [], parallel: 1, onLine() {}, async onEnd() {} });
    expect(log).toEqual(["begins n", "runs n", "ends n"]);
  });

  it("is not made up for an engine that has none", () => {
    const kept = { begin: async () => {}, end: async () => {} };
    expect(rememberJobs({ ...alone, stop: async () => {} }, kept).runBatch).toBeUndefined();
  });
});
