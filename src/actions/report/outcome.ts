import { type Conclusion, type ExitCode, outcomeOf } from "../../core/gate/outcome.ts";
import type { Result } from "../../core/record/words.ts";
import type { ReportInput } from "../../core/report/input.ts";

export interface ReportOutcome {
  readonly result: Result;
  readonly conclusion: Conclusion;
  readonly exit: ExitCode;
}

const worstResult: readonly Result[] = ["fail", "no-evidence", "no-baseline", "pass"];
const worstConclusion: readonly Conclusion[] = ["failure", "neutral", "success"];

/** The worst of all models and legs; a leg without a record is no evidence. A model that is touched and has no
 *  result yet is like one without a baseline: neutral, and red when the rules are strict. Models that are carried forward decide
 *  nothing, and when they are all there is, nothing had to be judged. */
export function conclude(
  { records, problems, carried, pending = [] }: ReportInput,
  failOn: "gate" | "never",
): ReportOutcome {
  if (records.length + problems.length === 0 && carried.length > 0)
    return { result: "pass", conclusion: "success", exit: 0 };
  const decisions = [
    ...records.map((record) => record.decision),
    ...problems.map(() => ({ result: "no-evidence" as const, strict: true })),
    ...pending.map(({ strict }) => ({ result: "no-baseline" as const, strict })),
  ];
  const outcomes = decisions.map((decision) => outcomeOf(decision, failOn));
  const results = decisions.map((decision) => decision.result);
  return {
    result: worstResult.find((result) => results.includes(result)) ?? "no-evidence",
    conclusion: worstConclusion.find((one) => outcomes.some((each) => each.conclusion === one)) ?? "failure",
    exit: worstExit(outcomes.map((each) => each.exit)),
  };
}

/** A gate that says no is named before a lack of evidence. */
function worstExit(exits: readonly ExitCode[]): ExitCode {
  return ([1, 4, 0] as const).find((exit) => exits.includes(exit)) ?? 0;
}
