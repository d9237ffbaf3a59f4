import type { FaultKind } from "../../standin/faults.ts";

/** What may become of one answer of GitHub's, before or after it has done what was asked. */
export const answerFaults: readonly FaultKind[] = [
  "before-write-502",
  "after-write-502",
  "cut-body",
  "drop-before",
  "drop-after",
  "stale-read",
];
