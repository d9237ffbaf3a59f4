import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Batch, Engine, JobEnd } from "../../../src/ports/engine.ts";
import { livingWith, untilNone } from "../living.ts";
import { type JobScene, makeJobScene } from "../remote/scene.ts";

export interface BatchRig {
  make(more?: Readonly<Record<string, unknown>>): Engine;
}

interface Ran {
  readonly ends: Map<number, JobEnd>;
  /** In the order in which they came. */
  readonly order: number[];
  readonly lines: string[][];
}

/** Jobs of one command in one directory, with files of their own. */
function makeBatchScene(command: string, count: number, more: Parameters<typeof makeJobScene>[1] = {}) {
  const first = makeJobScene(command, more);
  const jobs = Array.from({ length: count }, (_, index) => {
    const { job } = makeJobScene(command, more);
    writeFileSync(job.cargo.files.paramsFile, `{"lr": ${index}}\n`);
    const environment = {
      ...job.environment,
      EVENHAND_SEED: String(40 + index),
      EVENHAND_TRIAL: String(index),
    };
    return { ...job, directory: first.folder, environment };
  });
  return { first, jobs };
}

function startBatch(engine: Engine, jobs: Batch["jobs"], name: string, more: Partial<Batch> = {}) {
  const ran: Ran = { ends: new Map(), order: [], lines: jobs.map(() => []) };
  const batch: Batch = {
    name,
    earlier: [],
    jobs,
    parallel: jobs.length,
    onLine: (index, line) => ran.lines[index]?.push(line),
    async onEnd(index, end) {
      ran.ends.set(index, end);
      ran.order.push(index);
    },
    ...more,
  };
  return { ran, over: engine.runBatch?.(batch) ?? Promise.reject(new Error("no batches")) };
}

const nameOf = ({ job }: JobScene) => `${job.cargo.name.slice(0, -1)}7`;
const longJob = "echo begun; (trap '' TERM; sleep 300) & setsid sleep 301 & sleep 302";

