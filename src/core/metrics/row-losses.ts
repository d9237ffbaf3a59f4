import type { ScoredView } from "../table/scored.ts";

const smallest = Number.EPSILON;

/** −ln of the probability given to the true class, clipped to [ε, 1 − ε] with the ε of float64. */
export function logLosses(view: ScoredView): Float64Array {
  return view.score!.map((score, row) => {
    const given = view.label[row] === 1 ? score : 1 - score;
    return -Math.log(Math.min(Math.max(given, smallest), 1 - smallest));
  });
}

/** (label − score)², each in [0, 1]. */
export function brierLosses(view: ScoredView): Float64Array {
  return view.score!.map((score, row) => (view.label[row]! - score) ** 2);
}

/** |label − prediction| */
export function absoluteErrors(view: ScoredView): Float64Array {
  return view.prediction!.map((prediction, row) => Math.abs(view.label[row]! - prediction));
}

/** (label − prediction)² */
export function squaredErrors(view: ScoredView): Float64Array {
  return view.prediction!.map((prediction, row) => (view.label[row]! - prediction) ** 2);
}
