import type { Decision } from "../record/evaluation.ts";

export type Conclusion = "success" | "failure" | "neutral";
export type ExitCode = 0 | 1 | 2 | 3 | 4;

export interface Outcome {
  /** Colour of the check run. */
  readonly conclusion: Conclusion;
  readonly exit: ExitCode;
}

interface OutcomeRow extends Outcome {
  /** What happened, for the documentation. */
  readonly when: string;
  readonly result: Decision["result"] | null;
  /** Only in strict mode (true) or only without (false); null: both. */
  readonly strict: boolean | null;
}

/** The one table of colours and exit codes. */
export const outcomeRows: readonly OutcomeRow[] = [
  {
    when: "the gate holds; an inconclusive metric in guard mode passes, with a warning when its whole interval is a loss",
    result: "pass",
    strict: null,
    conclusion: "success",
    exit: 0,
  },
  {
    when: "the gate says no: a gated metric regressed, or a floor or a limit is broken",
    result: "fail",
    strict: null,
    conclusion: "failure",
    exit: 1,
  },
  {
    when: "an input, the configuration or the workflow is wrong: missing file, unknown key, column not found",
    result: null,
    strict: null,
    conclusion: "failure",
    exit: 2,
  },
  {
    when: "the user's command failed, or the world broke",
    result: null,
    strict: null,
    conclusion: "failure",
    exit: 3,
  },
  {
    when: "the candidate cannot be judged: empty, NaN, one class, duplicate ids, a declared metric absent; or a metric to prove is not proved",
    result: "no-evidence",
    strict: null,
    conclusion: "failure",
    exit: 4,
  },
  {
    when: "nothing to compare with, or only what is not comparable, and floors hold; or a model that the pull request touches has no result yet while others have one",
    result: "no-baseline",
    strict: false,
    conclusion: "neutral",
    exit: 0,
  },
  {
    when: "the same in strict mode",
    result: "no-baseline",
    strict: true,
    conclusion: "failure",
    exit: 4,
  },
];

/** Colour and exit code of a decision. `never` keeps the colour and exits 0, for a later step to decide. */
export function outcomeOf(
  { result, strict }: Pick<Decision, "result" | "strict">,
  failOn: "gate" | "never" = "gate",
): Outcome {
  const row = outcomeRows.find(
    (each) => each.result === result && (each.strict === null || each.strict === strict),
  )!;
  return { conclusion: row.conclusion, exit: failOn === "never" ? 0 : row.exit };
}
