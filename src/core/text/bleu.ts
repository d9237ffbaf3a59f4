import { countMatches, countNgrams, mostOfEach } from "./ngrams.ts";

const orders = [1, 2, 3, 4] as const;

/** Whole numbers of one row that add up to those of a corpus: words predicted, words of the reference, then for 1 to 4
 *  words in a row how many runs match and how many there are. */
export const bleuSums = 2 + 2 * orders.length;

/** Of several references a run may match any one, as often as that one has it, and the length that counts is the nearest
 *  (of two as near the shorter one), as in sacreBLEU. */
export function sumsOfBleu(references: readonly string[], prediction: string): number[] {
  const theirs = references.map(splitWords);
  const ours = splitWords(prediction);
  return [
    ours.length,
    nearestLength(
      theirs.map((words) => words.length),
      ours.length,
    ),
    ...orders.map((n) =>
      countMatches(countNgrams(ours, n), mostOfEach(theirs.map((words) => countNgrams(words, n)))),
    ),
    ...orders.map((n) => Math.max(0, ours.length - n + 1)),
  ];
}

function nearestLength(lengths: readonly number[], ours: number): number {
  const gap = (length: number) => Math.abs(length - ours);
  return [...lengths].sort((a, b) => gap(a) - gap(b) || a - b)[0]!;
}

/**
 * Corpus BLEU, 0 to 1, from the sums of all rows (Papineni et al. 2002), with the exponential smoothing and the brevity
 * penalty of sacreBLEU: brevity · (Π precision_n)^¼, where a precision without a match is 1/(2^k · runs) the k-th time.
 */
export function bleuOf(sums: ArrayLike<number>): number {
  const ours = sums[0]!;
  const theirs = sums[1]!;
  if (sums[2] === 0) return 0;
  let logs = 0;
  let smoothing = 1;
  for (let k = 0; k < orders.length; k++) {
    const matches = sums[2 + k]!;
    const runs = sums[2 + orders.length + k]!;
    if (runs === 0) return 0;
    if (matches === 0) smoothing *= 2;
    logs += Math.log(matches === 0 ? 1 / (smoothing * runs) : matches / runs);
  }
  const brevity = ours < theirs ? Math.exp(1 - theirs / ours) : 1;
  return brevity * Math.exp(logs / orders.length);
}

const entities: readonly (readonly [string, string])[] = [
  ["&quot;", '"'],
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
];

/** The words of mteval-v13a ("13a"): punctuation apart, but not a point or comma between digits. */
function splitWords(text: string): string[] {
  let line = text.trimEnd().replaceAll("<skipped>", "").replaceAll("-\n", "").replaceAll("\n", " ");
  for (const [entity, character] of entities) line = line.replaceAll(entity, character);
  return ` ${line} `
    .replace(/[{-~[-` -&(-+:-@/]/g, " $& ")
    .replace(/([^0-9])([.,])/gu, "$1 $2 ")
    .replace(/([.,])([^0-9])/gu, " $1 $2")
    .replace(/([0-9])(-)/g, "$1 $2 ")
    .split(/\s+/u)
    .filter((word) => word !== "");
}
