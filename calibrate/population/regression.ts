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

const common = 0.8;
const own = 0.5;

/**
 * Numbers around 10, standard deviation 2. Errors are heavy-tailed (Student's t, 5 degrees of freedom) as far as both models
 * share them, and normal beyond. Damage is more noise on the candidate's predictions.
 */
export function makeRegression(plan: Plan): Population {
  const { random } = plan;
  const sizes = drawSizes(plan);
  // Nothing below 1, for the metrics that divide by the label.
  const label = drawNoise(random, sizes).map((value) => Math.max(1, 10 + 2 * value));
  const shared = drawNoise(random, sizes, random.heavy);
  const [first, second] = [drawNoise(random, sizes), drawNoise(random, sizes)];
  const extra = mirrored(drawNoise(random, sizes), drawNoise(random, sizes));
  const predicted = (noises: Float64Array) =>
    label.map((value, row) => value + common * shared[row]! + own * noises[row]!);
  const [a, b] = [predicted(first), predicted(second)];
  const candidate = mirrored(a, b);
  const outputsOf = (prediction: Float64Array) => ({ prediction, score: null, probabilistic: false });
  return {
    rows: plainRows("regression", twice(label)),
    starts: startsOf(twice(sizes)),
    baseline: outputsOf(mirrored(b, a)),
    candidate: (damage) => outputsOf(candidate.map((value, row) => value + damage * extra[row]!)),
    most: 60,
  };
}
