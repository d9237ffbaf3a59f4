import type { Importance, TunedTrial } from "../record/tuning.ts";
import type { Value } from "./space.ts";

/** Fewer complete trials say nothing of importance. */
export const fewestTrials = 10;
const mostBins = 5;

/**
 * How much of the metric's variation goes with each parameter by itself: epsilon squared (Kelley 1935) of the trials'
 * ranks over bins of the parameter, ε² = (H − k + 1)/(n − k) with the Kruskal–Wallis H (corrected for ties), k bins and n
 * complete trials; below 0 it is 0. Numbers of more than 5 values are put into up to 5 bins of equal counts, all else is a
 * bin a value. It sees no interactions, and says that two things go together, not why. Largest first.
 *
 * @returns one note instead, when fewer than 10 trials are complete or all have one value
 */
export function importanceOf(
  trials: readonly TunedTrial[],
  names: readonly string[],
): { importance: Importance[]; note: string } {
  const complete = trials.filter(({ state, value }) => state === "complete" && value !== null);
  if (complete.length < fewestTrials)
    return {
      importance: [],
      note: `${complete.length} complete trials: ${fewestTrials} are needed to tell importance`,
    };
  const ranks = ranksOf(complete.map(({ value }) => value!));
  if (new Set(ranks).size === 1) return { importance: [], note: "every trial gave the same value" };
  const importance = names.map((param) => ({
    param,
    share: epsilonSquared(ranks, binsOf(complete.map(({ params }) => params[param]!))),
  }));
  return {
    importance: importance.toSorted(
      (a, b) => (b.share ?? -1) - (a.share ?? -1) || (a.param < b.param ? -1 : 1),
    ),
    note: "",
  };
}

/** Ranks from 1, equal values sharing the mean of theirs. */
export function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++;
    for (let at = from; at <= to; at++) ranks[order[at]!] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/** The bin of each value, from 0. */
export function binsOf(values: readonly Value[]): number[] {
  const distinct = [...new Set(values)];
  const isNumber = values.every((value) => typeof value === "number");
  if (!isNumber || distinct.length <= mostBins) return values.map((value) => distinct.indexOf(value));
  const bins = Math.min(mostBins, Math.floor(values.length / 2));
  const ranks = ranksOf(values as readonly number[]);
  return ranks.map((rank) => Math.min(bins - 1, Math.floor(((rank - 0.5) / values.length) * bins)));
}

/** null when there is one bin alone, or a bin a value. */
export function epsilonSquared(ranks: readonly number[], bins: readonly number[]): number | null {
  const n = ranks.length;
  const sums = new Map<number, { sum: number; count: number }>();
  for (const [at, rank] of ranks.entries()) {
    const bin = sums.get(bins[at]!) ?? { sum: 0, count: 0 };
    sums.set(bins[at]!, { sum: bin.sum + rank, count: bin.count + 1 });
  }
  const k = sums.size;
  if (k < 2 || k >= n) return null;
  const mean = (n + 1) / 2;
  const total = ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0);
  const between = [...sums.values()].reduce(
    (sum, { sum: s, count }) => sum + count * (s / count - mean) ** 2,
    0,
  );
  // With ties H/(n − 1) is the share of the ranks' variance that lies between the bins.
  const h = ((n - 1) * between) / total;
  return Math.max(0, (h - k + 1) / (n - k));
}
