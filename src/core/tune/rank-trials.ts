import type { TrialRecord, TunedTrial } from "../record/tuning.ts";
import type { Goal } from "./plan.ts";

/** A trial as the training's record keeps it. */
export function tunedTrial(record: TrialRecord, { metric }: Goal): TunedTrial {
  const { trial, state, params, metrics, durationSeconds, notes } = record;
  const value = Object.hasOwn(metrics, metric) ? metrics[metric]! : null;
  const note = state === "complete" ? undefined : notes[0];
  return { trial, state, params, value, seconds: durationSeconds, ...(note === undefined ? {} : { note }) };
}

/** Complete trials that reported the metric, best first; of equal ones the lower number. */
export function rankTrials<T extends Pick<TunedTrial, "trial" | "state" | "value">>(
  trials: readonly T[],
  { direction }: Pick<Goal, "direction">,
): T[] {
  const sign = direction === "minimize" ? 1 : -1;
  return trials
    .filter(({ state, value }) => state === "complete" && value !== null)
    .toSorted((a, b) => sign * (a.value! - b.value!) || a.trial - b.trial);
}

/** The best value after each trial, in the order of their numbers, from the first complete one; at most `most` of them,
 *  evenly chosen, the last included. */
export function bestSoFar(
  trials: readonly Pick<TunedTrial, "trial" | "state" | "value">[],
  goal: Pick<Goal, "direction">,
  most = 40,
): number[] {
  const values: number[] = [];
  let best: (typeof trials)[number] | undefined;
  for (const trial of trials.toSorted((a, b) => a.trial - b.trial)) {
    best = rankTrials(best === undefined ? [trial] : [best, trial], goal)[0];
    if (best !== undefined) values.push(best.value!);
  }
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, k) => values[Math.round((k * (values.length - 1)) / (most - 1))]!);
}
