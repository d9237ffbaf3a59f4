import type { Outputs } from "../../src/core/table/scored.ts";
import {
  drawNoise,
  drawSizes,
  mirrored,
  type Plan,
  type Population,
  plainRows,
  startsOf,
  twice,
} from "./population.ts";

const shares = [0.4, 0.3, 0.2, 0.1];
const signal = 2;
const common = 0.9;
const own = 0.5;
const scale = signal / (common ** 2 + own ** 2);

/**
 * Four classes of 40, 30, 20 and 10 %. Each class has a signal where it is true, with noise that both models share
 * (0.9) and noise of their own (0.5); probabilities are Bayes'. Damage turns the candidate's
 * signals towards noise of the same spread, as in the binary population.
 */
export function makeMulticlass(plan: Plan): Population {
  const { random } = plan;
  const sizes = drawSizes(plan);
  const lean = drawNoise(random, sizes);
  const label = lean.map((value) => classOf(normalShare(value)));
  const noises = () => shares.map(() => drawNoise(random, sizes));
  const [shared, first, second] = [noises(), noises(), noises()];
  const extra = shares.map(() => mirrored(drawNoise(random, sizes), drawNoise(random, sizes)));
  const signalsOf = (own_: readonly Float64Array[]) =>
    shares.map((_share, k) =>
      label.map((code, row) => (code === k ? signal : 0) + common * shared[k]![row]! + own * own_[k]![row]!),
    );
  const [a, b] = [signalsOf(first), signalsOf(second)];
  const both = (one: readonly Float64Array[], other: readonly Float64Array[]) =>
    shares.map((_share, k) => mirrored(one[k]!, other[k]!));
  const candidate = both(a, b);
  const damaged = (damage: number) => {
    const [kept, lost] = [Math.cos(damage), Math.sin(damage)];
    return candidate.map((signals, k) => {
      const [mean, sd] = [
        shares[k]! * signal,
        Math.hypot(signal * Math.sqrt(shares[k]! * (1 - shares[k]!)), common, own),
      ];
      return signals.map((value, row) => mean + kept * (value - mean) + lost * sd * extra[k]![row]!);
    });
  };
  return {
    rows: plainRows("multiclass", twice(label), ["a", "b", "c", "d"]),
    starts: startsOf(twice(sizes)),
    baseline: outputsOf(both(b, a)),
    candidate: (damage) => outputsOf(damaged(damage)),
    most: Math.PI,
  };
}

/** The class of a place between 0 and 1. */
function classOf(place: number): number {
  let below = 0;
  for (let k = 0; k < shares.length - 1; k++) {
    below += shares[k]!;
    if (place < below) return k;
  }
  return shares.length - 1;
}

/** P(Z < z) to three digits (Bowling and others, 2009): it only spreads the classes over the groups. */
function normalShare(z: number): number {
  return 1 / (1 + Math.exp(-0.07056 * z ** 3 - 1.5976 * z));
}

function outputsOf(signals: readonly Float64Array[]): Outputs {
  const n = signals[0]!.length;
  const proba = signals.map(() => new Float64Array(n));
  const prediction = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    const logits = signals.map((values, k) => Math.log(shares[k]!) + scale * values[row]!);
    const top = Math.max(...logits);
    const sum = logits.reduce((total, logit) => total + Math.exp(logit - top), 0);
    logits.forEach((logit, k) => {
      proba[k]![row] = Math.exp(logit - top) / sum;
    });
    prediction[row] = logits.indexOf(top);
  }
  return { prediction, score: null, probabilistic: true, proba };
}
