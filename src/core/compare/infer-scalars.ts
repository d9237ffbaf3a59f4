import type { MetricStats } from "../record/evaluation.ts";
import type { Direction } from "../record/words.ts";
import { nadeauBengio } from "../stats/nadeau-bengio.ts";
import { type MeanDifference, welch } from "../stats/welch.ts";
import { type Inference, inferFromNormal, inferFromStudent } from "./pivot.ts";
import type { Runs, Scalar } from "./scalar.ts";

/** Fewer runs than this on a side are no sample. */
export const fewestRuns = 3;
/** A standard error that is a smaller part of the values than this is what rounding leaves of 0. */
const rounding = 8 * Number.EPSILON;

type Found = Inference & Pick<MetricStats, "method" | "unit" | "units">;

/** What two numbers say of the noise of their difference: an interval, or why there is none. Runs are looked at
 *  before standard errors: they hold what varies from training to training too. */
export function inferScalars(
  candidate: Scalar,
  baseline: Scalar,
  direction: Direction,
): Found | { why: string; comparable: boolean } {
  if (candidate.runs !== undefined || baseline.runs !== undefined)
    return inferRuns(candidate.runs, baseline.runs, direction);
  if (candidate.stderr === undefined && baseline.stderr === undefined)
    return none("one number per model has no noise estimate");
  if (candidate.stderr === undefined || baseline.stderr === undefined) {
    const side = candidate.stderr === undefined ? "candidate" : "baseline";
    return none(`the ${side} gives no standard error`);
  }
  const se = Math.hypot(candidate.stderr, baseline.stderr);
  const delta = candidate.value! - baseline.value!;
  if (se === 0) return none("both standard errors are 0, so the noise cannot be estimated");
  return { ...inferFromNormal(delta, se, signOf(direction)), method: "stderr", unit: "row", units: 0 };
}

function inferRuns(candidate: Runs | undefined, baseline: Runs | undefined, direction: Direction) {
  const counts = [candidate?.values.length ?? 1, baseline?.values.length ?? 1] as const;
  if (Math.min(...counts) < fewestRuns) {
    const runs = (count: number) => `${count} ${count === 1 ? "run" : "runs"}`;
    const had = `${runs(counts[0])} of the candidate and ${runs(counts[1])} of the baseline`;
    return none(`${had}: ${fewestRuns} on each side are needed`);
  }
  const [own, other] = [candidate!, baseline!];
  if (own.kind !== other.kind)
    return differs(`the candidate has runs by ${own.kind}, the baseline by ${other.kind}`);
  if (own.kind === "seeds") return conclude(welch(own.values, other.values), "welch", own, other, direction);
  const aligned = alignSplits(own, other);
  if ("why" in aligned) return differs(aligned.why);
  return conclude(
    nadeauBengio(own.values, aligned.values, aligned.ratio),
    "nadeau-bengio",
    own,
    other,
    direction,
  );
}

/** The baseline's values in the order of the candidate's splits. */
function alignSplits(own: Runs, other: Runs): { values: number[]; ratio: number } | { why: string } {
  const at = new Map(other.names.map((name, place) => [name, other.values[place]!]));
  const missing = own.names.find((name) => !at.has(name));
  if (missing !== undefined || at.size !== own.names.length) {
    const which = missing === undefined ? "" : ` (${missing} is the candidate's alone)`;
    return { why: `the two sides were trained on different splits${which}` };
  }
  if (own.ratio !== other.ratio || own.ratio === undefined)
    return { why: "the splits of the two sides have test parts of different sizes" };
  return { values: own.names.map((name) => at.get(name)!), ratio: own.ratio };
}

function conclude(
  { delta, se, df }: MeanDifference,
  method: "welch" | "nadeau-bengio",
  own: Runs,
  other: Runs,
  direction: Direction,
): Found | { why: string; comparable: boolean } {
  const largest = Math.max(...[...own.values, ...other.values].map(Math.abs));
  if (se <= rounding * largest)
    return none("every run gives the same number, so the noise of training cannot be estimated");
  if (!Number.isFinite(se) || !Number.isFinite(df))
    return none("the noise of the runs is too large to be represented");
  const units = Math.min(own.values.length, other.values.length);
  return { ...inferFromStudent(delta, se, df, signOf(direction)), method, unit: "run", units };
}

function signOf(direction: Direction): 1 | -1 {
  return direction === "higher" ? 1 : -1;
}

function none(why: string) {
  return { why, comparable: true };
}

function differs(why: string) {
  return { why, comparable: false };
}
