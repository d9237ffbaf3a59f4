import type { TrialRecord } from "../../core/record/tuning.ts";
import { valuesAtRungs } from "../../core/tune/hyperband.ts";
import { mergeParams } from "../../core/tune/merge-params.ts";
import { goalOf } from "../../core/tune/plan.ts";
import { readReports } from "../../core/tune/reports.ts";
import type { Params } from "../../core/tune/space.ts";
import { parseTrial, sealTrial, trialFileName } from "../../core/tune/trial-record.ts";
import { UserError } from "../../errors.ts";
import { type Attempt, attempt, type Watch } from "./attempt.ts";
import type { Course } from "./course.ts";
import { tuneOf } from "./tune-plan.ts";

/** A set of parameters to be tried. */
export interface Trial {
  readonly trial: number;
  readonly params: Params;
  /** Its number in Optuna's study. */
  readonly optuna?: number;
}

export interface Tried {
  /** null: it was ended from outside, and counts for nothing. */
  readonly record: TrialRecord | null;
  readonly attempt: Attempt;
}

/** What ended a trial, when it was not its command; null: nothing did. */
export type Stopped = () => string | null;

export function trialName(trial: number): string {
  return `trial-${trial}`;
}

/** Tries one set of parameters, and writes what came of it into the trial's folder. */
export async function tryParams(
  { trial, params, optuna }: Trial,
  course: Course & { readonly plan: string },
  watched: { readonly watch: Watch; readonly stopped: Stopped } | null = null,
): Promise<Tried> {
  const { inputs, ground, ports, folders, plan } = course;
  const seed = inputs.seeds[0] ?? 0;
  const run = { name: trialName(trial), seed, trial, params: mergeParams(ground.params, params) };
  const ended = await attempt(run, course, watched?.watch);
  const early = watched?.stopped() ?? null;
  if (ended.end.how === "stopped" && early === null) return { record: null, attempt: ended };
  const tune = tuneOf(inputs);
  const goal = goalOf(tune);
  const reports = readReports(ended.lines, goal.metric);
  const last = reports.at(-1)?.value;
  const metrics = ended.done?.metrics.values ?? (last === undefined ? [] : [[goal.metric, last] as const]);
  const isEarly = early !== null && ended.done === null;
  const record = sealTrial({
    tool: { name: "evenhand", version: ports.version },
    plan,
    trial,
    seed,
    state: ended.done !== null ? "complete" : isEarly ? "stopped" : "failed",
    params,
    metrics: Object.fromEntries(metrics),
    atRungs: tune.sampler === "hyperband" ? valuesAtRungs(reports, tune.hyperband) : [],
    outputs: outputsOf(ended),
    durationSeconds: ended.end.durationSeconds,
    leftBehind: ended.end.leftBehind,
    notes: (isEarly ? [early] : [...ended.reasons, ...(ended.done?.metrics.notes ?? [])])
      .map((note) => note.slice(0, 500))
      .slice(0, 50),
    ...(optuna === undefined ? {} : { optuna }),
  });
  await folders.write(run.name, trialFileName, encode(record));
  return { record, attempt: ended };
}

function outputsOf({ done }: Attempt): TrialRecord["outputs"] {
  return Object.fromEntries(
    Object.entries(done?.outputs.digests ?? {}).map(([name, { path: _, ...digest }]) => [name, digest]),
  );
}

export function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

/** Trials of the plan that are finished, by number. One that failed is not: it is tried again; nor is one whose record
 *  was changed, which is said. */
export async function finishedTrials(
  { folders, plan, ports }: Pick<Course, "folders" | "ports"> & { plan: string },
  states: readonly TrialRecord["state"][] = ["complete", "stopped"],
): Promise<Map<number, TrialRecord>> {
  const finished = new Map<number, TrialRecord>();
  for (const [run, content] of await folders.readAll(trialFileName)) {
    if (!run.startsWith("trial-")) continue;
    const record = readTrial(content, `${run}/${trialFileName}`, ports);
    if (record?.plan === plan && states.includes(record.state)) finished.set(record.trial, record);
  }
  return finished;
}

function readTrial(content: Uint8Array, source: string, { host }: Course["ports"]): TrialRecord | null {
  try {
    return parseTrial(new TextDecoder().decode(content), source);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    host.info(`not counted: ${error.message}`);
    return null;
  }
}
