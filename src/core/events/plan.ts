import { type Against, type EventRow, eventRows, type Writes, writesNothing } from "./event-table.ts";
import {
  commentedOn,
  finishedRunOf,
  type PullRequestPayload,
  pullRequestOf,
  shaAt,
  textAt,
} from "./payload.ts";
import { type Refusal, refusalOf } from "./refusal.ts";

/** What the run knows of itself. */
export interface EventFacts {
  /** evaluate reads files that the commit's code made; report only reads records. */
  readonly verb: "evaluate" | "report";
  /** GITHUB_EVENT_NAME; "" at a terminal. */
  readonly event: string;
  /** owner/name. */
  readonly repository: string;
  /** GITHUB_SHA. */
  readonly sha: string | null;
  /** GITHUB_REF. */
  readonly ref: string;
  /** The commit in the working directory; null when nothing is checked out. */
  readonly checkedOut: string | null;
  /** The event's payload, untrusted. */
  readonly payload: unknown;
}

export interface RunPlan {
  readonly judged: {
    /** The commit whose results are judged. */
    readonly sha: string | null;
    /** The commit that the comment and the check are about. */
    readonly headSha: string | null;
    readonly pullRequest: number | null;
    readonly baseBranch: string | null;
    /** The code comes from another repository. */
    readonly fork: boolean;
  };
  readonly against: { readonly kind: Against; readonly mergeGroupBase: string | null };
  readonly writes: Writes;
  /** The token can be expected to read only: a fork, or Dependabot. What it may do is found out by trying. */
  readonly expectReadOnly: boolean;
  /** Why this run must not go on; null: go on. */
  readonly refuse: Refusal | null;
}

/** The event → what is judged, against what, and what is written. Pure; never throws. */
export function planRun(facts: EventFacts): RunPlan {
  const row = rowOf(facts);
  const pull = pullOf(row, facts);
  const fork = pull !== null && isFork(facts.repository, pull);
  const refuse = refusalOf(facts);
  const mergeGroup = row === eventRows.merge_group;
  const isElsewhere = row === eventRows.workflow_run || row === eventRows.privileged;
  const sha = isElsewhere ? (pull?.headSha ?? null) : (facts.checkedOut ?? facts.sha);
  const headSha = mergeGroup ? shaAt(facts.payload, "merge_group", "head_sha") : pull?.headSha;
  const number = pull?.number ?? null;
  return {
    judged: { sha, headSha: headSha ?? sha, pullRequest: number, baseBranch: pull?.baseBranch ?? null, fork },
    against: {
      kind: row.against,
      mergeGroupBase: mergeGroup ? shaAt(facts.payload, "merge_group", "base_sha") : null,
    },
    writes: refuse ? writesNothing : { ...row.writes, comment: row.writes.comment && number !== null },
    expectReadOnly: fork || textAt(facts.payload, "sender", "login") === "dependabot[bot]",
    refuse,
  };
}

function rowOf({ event, ref }: EventFacts): EventRow {
  switch (event) {
    case "pull_request":
    case "merge_group":
    case "workflow_run":
      return eventRows[event];
    case "push":
      return ref.startsWith("refs/tags/") ? eventRows.tag : eventRows.push;
    case "release":
      return eventRows.tag;
    case "pull_request_target":
    case "issue_comment":
      return eventRows.privileged;
    default:
      return eventRows.scheduled;
  }
}

/** The pull request that the event is about; null for events that are about none. */
function pullOf(row: EventRow, { event, payload }: EventFacts): PullRequestPayload | null {
  if (row === eventRows.workflow_run) return finishedRunOf(payload);
  if (event === "issue_comment") return commentedOn(payload);
  return row === eventRows.pull_request || row === eventRows.privileged ? pullRequestOf(payload) : null;
}

/** Code of another repository, or of one that is gone or not named: unknown counts as foreign. */
function isFork(repository: string, { headRepository }: PullRequestPayload): boolean {
  return headRepository?.toLowerCase() !== repository.toLowerCase();
}
