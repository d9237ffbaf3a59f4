import type { ReadMetrics } from "../../core/train/metric-lines.ts";
import { gatherSeeds } from "../../core/train/seeds.ts";
import type { JobEnd } from "../../ports/engine.ts";
import { type Attempt, attempt, takeOutputs } from "./attempt.ts";
import type { Course } from "./course.ts";
import type { DoneRun } from "./make-run-record.ts";
import { runTogether } from "./together.ts";

/** What several runs came to, or why they came to nothing. */
export type Repeated =
  | Pick<DoneRun, "end" | "paidSeconds" | "outputs" | "metrics" | "repeats" | "seed">
  | { readonly reasons: readonly string[]; readonly end: JobEnd };

/** A finished run of one seed. */
export interface SeedDone {
  readonly end: JobEnd;
  readonly metrics: ReadMetrics;
}

/** Trains once a seed and puts the runs together: means and each run's metrics, the outputs of the first seed. A seed that
 *  fails is a failure of the training; what the others made stays on disk.
 *  @param params as the command finds them
 *  @param first the first seed's run, when it is there already, and its folder's name */
export async function trainSeeds(
  params: unknown,
  course: Course,
  first: { readonly done: SeedDone; readonly run: string } | null = null,
): Promise<Repeated> {
  const { inputs } = course;
  const [leading = 0] = inputs.seeds;
  const done = new Map<number, SeedDone>(first === null ? [] : [[leading, first.done]]);
  const failed: { seed: number; attempt: Attempt }[] = [];
  const missing = inputs.seeds.filter((seed) => !done.has(seed));
  await runTogether(missing, "seeds", course, async (seed, own) => {
    const ended = await attempt({ name: `seed-${seed}`, seed, trial: null, params }, own);
    if (ended.done === null) failed.push({ seed, attempt: ended });
    else done.set(seed, { end: ended.end, metrics: ended.done.metrics });
    return ended.done === null ? "stop" : "go on";
  });
  if (failed.length > 0) return failureOf(failed, [...done.keys()], course);
  const runs = inputs.seeds.map((seed) => ({ seed, ...done.get(seed)! }));
  return {
    ...gather(runs),
    seed: leading,
    outputs: await takeOutputs(first?.run ?? `seed-${leading}`, course),
  };
}

function gather(runs: readonly (SeedDone & { seed: number })[]) {
  const reported = runs.map(({ seed, metrics }) => ({ seed, metrics: Object.fromEntries(metrics.values) }));
  const { metrics, repeats, notes } = gatherSeeds(reported);
  const sum = (each: (end: JobEnd) => number) => runs.reduce((total, { end }) => total + each(end), 0);
  // Of one training, so that it stands beside that of a base which was trained once.
  const paidSeconds = Math.round(1000 * sum((end) => end.durationSeconds)) / 1000;
  const durationSeconds = Math.round((1000 * paidSeconds) / runs.length) / 1000;
  const own = runs.flatMap(({ seed, metrics: { notes: said } }) =>
    said.map((note) => `seed ${seed}: ${note}`),
  );
  return {
    end: { ...runs[0]!.end, durationSeconds, leftBehind: sum((end) => end.leftBehind) },
    paidSeconds,
    metrics: { values: new Map(Object.entries(metrics)), notes: [...notes, ...own].slice(0, 40) },
    repeats,
  };
}

function failureOf(
  failed: readonly { seed: number; attempt: Attempt }[],
  others: readonly number[],
  { folders }: Course,
): { reasons: string[]; end: JobEnd } {
  const reasons = failed.flatMap(({ seed, attempt: { reasons: why } }) =>
    why.map((reason) => `seed ${seed}: ${reason}`),
  );
  const kept =
    others.length === 0
      ? []
      : [`what the seeds ${others.join(", ")} made is kept in ${folders.pathOf("seed-*")}`];
  return { reasons: [...reasons, ...kept], end: failed[0]!.attempt.end };
}
