import { countMatches, countNgrams } from "./ngrams.ts";

const orders = [1, 2, 3, 4, 5, 6] as const;
/** β²: recall counts twice as much as precision. */
const weightOfRecall = 4;

/** Whole numbers of one row that add up to those of a corpus: for 1 to 6 characters in a row how many runs are
 *  predicted, how many the reference has, and how many match. */
export const chrfSums = 3 * orders.length;

/** Of several references the one that the row's own chrF2 is best with, the first of equals, as in sacreBLEU. */
export function sumsOfChrf(references: readonly string[], prediction: string): number[] {
  const ours = charactersOf(prediction);
  const found = references.map((reference) => sumsOfPair(charactersOf(reference), ours));
  return found.reduce((best, sums) => (chrfOf(sums) > chrfOf(best) ? sums : best));
}

function sumsOfPair(theirs: readonly string[], ours: readonly string[]): number[] {
  return orders.flatMap((n) => {
    const wanted = Math.max(0, theirs.length - n + 1);
    // As sacreBLEU does, runs are not held against a reference that is too short to have any.
    const given = wanted === 0 ? 0 : Math.max(0, ours.length - n + 1);
    return [given, wanted, countMatches(countNgrams(ours, n), countNgrams(theirs, n))];
  });
}

/** Corpus chrF2, 0 to 1, from the sums of all rows (Popović 2016): the F-score of the mean precision and the mean recall
 *  over the lengths that both sides have. */
export function chrfOf(sums: ArrayLike<number>): number {
  let precision = 0;
  let recall = 0;
  let lengths = 0;
  for (let k = 0; k < orders.length; k++) {
    const [given, wanted, matches] = [sums[3 * k]!, sums[3 * k + 1]!, sums[3 * k + 2]!];
    if (given === 0 || wanted === 0) continue;
    precision += matches / given;
    recall += matches / wanted;
    lengths += 1;
  }
  if (precision + recall === 0) return 0;
  precision /= lengths;
  recall /= lengths;
  return ((1 + weightOfRecall) * precision * recall) / (weightOfRecall * precision + recall);
}

function charactersOf(text: string): string[] {
  return Array.from(text.replace(/\s+/gu, ""));
}
