import type { Outputs } from "../../src/core/table/scored.ts";
import { sumsOfTexts, textSums } from "../../src/core/text/corpus.ts";
import { textMeasures } from "../../src/core/text/measures.ts";
import type { Random } from "../random.ts";
import {
  drawNoise,
  drawSizes,
  type Plan,
  type Population,
  plainRows,
  startsOf,
  twice,
} from "./population.ts";

const syllables = ["ba", "ko", "ri", "tem", "su", "lan", "vo", "de", "mir", "tak", "ol", "en"];
const damagedShare = 0.35;

/**
 * Sentences of 4 to 14 words from a small vocabulary. A model gets words wrong, more of them in hard rows: most of
 * those words both models get wrong, some each its own. Damage is the share of rows in which the candidate gets a
 * third of the words wrong besides.
 */
export function makeText(plan: Plan): Population {
  const { random } = plan;
  const sizes = drawSizes(plan);
  const hardness = drawNoise(random, sizes).map((value) => Math.max(0, 0.7 + value));
  const rows = Array.from(hardness, (hard) => drawRow(random, hard));
  const mirror = [...rows, ...rows.map(({ reference, a, b }) => ({ reference, a: b, b: a }))];
  const candidate = read(mirror.map(({ reference, a }) => [reference, a]));
  const damaged = read(mirror.map(({ reference, a }) => [reference, corrupt(random, a, damagedShare)]));
  const turn = mirror.map(() => random.uniform());
  return {
    rows: plainRows("text", new Float64Array(mirror.length)),
    starts: startsOf(twice(sizes)),
    baseline: outputsOf(read(mirror.map(({ reference, b }) => [reference, b]))),
    candidate: (damage) =>
      outputsOf(
        candidate.map((values, k) =>
          values.map((value, row) => (turn[row]! < damage ? damaged[k]![row]! : value)),
        ),
      ),
    most: 1,
  };
}

type Words = readonly string[];

function drawRow(random: Random, hardness: number): { reference: Words; a: Words; b: Words } {
  const reference = Array.from({ length: 4 + random.integer(11) }, () => drawWord(random));
  const both = corrupt(random, reference, 0.18 * hardness);
  return { reference, a: corrupt(random, both, 0.07 * hardness), b: corrupt(random, both, 0.07 * hardness) };
}

function drawWord(random: Random): string {
  // Squared, so that some syllables are frequent.
  const draw = () => syllables[Math.floor(syllables.length * random.uniform() ** 2)]!;
  return draw() + draw();
}

function corrupt(random: Random, words: Words, share: number): Words {
  return words.map((word) => (random.uniform() < share ? drawWord(random) : word));
}

/** Columns: the values of every measure, then the sums of the corpus. */
function read(pairs: readonly (readonly [Words, Words])[]): Float64Array[] {
  const columns = Array.from(
    { length: textMeasures.length + textSums },
    () => new Float64Array(pairs.length),
  );
  pairs.forEach(([reference, prediction], row) => {
    const texts = [reference.join(" "), prediction.join(" ")] as const;
    const values = [
      ...textMeasures.map((measure) => measure.of(...texts)),
      ...sumsOfTexts([texts[0]], texts[1]),
    ];
    values.forEach((value, k) => {
      columns[k]![row] = value;
    });
  });
  return columns;
}

/** The text itself is known by its values: equal ones count as an equal text. */
function outputsOf(columns: readonly Float64Array[]): Outputs {
  const prediction = new Float64Array(columns[0]!.length);
  for (const column of columns) {
    for (let row = 0; row < prediction.length; row++) prediction[row] = 31 * prediction[row]! + column[row]!;
  }
  return {
    prediction: prediction.map((value) => value % 1e9),
    score: null,
    probabilistic: false,
    textValues: columns.slice(0, textMeasures.length),
    textSums: columns.slice(textMeasures.length),
  };
}
