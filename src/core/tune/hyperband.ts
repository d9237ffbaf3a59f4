import type { TuneConfig } from "../config/tune-schema.ts";
import type { Goal } from "./plan.ts";
import type { Report } from "./reports.ts";

type Settings = TuneConfig["hyperband"];

/** Steps at which trials are compared: min, min·eta, min·eta² … below max.
 *  @example rungsOf({eta: 3, min: 1, max: 27}) // [1, 3, 9] */
export function rungsOf({ eta, min, max }: Settings): number[] {
  const rungs: number[] = [];
  for (let step = min; step < max; step *= eta) rungs.push(step);
  return rungs;
}

/** The bracket of a trial: in bracket s the first comparison is at the s-th rung, and the last bracket compares at none,
 *  so that a metric which starts slowly is not always judged early. Of bracket s Hyperband (Li et al. 2018, algorithm 1)
 *  starts ⌈(s_max + 1)/(s' + 1) · eta^s'⌉ trials with s' = s_max − s; trials go round in those numbers.
 *  @returns how many rungs the trial passes unjudged */
export function bracketOf(trial: number, settings: Settings): number {
  const last = rungsOf(settings).length;
  const sizes = Array.from({ length: last + 1 }, (_, skipped) => {
    const s = last - skipped;
    return Math.ceil(((last + 1) / (s + 1)) * settings.eta ** s);
  });
  let at = trial % sizes.reduce((sum, size) => sum + size, 0);
  return sizes.findIndex((size) => {
    at -= size;
    return at < 0;
  });
}

/** The value of a trial at each rung that it has reached: of the first report at or after the rung's step. */
export function valuesAtRungs(reports: readonly Report[], settings: Settings): number[] {
  const values: number[] = [];
  for (const rung of rungsOf(settings)) {
    const report = reports.find(({ step }) => step >= rung);
    if (report === undefined) break;
    values.push(report.value);
  }
  return values;
}

/** What has been seen of a trial. */
export interface Climber {
  readonly trial: number;
  /** Its value at each rung reached so far. */
  readonly atRungs: readonly number[];
}

/**
 * The rung at which a trial is to be stopped; null while it may go on. At each rung from its bracket's first, a trial
 * goes on when it is among the best ⌊n/eta⌋, at least one, of the n trials of its bracket that have reached the rung so
 * far: asynchronous successive halving (Li et al. 2020) in the form that stops instead of pausing. Equal values are
 * equally good.
 */
export function stoppedAt(
  own: Climber,
  others: readonly Climber[],
  settings: Settings,
  { direction }: Goal,
): number | null {
  const bracket = bracketOf(own.trial, settings);
  const rivals = others.filter(({ trial }) => trial !== own.trial && bracketOf(trial, settings) === bracket);
  for (let rung = bracket; rung < own.atRungs.length; rung++) {
    const value = own.atRungs[rung]!;
    const reached = rivals.flatMap(({ atRungs }) => (rung < atRungs.length ? [atRungs[rung]!] : []));
    const better = reached.filter((other) => (direction === "minimize" ? other < value : other > value));
    const going = Math.max(1, Math.floor((reached.length + 1) / settings.eta));
    if (better.length >= going) return rung;
  }
  return null;
}
