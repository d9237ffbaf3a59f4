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

const common = 0.7;
const own = 0.5;

/**
 * Queries of 8 to 16 documents, the first of which is relevant and each other one with a share that is the query's
 * own. A score is the relevance with noise, more of it in hard queries. Damage is more noise on the candidate's score.
 */
export function makeRanking(plan: Plan): Population {
  const { random } = plan;
  const sizes = drawSizes(plan);
  const hardness = drawNoise(random, sizes).map((value) => Math.exp(0.4 * value));
  const lengths = Uint32Array.from(hardness, () => 8 + random.integer(9));
  const { codes } = partsOf(lengths);
  const starts = startsOf(lengths);
  const shares = hardness.map(() => 0.05 + 0.4 * random.uniform());
  const label = Float64Array.from(codes, (query, row) =>
    row === starts[query]! || random.uniform() < shares[query]! ? 1 + random.integer(3) : 0,
  );
  const shared = label.map(random.normal);
  const scoreOf = () =>
    label.map((gain, row) => gain + hardness[codes[row]!]! * (common * shared[row]! + own * random.normal()));
  const [a, b] = [scoreOf(), scoreOf()];
  const candidate = mirrored(a, b);
  const extra = candidate.map(random.normal);
  const outputsOf = (score: Float64Array) => ({ prediction: null, score, probabilistic: false });
  return {
    rows: { ...plainRows("ranking", twice(label)), parts: partsOf(twice(lengths)) },
    starts: startsOf(twice(sumSizes(sizes, lengths))),
    baseline: outputsOf(mirrored(b, a)),
    candidate: (damage) => outputsOf(candidate.map((score, row) => score + damage * extra[row]!)),
    most: 60,
  };
}
