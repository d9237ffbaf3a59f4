import type { ChangedFile } from "../core/report/input.ts";

export type { ChangedFile } from "../core/report/input.ts";

export interface PullRequestFacts {
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string;
  /** null: deleted. */
  readonly headRepository: string | null;
  readonly baseRef: string;
  readonly fork: boolean;
  readonly labels: readonly string[];
}

/** The pull request a run is about, from the API, never from an artifact. */
export interface PullRequests {
  find(number: number): Promise<PullRequestFacts>;
  /** Open ones whose head is this branch of this repository (owner/name). */
  withHead(repository: string, branch: string): Promise<PullRequestFacts[]>;
  /** Every file it changes; null when GitHub does not list them all (it stops at 3,000). */
  changedFiles(number: number): Promise<readonly ChangedFile[] | null>;
}
