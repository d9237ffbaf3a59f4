/** What a run writes; a token that may not write leaves the summary. */
export interface Writes {
  readonly artifact: boolean;
  readonly comment: boolean;
  readonly check: boolean;
  readonly summary: boolean;
}

/** How the thing to compare with is found. */
export type Against =
  | "base-commit"
  | "merge-group-base"
  | "first-parent"
  | "production"
  | "last-record"
  | "judged-again";

export interface EventRow {
  /** The name of the row, as in the documentation. */
  readonly event: string;
  /** What is judged, in words. */
  readonly judged: string;
  readonly against: Against;
  readonly againstWords: string;
  readonly writes: Writes;
}

const artifact: Writes = { artifact: true, comment: false, check: false, summary: true };
/** What a run writes that is refused. */
export const writesNothing: Writes = { artifact: false, comment: false, check: false, summary: false };

/** The one table of events. */
export const eventRows = {
  pull_request: {
    event: "`pull_request`",
    judged: "the checked-out commit",
    against: "base-commit",
    againstWords: "the base commit: the merge commit's first parent, else the merge base",
    writes: { artifact: true, comment: true, check: true, summary: true },
  },
  merge_group: {
    event: "`merge_group`",
    judged: "the checked-out commit",
    against: "merge-group-base",
    againstWords: "`merge_group.base_sha`",
    writes: { artifact: true, comment: false, check: true, summary: true },
  },
  push: {
    event: "`push` of a branch",
    judged: "the pushed commit",
    against: "first-parent",
    againstWords: "the nearest first-parent ancestor with a record",
    writes: artifact,
  },
  tag: {
    event: "`push` of a tag, `release`",
    judged: "the commit",
    against: "production",
    againstWords: "what production serves, else the nearest first-parent ancestor with a record",
    writes: artifact,
  },
  scheduled: {
    event: "`schedule`, `workflow_dispatch`, any other",
    judged: "the commit the run is for",
    against: "last-record",
    againstWords: "the input `baseline`, else the last record, else what production serves",
    writes: artifact,
  },
  workflow_run: {
    event: "`workflow_run`",
    judged: "the head commit of the finished run",
    against: "judged-again",
    againstWords: "the base's policy and baseline, judged again",
    writes: { artifact: false, comment: true, check: true, summary: true },
  },
  privileged: {
    event: "`pull_request_target`, `issue_comment`",
    judged:
      "by report alone: the records that the pull request's newest run left; train and evaluate refuse, since these events run with write access and secrets",
    against: "judged-again",
    againstWords: "the base's policy and baseline, judged again",
    writes: { artifact: false, comment: true, check: true, summary: true },
  },
} as const satisfies Record<string, EventRow>;
