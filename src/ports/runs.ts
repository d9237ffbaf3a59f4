import type { RunFacts } from "../core/deploy/evidence-set.ts";
import type { ArtifactRef } from "./artifacts.ts";

/** Artifacts of one other run of this repository. A fork's pull request has its runs here too: what they hold is
 *  untrusted. */
export interface RunArtifacts {
  listOfRun(): Promise<ArtifactRef[]>;
  download(artifact: ArtifactRef): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** Workflow runs of this repository. */
export interface Runs {
  /** null: there is no such run. */
  find(id: number): Promise<RunFacts | null>;
  /** Those of one event on one branch name, of this repository or of a fork's, newest first, at most 100. */
  ofBranch(branch: string, event: string): Promise<RunFacts[]>;
  artifacts(id: number): RunArtifacts;
  /** Runs a finished run again, with the rights it had. Throws PermissionDenied when the token may not. */
  again(id: number): Promise<void>;
}