/** What holds for every engine that runs many jobs as one. */
export function batchContract(name: string, rig: () => BatchRig): void {
  describe(`a batch on the engine ${name}`, { timeout: 180_000 }, () => {
    it("gives each job its own parameters, variables, checkpoints and name, and brings its own outputs back", async () => {
      const command = [
        "echo seed $EVENHAND_SEED trial $EVENHAND_TRIAL in $(cat data.txt) with $(cat $EVENHAND_PARAMS)",
        "echo job $EVENHAND_JOB found $(ls $EVENHAND_CHECKPOINTS)",
        "seq 1 $EVENHAND_SEED > $EVENHAND_OUTPUT/model; echo $EVENHAND_TRIAL > $EVENHAND_CHECKPOINTS/last",
        'echo "{\\"loss\\": $EVENHAND_TRIAL}" >> $EVENHAND_METRICS',
      ].join("\n");
      const { first, jobs } = makeBatchScene(command, 5, {
        inputs: ["data.txt"],
        outputs: ["$EVENHAND_OUTPUT/model"],
      });
      first.write("data.txt", "here\n");
      mkdirSync(path.join(jobs[3]!.cargo.files.checkpointFolder, "epoch-2"));
      writeFileSync(path.join(jobs[3]!.cargo.files.checkpointFolder, "epoch-2", "state"), "kept");
      const { ran, over } = startBatch(rig().make(), jobs, nameOf(first), { parallel: 2 });
      await over;
      for (const [index, { cargo }] of jobs.entries()) {
        const end = ran.ends.get(index);
        expect(end, ran.lines[index]?.join("\n")).toMatchObject({ how: "exited", exitCode: 0 });
        expect(ran.lines[index]).toEqual([
          `seed ${40 + index} trial ${index} in here with {"lr": ${index}}`,
          `job ${cargo.name} found${index === 3 ? " epoch-2" : ""}`,
        ]);
        const read = (file: string) => readFileSync(file, "utf8");
        expect(read(path.join(cargo.files.outputFolder, "model"))).toMatch(
          new RegExp(`\\n${40 + index}\\n$`),
        );
        expect(read(path.join(cargo.files.checkpointFolder, "last"))).toBe(`${index}\n`);
        expect(read(cargo.files.metricsFile)).toBe(`{"loss": ${index}}\n`);
      }
      expect(read(jobs[3]!.cargo.files.checkpointFolder, "epoch-2/state")).toBe("kept");
    });

    it("a job that fails leaves the others running, and ends with its own exit code and last lines", async () => {
      const command = "sleep 1; echo in $EVENHAND_TRIAL; [ $EVENHAND_TRIAL != 1 ] || exit 3";
      const { first, jobs } = makeBatchScene(command, 4);
      const { ran, over } = startBatch(rig().make(), jobs, nameOf(first), { parallel: 1 });
      await over;
      expect([0, 1, 2, 3].map((index) => ran.ends.get(index)?.exitCode)).toEqual([0, 3, 0, 0]);
      expect(ran.ends.get(1)).toMatchObject({ how: "exited", tail: ["in 1"] });
      for (const { durationSeconds } of ran.ends.values()) expect(durationSeconds).toBeLessThan(30);
    });

    it("tells an end as it comes, and lays nothing down before the one before was dealt with", async () => {
      const command = "echo of $EVENHAND_TRIAL > model.txt";
      const { first, jobs } = makeBatchScene(command, 4, { outputs: ["model.txt"] });
      const found: string[] = [];
      const { over } = startBatch(rig().make(), jobs, nameOf(first), {
        async onEnd(index) {
          const before = read(first.folder, "model.txt");
          await new Promise((done) => setTimeout(done, 700));
          found[index] = before === read(first.folder, "model.txt") ? before : "changed meanwhile";
        },
      });
      await over;
      expect(found).toEqual(["of 0\n", "of 1\n", "of 2\n", "of 3\n"]);
    });

    it("each job has its own time; the others end as they would", async () => {
      const command = "[ $EVENHAND_TRIAL != 0 ] || exec sleep 200; echo quick > $EVENHAND_OUTPUT/x";
      const { first, jobs } = makeBatchScene(command, 2, {
        outputs: ["$EVENHAND_OUTPUT/x"],
        timeoutMilliseconds: 8000,
      });
      const { ran, over } = startBatch(rig().make(), jobs, nameOf(first));
      await over;
      expect([ran.ends.get(0)?.how, ran.ends.get(1)?.how]).toEqual(["timeout", "exited"]);
      expect(await untilNone(() => livingWith(jobs[0]!.cargo.name), 30_000)).not.toBeNull();
    });

    it("stops all of it by its name from another process, and no end is a success", async () => {
      const { first, jobs } = makeBatchScene(longJob, 3);
      let begun = () => {};
      const seen = new Promise<void>((done) => {
        begun = done;
      });
      const { ran, over } = startBatch(rig().make(), jobs, nameOf(first), { onLine: () => begun() });
      await seen;
      await rig().make().stop?.(nameOf(first));
      for (const { cargo } of jobs)
        expect(await untilNone(() => livingWith(cargo.name), 30_000)).not.toBeNull();
      await over;
      expect(ran.ends.size).toBe(3);
      for (const { exitCode } of ran.ends.values()) expect(exitCode).not.toBe(0);
    });

    it("first ends the batch that an earlier attempt left", async () => {
      const left = makeBatchScene(longJob, 2);
      let begun = () => {};
      const seen = new Promise<void>((done) => {
        begun = done;
      });
      const before = startBatch(rig().make(), left.jobs, nameOf(left.first), { onLine: () => begun() });
      await seen;
      const { first, jobs } = makeBatchScene("true", 2);
      const { ran, over } = startBatch(rig().make(), jobs, nameOf(first), { earlier: [nameOf(left.first)] });
      await over;
      expect([...ran.ends.values()].map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      await before.over;
      expect(livingWith(left.jobs[0]!.cargo.name)).toEqual([]);
    });
  });
}

function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}
