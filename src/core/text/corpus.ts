import { bleuOf, bleuSums, sumsOfBleu } from "./bleu.ts";
import { chrfOf, chrfSums, sumsOfChrf } from "./chrf.ts";

/** A metric of a whole corpus that is a function of sums over its rows. */
export interface CorpusMeasure {
  readonly name: string;
  /** Its sums among those of `sumsOfTexts`: from this one on, so many. */
  readonly from: number;
  readonly count: number;
  of(sums: ArrayLike<number>): number;
}

/** In the order of `Outputs.textSums`. */
export const corpusMeasures: readonly CorpusMeasure[] = [
  { name: "bleu", from: 0, count: bleuSums, of: bleuOf },
  { name: "chrf", from: bleuSums, count: chrfSums, of: chrfOf },
];

/** Columns of sums that a row has. */
export const textSums = bleuSums + chrfSums;

/** @param references one or more texts, any of which would do */
export function sumsOfTexts(references: readonly string[], prediction: string): number[] {
  return [...sumsOfBleu(references, prediction), ...sumsOfChrf(references, prediction)];
}
