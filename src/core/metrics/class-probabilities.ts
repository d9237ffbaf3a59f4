import type { ScoredView } from "../table/scored.ts";
import { clippedLoss } from "./row-losses.ts";

/** −ln of the probability of the true class, clipped as in the binary loss. */
export function classLogLosses({ proba, label }: ScoredView): Float64Array {
  return label.map((code, row) => clippedLoss(proba![code]![row]!));
}

/** Σ over classes of (1 or 0 − probability)², each in [0, 2]. */
export function classBrierLosses({ proba, label }: ScoredView): Float64Array {
  return label.map((code, row) => {
    let loss = 0;
    for (let k = 0; k < proba!.length; k++) loss += (Number(k === code) - proba![k]![row]!) ** 2;
    return loss;
  });
}

const remembered = new WeakMap<Float64Array, Map<number, Float64Array>>();

/** A class against the rest, its probability as the score. The same labels give the same array, so that a score is
 *  sorted once. */
export function oneVersusRest(view: ScoredView, code: number): ScoredView {
  const known = remembered.get(view.label) ?? new Map<number, Float64Array>();
  remembered.set(view.label, known);
  const label = known.get(code) ?? view.label.map((one) => Number(one === code));
  known.set(code, label);
  return { ...view, task: "binary", label, score: view.proba![code]! };
}
