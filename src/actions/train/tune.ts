import type { TrialRecord } from "../../core/record/tuning.ts";
import { mergeParams } from "../../core/tune/merge-params.ts";
import { goalOf, plannedParams, trialCount } from "../../core/tune/plan.ts";
import { judgeTuning } from "../../core/tune/tuning.ts";
import type { JobEnd } from "../../ports/engine.ts";
import { takeOutputs } from "./attempt.ts";
import type { Course } from "./course.ts";
import { type EarlyStop, makeEarlyStop } from "./early-stop.ts";
import type { DoneRun } from "./make-run-record.ts";
import { type Asking, makeAsking } from "./optuna-trials.ts";
import { runPool } from "./pool.ts";
import { trainSeeds } from "./repeat.ts";
import { runTogether } from "./together.ts";
import { finishedTrials, type Tried, trialName, tryParams } from "./trial.ts";
import { contestOf, tuneOf } from "./tune-plan.ts";

export type TuneCourse = Course & { readonly plan: string };

export type Tuned =
  | (Pick<DoneRun, "end" | "paidSeconds" | "outputs" | "metrics" | "repeats" | "seed" | "tuning"> & {
      readonly chosen: unknown;
    })
  | { readonly reasons: readonly string[]; readonly end: JobEnd };

/** Tries every set of parameters that is not tried yet, and takes the best one's outputs; with several seeds, the best
 *  parameters are trained with the others too. */
export async function tune(course: TuneCourse): Promise<Tuned> {
  const { inputs, plan, ports } = course;
  const finished = await finishedTrials(course);
  const count = trialCount(tuneOf(inputs));
  const missing = Array.from({ length: count }, (_, trial) => trial).filter((trial) => !finished.has(trial));
  if (finished.size > 0)
    ports.host.info(`${count - missing.length} of ${count} trials are there already and count again`);
  const bad = await tryMissing(missing, finished, course);
  const cancelled = bad.find(({ record }) => record === null);
  if (cancelled !== undefined) return failed(cancelled, `${finished.size} trials are kept for the next time`);
  const records = [...finished.values(), ...bad.flatMap(({ record }) => record ?? [])];
  const inPlan = records.filter(({ trial }) => trial < count);
  const tuning = judgeTuning(contestOf(inputs, plan), inPlan);
  if (tuning !== null) return takeBest(tuning, inPlan, course);
  const { metric } = goalOf(tuneOf(inputs));
  const first = bad[0];
  if (first === undefined) return { reasons: [`no trial reported ${metric}`], end: nothing };
  return failed(first, `no trial came to an end with a value of ${metric}`);
}

/** Runs trials; those that end well are added to `finished`, the others come back. */
async function tryMissing(
  missing: readonly number[],
  finished: Map<number, TrialRecord>,
  course: TuneCourse,
): Promise<Tried[]> {
  const settings = tuneOf(course.inputs);
  const early: EarlyStop | null =
    settings.sampler === "hyperband" ? makeEarlyStop(settings, course.ports.clock) : null;
  for (const record of finished.values()) early?.add(record);
  const planned = plannedParams(settings);
  const asking: Asking | null = planned === null ? await makeAsking(course, [...finished.values()]) : null;
  const bad: Tried[] = [];
  const run = async (trial: number, own: TuneCourse) => {
    const ask = planned === null ? await asking!.ask(trial) : { trial, params: planned[trial]! };
    const tried = await tryParams(ask, own, early?.watch(trial));
    const { record } = tried;
    if (record !== null) early?.add(record);
    if (record === null || record.state === "failed") bad.push(tried);
    else finished.set(trial, record);
    if (record !== null) await asking?.tell(record);
    return record === null ? "stop" : "go on";
  };
  // What to try next, or whether to go on, is known only while others run.
  if (planned === null || early !== null)
    await runPool(missing, course.inputs.maxParallel, (trial) => run(trial, course));
  else await runTogether(missing, "trials", course, run);
  return bad;
}

async function takeBest(
  tuning: NonNullable<ReturnType<typeof judgeTuning>>,
  records: readonly TrialRecord[],
  course: TuneCourse,
): Promise<Tuned> {
  const { inputs, ground } = course;
  const best = records.find(({ trial }) => trial === tuning.best)!;
  const chosen = mergeParams(ground.params, best.params);
  const end = endOf(best);
  const metrics = { values: new Map(Object.entries(best.metrics)), notes: best.notes };
  if (inputs.seeds.length > 1) {
    const first = { done: { end, metrics }, run: trialName(best.trial) };
    const repeated = await trainSeeds(chosen, course, first);
    if ("reasons" in repeated) return repeated;
    // The best trial is the first seed's run, and is paid once.
    const others = (repeated.paidSeconds ?? 0) - best.durationSeconds;
    return { ...repeated, paidSeconds: paidFor(records, others), tuning, chosen };
  }
  const outputs = await takeOutputs(trialName(best.trial), course);
  return { end, paidSeconds: paidFor(records), metrics, outputs, seed: best.seed, tuning, chosen };
}

/** Seconds of all trials together, to the millisecond, and of what ran beside them. */
export function paidFor(records: readonly TrialRecord[], others = 0): number {
  const all = records.reduce((sum, { durationSeconds }) => sum + durationSeconds, others);
  return Math.round(1000 * all) / 1000;
}

/** How a stored trial ended. */
export function endOf({ durationSeconds, leftBehind }: TrialRecord): JobEnd {
  return { ...nothing, durationSeconds, leftBehind };
}

const nothing: JobEnd = {
  how: "exited",
  exitCode: 0,
  signal: null,
  leftBehind: 0,
  reason: "",
  durationSeconds: 0,
  tail: [],
};

function failed({ attempt }: Tried, more: string): { reasons: string[]; end: JobEnd } {
  return { reasons: [...attempt.reasons, more], end: attempt.end };
}
