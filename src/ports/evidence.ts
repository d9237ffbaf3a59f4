import type { BranchFacts, RunFacts } from "../core/deploy/evidence-set.ts";

/** Facts that evidence is held against. */
export interface EvidenceFacts {
  /** null: there is no such run. */
  run(id: number): Promise<RunFacts | null>;
  defaultBranch(): Promise<BranchFacts>;
  /** null: there is no such branch. */
  branch(name: string): Promise<BranchFacts | null>;
}

export type { BranchFacts, RunFacts };
