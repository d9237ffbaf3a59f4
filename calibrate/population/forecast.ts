import {
  drawNoise,
  drawSizes,
  mirrored,
  type Plan,
  type Population,
  partsOf,
  plainRows,
  startsOf,
  sumSizes,
  twice,
} from "./population.ts";

const common = 0.8;
const own = 0.5;

/**
 * Series of 6 to 14 points, with levels that differ by factors and a scale each. Half of an error lasts over the
 * series, half is of one point. Damage is more noise on the candidate's forecasts.
 */
export function makeForecast(plan: Plan): Population {
  const { random } = plan;
  const sizes = drawSizes(plan);
  const level = drawNoise(random, sizes).map((value) => 20 * Math.exp(0.5 * value));
  const lengths = Uint32Array.from(level, () => 6 + random.integer(9));
  const { codes } = partsOf(lengths);
  const size = level.map((value) => 0.1 * value * (0.5 + random.uniform()));
  const label = Float64Array.from(codes, (series) => level[series]! + size[series]! * random.normal());
  const lasting = (draw: () => number) => {
    const ofSeries = level.map(draw);
    return label.map((_value, row) => Math.SQRT1_2 * (ofSeries[codes[row]!]! + draw()));
  };
  const shared = lasting(random.heavy);
  const forecast = () => {
    const noise = lasting(random.normal);
    return label.map(
      (value, row) => value + size[codes[row]!]! * (common * shared[row]! + own * noise[row]!),
    );
  };
  const [a, b] = [forecast(), forecast()];
  const candidate = mirrored(a, b);
  const ofRow = Float64Array.from(codes, (series) => size[series]!);
  const pull = mirrored(ofRow, ofRow);
  const extra = mirrored(lasting(random.normal), lasting(random.normal));
  const outputsOf = (prediction: Float64Array) => ({ prediction, score: null, probabilistic: false });
  return {
    rows: {
      ...plainRows("forecast", twice(label)),
      parts: partsOf(twice(lengths)),
      scale: twice(ofRow.map((value) => 1.1 * value)),
    },
    starts: startsOf(twice(sumSizes(sizes, lengths))),
    baseline: outputsOf(mirrored(b, a)),
    candidate: (damage) =>
      outputsOf(candidate.map((value, row) => value + damage * pull[row]! * extra[row]!)),
    most: 60,
  };
}
