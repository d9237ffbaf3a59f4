import type { TuneConfig } from "../config/tune-schema.ts";
import type { TrialRecord, Tuning, TuningSummary } from "../record/tuning.ts";
import { importanceOf } from "./importance.ts";
import type { Goal } from "./plan.ts";
import { bestSoFar, rankTrials, tunedTrial } from "./rank-trials.ts";

/** What trials are judged by. */
export interface Contest {
  readonly sampler: TuneConfig["sampler"];
  readonly goal: Goal;
  /** The plan's digest. */
  readonly plan: string;
  /** Of the parameters. */
  readonly names: readonly string[];
}

/** Trials and their winner for the training's record; null when no trial is complete with a value of the metric. */
export function judgeTuning(contest: Contest, records: readonly TrialRecord[]): Tuning | null {
  const { sampler, goal, plan, names } = contest;
  const trials = records.map((record) => tunedTrial(record, goal)).toSorted((a, b) => a.trial - b.trial);
  const best = rankTrials(trials, goal)[0];
  if (best === undefined) return null;
  const { importance, note } = importanceOf(trials, names.slice(0, 200));
  return { sampler, ...goal, plan, best: best.trial, trials, importance, importanceNote: note };
}

/** What an evaluation keeps of a tuning for the report. */
export function summarizeTuning(tuning: Tuning): TuningSummary {
  const { sampler, metric, direction, trials, importance, importanceNote } = tuning;
  const count = (state: string) => trials.filter((trial) => trial.state === state).length;
  return {
    sampler,
    metric,
    direction,
    counts: { complete: count("complete"), stopped: count("stopped"), failed: count("failed") },
    top: rankTrials(trials, tuning)
      .slice(0, 5)
      .map(({ trial, state, params, value }) => ({ trial, state, params, value })),
    bestSoFar: bestSoFar(trials, tuning),
    importance: importance.slice(0, 5),
    importanceNote,
  };
}
