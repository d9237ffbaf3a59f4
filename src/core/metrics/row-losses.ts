import type { DistinctRanks } from "../stats/distinct-ranks.ts";
import type { Outputs, ScoredView } from "../table/scored.ts";
import { knownRanks } from "./score-groups.ts";

const smallest = Number.EPSILON;

/** −ln of the probability given to the true class, clipped to [ε, 1 − ε] with the ε of float64. */
export const logLosses = remember("score", (score, label) => {
  const ranks = knownRanks(score);
  if (ranks && ranks.size <= fewScores) return lossesByRank(score, label, ranks);
  const losses = new Float64Array(score.length);
  for (let row = 0; row < losses.length; row++) {
    const value = score[row]!;
    losses[row] = clippedLoss(label[row] === 1 ? value : 1 - value);
  }
  return losses;
});

/** Distinct scores up to which finding a logarithm again is faster than taking it. */
const fewScores = 1 << 15;
const unknownLoss = -1;

/** Scores that repeat, as rounded ones do, have one logarithm for each of the two labels. */
function lossesByRank(
  score: Float64Array,
  label: Float64Array,
  { rankOf, size }: DistinctRanks,
): Float64Array {
  const known = new Float64Array(2 * size).fill(unknownLoss);
  const losses = new Float64Array(score.length);
  for (let row = 0; row < losses.length; row++) {
    const isPositive = label[row] === 1;
    const at = 2 * rankOf[row]! + (isPositive ? 1 : 0);
    let loss = known[at]!;
    if (loss === unknownLoss) {
      loss = clippedLoss(isPositive ? score[row]! : 1 - score[row]!);
      known[at] = loss;
    }
    losses[row] = loss;
  }
  return losses;
}

/** −ln p, p clipped to [ε, 1 − ε]. */
export function clippedLoss(p: number): number {
  return -Math.log(Math.min(Math.max(p, smallest), 1 - smallest));
}

/** (label − score)², each in [0, 1]. */
export const brierLosses = remember("score", (score, label) => {
  const losses = new Float64Array(score.length);
  for (let row = 0; row < losses.length; row++) losses[row] = (label[row]! - score[row]!) ** 2;
  return losses;
});

/** |label − prediction| */
export const absoluteErrors = remember("prediction", (prediction, label) =>
  prediction.map((value, row) => Math.abs(label[row]! - value)),
);

/** (label − prediction)² */
export const squaredErrors = remember("prediction", (prediction, label) =>
  prediction.map((value, row) => (label[row]! - value) ** 2),
);

/** |label − prediction| / |label|; not finite where the label is 0. */
export const relativeErrors = remember("prediction", (prediction, label) =>
  prediction.map((value, row) => Math.abs(label[row]! - value) / Math.abs(label[row]!)),
);

/** 2·|label − prediction| / (|label| + |prediction|), each in [0, 2]; 0 where both are 0. */
export const symmetricErrors = remember("prediction", (prediction, label) =>
  prediction.map((value, row) => {
    const size = Math.abs(label[row]!) + Math.abs(value);
    return size === 0 ? 0 : (2 * Math.abs(label[row]! - value)) / size;
  }),
);

/** label − prediction */
export const residuals = remember("prediction", (prediction, label) =>
  prediction.map((value, row) => label[row]! - value),
);

type Losses = (outputs: Float64Array, label: Float64Array) => Float64Array;

interface Remembered {
  readonly lossesOf: Losses;
  readonly outputs: Float64Array;
  readonly label: Float64Array;
  readonly losses: Float64Array;
}

/** Those of two models: millions of numbers that no later metric reads must not stay in memory. */
let recent: readonly Remembered[] = [];

/** Lets go of what was worked out last, when a comparison is over. */
export function forgetLosses(): void {
  recent = [];
}

/** Lets go of what was worked out for one model, once nothing reads it again. */
export function forgetLossesOf({ prediction, score }: Pick<Outputs, "prediction" | "score">): void {
  recent = recent.filter(({ outputs }) => outputs !== prediction && outputs !== score);
}

/** A metric's value and its influence read the same losses: they are worked out once. */
function remember(output: "score" | "prediction", lossesOf: Losses): (view: ScoredView) => Float64Array {
  return (view) => {
    const { label } = view;
    const outputs = view[output]!;
    const known = recent.find(
      (each) => each.lossesOf === lossesOf && each.outputs === outputs && each.label === label,
    );
    if (known) return known.losses;
    const losses = lossesOf(outputs, label);
    recent = [{ lossesOf, outputs, label, losses }, ...recent.slice(0, 1)];
    return losses;
  };
}
