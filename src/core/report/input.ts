import type { DataRecord } from "../record/data.ts";
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
  /** What was found in the models' data, where a step looked at it. */
  readonly data?: readonly DataRecord[];
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
  /** Another run left the records, and GitHub was asked about it; left out: this run did. */
  readonly origin?: Origin;
  /** A comment on the pull request could accept what closes the gate. */
  readonly offersOverride?: boolean;
  /** Models that this run gave no result for, because the pull request does not touch them. */
  readonly carried: readonly CarriedModel[];
  /** Models that the pull request touches and that gave no result, while others did. */
  readonly pending?: readonly PendingModel[];
  /** What the pull request changes, by file; null: not asked, or not known in full. */
  readonly files: readonly ChangedFile[] | null;
  /** The folder or file that each model is made from, as far as the base's rules name it. */
  readonly paths: Readonly<Record<string, string>>;
  /** Stands before the first line, when a repository has several reports. */
  readonly title: string | null;
  readonly marker: MarkerFacts;
  /** Where annotations point: evenhand.yml, else the workflow file; null: no annotations. */
  readonly place: NotePlace | null;
  /** How long this result can serve as a baseline, when that is not for good: a sentence for the job summary. */
  readonly keeping?: string;
}

export interface Origin {
  /** null: no open pull request has this head. */
  readonly pullRequest: number | null;
  readonly headRepository: string | null;
  readonly workflowPath: string;
  readonly event: string;
}

/** A file that annotations point into. */
export interface NotePlace {
  readonly path: string;
  readonly line: number;
  /** `<model>/<metric>` → the line of its rule; one that is not there is at `line`. */
  readonly gates: Readonly<Record<string, number>>;
}

/** A model that the pull request does not touch, with its last result. */
export interface CarriedModel {
  readonly model: string;
  readonly leg: string;
  /** What nothing was changed under. */
  readonly path: string;
  /** null: no earlier result was found. */
  readonly record: EvaluationRecord | null;
  /** False: neither the base nor the change has anything at `path`, so that nothing can ever touch it. */
  readonly pathExists?: boolean;
  /** The commit of that result, and how old it is. */
  readonly sha: string | null;
  readonly ageDays: number | null;
}

/** A model that the pull request touches, and of which nobody knows yet how it does. */
export interface PendingModel {
  readonly model: string;
  /** What was changed under. */
  readonly path: string;
  /** Changed files there. */
  readonly files: number;
  /** The rules are strict: then nothing passes without it. */
  readonly strict: boolean;
}

/** A file of a pull request. */
export interface ChangedFile {
  readonly path: string;
  /** Where it was before, when it was moved. */
  readonly before: string | null;
  readonly added: number;
  readonly removed: number;
}

/** What finds our own comment again, and tells a newer run from an older. */
export interface MarkerFacts {
  /** One comment for each key. */
  readonly key: string;
  readonly run: number;
  readonly attempt: number;
  /** How many results of its run a report shows, absent ones included: one that shows more is the later. */
  readonly parts: number;
  /** Head commit. */
  readonly head: string;
}
