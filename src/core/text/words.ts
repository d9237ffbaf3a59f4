const punctuation = /[!-/:-@[-`{-~]/g;
const articles = /(?<![\p{L}\p{N}_])(?:a|an|the)(?![\p{L}\p{N}_])/gu;

/** Words as SQuAD 1.1 compares answers: lower case, without ASCII punctuation, without a, an and the. */
export function answerWords(text: string): string[] {
  return splitWords(text.toLowerCase().replace(punctuation, "").replace(articles, " "));
}

/** Words as ROUGE counts them without a stemmer: runs of a–z and 0–9 in lower case. */
export function rougeWords(text: string): string[] {
  return splitWords(text.toLowerCase().replace(/[^a-z0-9]+/g, " "));
}

function splitWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

/** Words that two lists share, each as often as both have it. O(words). */
export function countShared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    left.set(word, times - 1);
    shared += 1;
  }
  return shared;
}

/** Length of the longest common subsequence. O(a · b). */
export function longestShared(a: readonly string[], b: readonly string[]): number {
  let previous = new Int32Array(b.length + 1);
  let current = new Int32Array(b.length + 1);
  for (const word of a) {
    for (let j = 1; j <= b.length; j++) {
      current[j] = word === b[j - 1] ? previous[j - 1]! + 1 : Math.max(previous[j]!, current[j - 1]!);
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length]!;
}

/** Harmonic mean of shared/ours and shared/theirs; 0 when nothing is shared. */
export function balance(shared: number, ours: number, theirs: number): number {
  return shared === 0 ? 0 : (2 * shared) / (ours + theirs);
}
