import type { BranchFacts, RunFacts } from "../core/deploy/evidence-set.ts";

/** Facts that evidence is held against. */
export interface EvidenceFacts {
  /** null: there is no such run. */
  run(id: number): Promise<RunFacts | null>;
  defaultBranch(): Promise<BranchFacts>;
  /** null: there is no such branch. */
  branch(name: string): Promise<BranchFacts | null>;
}

/** Runs by the commit they are for. */
export interface CommitRuns {
  /** The newest runs of a commit, at most 100; asked anew each time. */
  runsOf(sha: string): Promise<readonly RunFacts[]>;
}

export type { BranchFacts, RunFacts };
