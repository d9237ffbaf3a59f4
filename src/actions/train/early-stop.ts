import type { TuneConfig } from "../../core/config/tune-schema.ts";
import type { TrialRecord } from "../../core/record/tuning.ts";
import { type Climber, rungsOf, stoppedAt, valuesAtRungs } from "../../core/tune/hyperband.ts";
import { goalOf } from "../../core/tune/plan.ts";
import { readReports } from "../../core/tune/reports.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Watch } from "./attempt.ts";
import type { Stopped } from "./trial.ts";

const lookEvery = 250;

/** Trials as they climb from rung to rung, and who is stopped there. */
export interface EarlyStop {
  watch(trial: number): { readonly watch: Watch; readonly stopped: Stopped };
  /** What a finished trial had reached. */
  add(record: TrialRecord): void;
}

/** Looks at the reports of running trials, and ends those that others have left behind (core/tune/hyperband.ts). */
export function makeEarlyStop(tune: TuneConfig, clock: Clock): EarlyStop {
  const climbers = new Map<number, Climber>();
  const goal = goalOf(tune);
  const judge = (trial: number, lines: string): string | null => {
    const own = { trial, atRungs: valuesAtRungs(readReports(lines, goal.metric), tune.hyperband) };
    climbers.set(trial, own);
    const rung = stoppedAt(own, [...climbers.values()], tune.hyperband, goal);
    if (rung === null) return null;
    const step = rungsOf(tune.hyperband)[rung];
    return `stopped early: at step ${step} its ${goal.metric} was ${own.atRungs[rung]}, and others had better`;
  };
  return {
    add: ({ trial, atRungs }) => void climbers.set(trial, { trial, atRungs }),
    watch(trial) {
      let why: string | null = null;
      const watch: Watch = (files, stop) => {
        let isOver = false;
        const look = async () => {
          while (!isOver && why === null) {
            why = judge(trial, await files.readMetricLines());
            if (why === null) await clock.sleep(lookEvery);
          }
          if (why !== null) stop.abort();
        };
        const looking = look();
        return {
          over: () => {
            isOver = true;
            return looking;
          },
        };
      };
      return { watch, stopped: () => why };
    },
  };
}
