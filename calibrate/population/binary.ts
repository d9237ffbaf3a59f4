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

const spread = 2.2;
const common = 0.8;
const own = 0.6;

/**
 * Yes and no with a logit η of standard deviation 2.2; both models see η with the same noise (0.8) and noise of their
 * own (0.6), shrunk so that the probabilities are about calibrated. Damage turns the candidate's logit towards noise of the
 * same spread: at π/2 nothing but noise is left, at π it says the opposite.
 *
 * @param middle of η: −1.6 makes 30 % of the rows positive, −4.6 6 %
 */
export function makeBinary(plan: Plan, middle: number): Population {
  const { random } = plan;
  const sizes = drawSizes(plan);
  const noise = () => drawNoise(random, sizes);
  const [eta, shared, first, second] = [noise(), noise(), noise(), noise()];
  const noiseOnly = mirrored(noise(), noise());
  const label = eta.map((value) => Number(random.uniform() < logistic(middle + spread * value)));
  const variance = spread ** 2 + common ** 2 + own ** 2;
  const shrink = spread ** 2 / variance;
  const logitOf = (noises: Float64Array) =>
    eta.map((value, row) => middle + shrink * (spread * value + common * shared[row]! + own * noises[row]!));
  const [a, b] = [logitOf(first), logitOf(second)];
  const starts = startsOf(twice(sizes));
  const candidate = mirrored(a, b);
  return {
    rows: plainRows("binary", twice(label), ["no", "yes"]),
    starts,
    baseline: outputsOf(mirrored(b, a)),
    candidate(damage) {
      const [kept, lost] = [Math.cos(damage), shrink * Math.sqrt(variance) * Math.sin(damage)];
      return outputsOf(
        candidate.map((logit, row) => middle + kept * (logit - middle) + lost * noiseOnly[row]!),
      );
    },
    most: Math.PI,
  };
}

function outputsOf(logits: Float64Array): Outputs {
  return {
    prediction: logits.map((logit) => Number(logit >= 0)),
    score: logits.map(logistic),
    probabilistic: true,
  };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
