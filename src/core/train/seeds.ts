import type { InputType, Reading } from "../inputs/definition.ts";
import type { RunRecord } from "../record/run.ts";
import { meanOf, varianceOf } from "../stats/welch.ts";

/** More trainings than this of one model are refused. */
export const mostSeeds = 100;
const largestSeed = 2 ** 32 - 1;

/** `5`: five seeds from 0; `[1, 7, 42]`, or one a line: exactly these. */
export const seedsType: InputType<readonly number[]> = {
  accepts: `how many seeds (1 to ${mostSeeds}), or the seeds themselves, as a JSON list or one a line`,
  words: [],
  read: (given) => {
    if (/^\d{1,3}$/.test(given)) {
      const count = Number(given);
      if (count < 1 || count > mostSeeds) return refused(`it must be 1 to ${mostSeeds} runs`);
      return { value: Array.from({ length: count }, (_, seed) => seed) };
    }
    const seeds = given.startsWith("[") ? parseList(given) : given.split("\n").map((line) => line.trim());
    return readSeeds(seeds?.filter((one) => one !== "") ?? null);
  },
};

function parseList(given: string): string[] | null {
  try {
    const value: unknown = JSON.parse(given);
    return Array.isArray(value) ? value.map(String) : null;
  } catch {
    return null;
  }
}

function readSeeds(texts: readonly string[] | null): Reading<readonly number[]> {
  if (texts === null || texts.length === 0) return refused("it names no seed");
  const seeds: number[] = [];
  for (const one of texts) {
    const seed = /^\d{1,10}$/.test(one) ? Number(one) : Number.NaN;
    if (!(seed <= largestSeed)) return refused(`${one} is not a whole number from 0 to ${largestSeed}`);
    if (seeds.includes(seed)) return refused(`${seed} is named twice`);
    seeds.push(seed);
  }
  return seeds.length > mostSeeds ? refused(`there are more than ${mostSeeds}`) : { value: seeds };
}

function refused(why: string): Reading<never> {
  return { refused: why };
}

/** What one seed's training reported. */
export interface SeedRun {
  readonly seed: number;
  readonly metrics: Readonly<Record<string, number>>;
}

/** Metrics of repeated trainings: the means, and beside them each run and the standard deviations (divided by n − 1).
 *  A name that a run lacks has no mean: it is named in the notes. */
export function gatherSeeds(
  runs: readonly SeedRun[],
): Pick<RunRecord, "metrics" | "notes"> & { repeats: NonNullable<RunRecord["repeats"]> } {
  const names = [...new Set(runs.flatMap(({ metrics }) => Object.keys(metrics)))];
  const metrics: Record<string, number> = {};
  const spread: Record<string, number> = {};
  const notes: string[] = [];
  for (const name of names) {
    const lacking = runs.filter(({ metrics: own }) => !Object.hasOwn(own, name));
    if (lacking.length > 0) {
      notes.push(`${name} has no mean: seed ${lacking[0]!.seed} did not report it`);
      continue;
    }
    const values = runs.map(({ metrics: own }) => own[name]!);
    metrics[name] = meanOf(values);
    if (values.length > 1) spread[name] = Math.sqrt(varianceOf(values));
  }
  const repeats = {
    kind: "seeds" as const,
    runs: runs.map(({ seed, metrics: own }) => ({ name: String(seed), metrics: { ...own } })),
    spread,
  };
  return { metrics, repeats, notes: notes.slice(0, 20) };
}
