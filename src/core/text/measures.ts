import { answerWords, balance, countShared, longestShared, rougeWords } from "./words.ts";

/** How well one text says what another does, 0 to 1. */
export interface TextMeasure {
  readonly name: string;
  of(reference: string, prediction: string): number;
}

/** In the order of `Outputs.textValues`. ROUGE of two texts without words is 0, as in rouge_score; the first two call
 *  two empty answers equal, as SQuAD 2 does. */
export const textMeasures: readonly TextMeasure[] = [
  {
    name: "exact_match",
    of: (reference, prediction) =>
      answerWords(reference).join(" ") === answerWords(prediction).join(" ") ? 1 : 0,
  },
  { name: "token_f1", of: tokenF1 },
  {
    name: "rouge1",
    of(reference, prediction) {
      const [theirs, ours] = [rougeWords(reference), rougeWords(prediction)];
      return balance(countShared(theirs, ours), ours.length, theirs.length);
    },
  },
  {
    name: "rougeL",
    of(reference, prediction) {
      const [theirs, ours] = [rougeWords(reference), rougeWords(prediction)];
      return balance(longestShared(theirs, ours), ours.length, theirs.length);
    },
  },
];

/** Of several references the one that gives most, as SQuAD's script and rouge_score's `score_multi` take it. */
export function bestOf({ of }: TextMeasure, references: readonly string[], prediction: string): number {
  return Math.max(...references.map((reference) => of(reference, prediction)));
}

function tokenF1(reference: string, prediction: string): number {
  const [theirs, ours] = [answerWords(reference), answerWords(prediction)];
  if (ours.length === 0 && theirs.length === 0) return 1;
  return balance(countShared(theirs, ours), ours.length, theirs.length);
}
