/** Why a set of evidence is not enough; one code for each thing that can be missing. */
export const problemCodes = [
  "artifact-expired",
  "run-unknown",
  "other-repository",
  "fork",
  "wrong-workflow",
  "wrong-event",
  "wrong-branch",
  "unprotected-branch",
  "off-branch",
  "other-commit",
  "policy-elsewhere",
  "tampered",
  "unreadable",
  "unknown-version",
  "other-model",
  "no-predictions",
  "no-model-digest",
  "not-bound",
  "other-digest",
  "stale",
  "from-the-future",
  "failing",
  "not-proved",
  "no-artifact",
  "ambiguous-digest",
  "other-run-active",
  "not-approved",
  "approval-foreign",
  "approval-edited",
  "approval-replayed",
  "approval-stale",
  "approval-policy",
  "approval-own",
  "approval-not-permitted",
  "not-attested",
  "attestation-forged",
  "attestation-other",
  "data-missing",
  "data-failing",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** One line of a refusal; names between backticks. */
export interface Problem {
  readonly code: ProblemCode;
  readonly text: string;
}

/** 1 when the only thing wrong is that the gate said no; 4 when evidence is missing. */
export function exitOf(problems: readonly Problem[]): 1 | 4 {
  return problems.length > 0 && problems.every(({ code }) => code === "failing" || code === "data-failing")
    ? 1
    : 4;
}
