import type { Batch, Engine, Job, JobEnd } from "../../ports/engine.ts";
import { batchNames } from "./cargo.ts";
import type { Course } from "./course.ts";
import { runPool } from "./pool.ts";

/** Runs the command once for each task, as one batch where the engine has such a thing, and one by one elsewhere, at most
 *  `max-parallel` at once. In a batch every task comes to its end, whatever becomes of the others.
 *  @param part tells the batch from others of this step
 *  @param run runs the command at most once, on the engine of the course that it is given */
export async function runTogether<T, C extends Course>(
  tasks: readonly T[],
  part: string,
  course: C,
  run: (task: T, course: C) => Promise<"go on" | "stop">,
): Promise<void> {
  const { inputs, ports } = course;
  const { engine } = ports;
  if (engine.runBatch === undefined) return runPool(tasks, inputs.maxParallel, (task) => run(task, course));
  const names = batchNames(inputs, part, ports);
  const meeting = meet(engine.runBatch, tasks.length, { ...names, parallel: inputs.maxParallel });
  await runPool(tasks, tasks.length, async (task) => {
    const seat = meeting.seat();
    try {
      return await run(task, { ...course, ports: { ...ports, engine: { ...engine, run: seat.run } } });
    } catch (thrown) {
      seat.fail(thrown);
      throw thrown;
    } finally {
      seat.leave();
    }
  });
}

interface Guest {
  readonly job: Job;
  readonly onLine: (line: string) => void;
  readonly resolve: (end: JobEnd) => void;
  readonly reject: (thrown: unknown) => void;
  /** Until the task has done with what its run wrote. */
  readonly left: Promise<void>;
}

/** Waits until each of `count` tasks has come with its job, and runs these as one batch. */
function meet(
  runBatch: NonNullable<Engine["runBatch"]>,
  count: number,
  more: Pick<Batch, "name" | "earlier" | "parallel">,
) {
  const guests: Guest[] = [];
  let isOff = false;
  const rejectAll = (thrown: unknown) => {
    for (const guest of guests) guest.reject(thrown);
  };
  const begin = () =>
    runBatch({
      ...more,
      jobs: guests.map(({ job }) => job),
      onLine: (index, line) => guests[index]?.onLine(line),
      async onEnd(index, end) {
        guests[index]?.resolve(end);
        await guests[index]?.left;
      },
    }).then(() => rejectAll(new Error("the engine told no end of this run")), rejectAll);
  return {
    seat() {
      let leave = () => {};
      const left = new Promise<void>((done) => {
        leave = done;
      });
      const run: Engine["run"] = (job, onLine) =>
        new Promise((resolve, reject) => {
          if (isOff) return reject(new Error("the batch was called off"));
          guests.push({ job, onLine, resolve, reject, left });
          if (guests.length === count) void begin();
        });
      return {
        run,
        leave: () => leave(),
        /** A task that failed before all were there calls the batch off. */
        fail(thrown: unknown) {
          if (guests.length === count) return;
          isOff = true;
          rejectAll(thrown);
        },
      };
    },
  };
}
