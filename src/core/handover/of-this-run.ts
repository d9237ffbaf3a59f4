import type { EvaluationRecord } from "../record/evaluation.ts";

/** The run that is going on, as GitHub names it. */
export interface ThisRun {
  readonly id: number;
  /** The commits it can be about: checked out, run for, and the pull request's head. */
  readonly shas: readonly string[];
  /** The one commit that a record of it may be about; left out: not held against it. */
  readonly head?: string;
}

/** Why a record lying in the folder is none of this run's results; null: it is one. A commit can bring a folder along,
 *  and a machine that is not wiped keeps the last one; neither can name this run's number or its own commit. */
export function whyNotOfRun(
  { run, candidate }: EvaluationRecord,
  { id, shas, head }: ThisRun,
): string | null {
  const of = candidate.sha;
  if (head !== undefined && of !== null && of !== head) return `it is of commit ${of.slice(0, 7)}`;
  if (run !== null) return run.id === id ? null : `it was written by run ${run.id}, not by this one`;
  const own = [candidate.tested, candidate.sha].filter((sha) => sha !== null);
  if (own.some((sha) => shas.includes(sha))) return null;
  return own.length === 0 ? "it names no run and no commit" : `it is of commit ${own[0]!.slice(0, 7)}`;
}
