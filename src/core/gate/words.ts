import type { Verdict } from "../record/words.ts";
import { verdictWords } from "../report/verdict-words.ts";

/** The worst of some verdicts, by the order in which every surface lists them; null for none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict | null {
  return verdicts.toSorted((a, b) => verdictWords[a].rank - verdictWords[b].rank)[0] ?? null;
}
