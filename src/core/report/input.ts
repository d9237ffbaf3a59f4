import type { EvaluationRecord } from "../record/evaluation.ts";

/** A model that gave no record: what a person reads instead of a verdict. */
export interface ReportProblem {
  readonly model: string;
  readonly leg: string;
  readonly code: string;
  /** One sentence, lower-case start. */
  readonly message: string;
  /** What to do, in a sentence, or the YAML to write when it has more than one line. */
  readonly hint: string;
}

/** Everything the renderers read; they ask nobody for more. */
export interface ReportInput {
  /** At least one of `records` and `problems` is there. */
  readonly records: readonly EvaluationRecord[];
  readonly problems: readonly ReportProblem[];
  /** `owner/name`, "" at a terminal. */
  readonly repository: string;
  /** The commit the report is about. */
  readonly headSha: string;
  /** Page of this run; null at a terminal. */
  readonly runUrl: string | null;
  /** Where the HTML report can be opened; null when it was not uploaded. */
  readonly reportUrl: string | null;
  /** The code that made these numbers came from another repository. */
  readonly fork: boolean;
  /** Rules that the head's evenhand.yml would change, one sentence each; the base's rules judged. */
  readonly policyChanged: readonly string[];
  /** Stored verdicts that judging again did not confirm, one sentence each. */
  readonly overridden: readonly string[];
  /** Stands before the first line, when a repository has several reports. */
  readonly title: string | null;
  readonly marker: MarkerFacts;
  /** Where annotations point: evenhand.yml, else the workflow file; null: no annotations. */
  readonly place: { readonly path: string; readonly line: number } | null;
}

/** What finds our own comment again, and tells a newer run from an older. */
export interface MarkerFacts {
  /** One comment for each key. */
  readonly key: string;
  readonly run: number;
  readonly attempt: number;
  /** Head commit. */
  readonly head: string;
}
