import type { Config } from "../config/schema.ts";
import type { AttestationFacts } from "./attested.ts";
import type { DataFiles } from "./data-evidence.ts";
import type { DeployRules } from "./rules.ts";

/** What GitHub itself says about a workflow run; nothing here comes from an artifact. */
export interface RunFacts {
  readonly id: number;
  readonly attempt: number;
  /** owner/name */
  readonly repository: string;
  /** null: deleted. */
  readonly headRepository: string | null;
  /** `.github/workflows/ci.yml` */
  readonly workflowPath: string;
  readonly event: string;
  /** The branch, or the tag, that the run was for. */
  readonly headBranch: string | null;
  readonly headSha: string;
  /** queued, in_progress, completed … */
  readonly status: string;
  readonly createdAt: string;
  readonly url: string;
  /** The workflow's name. */
  readonly workflow?: string;
}

export interface BranchFacts {
  readonly name: string;
  readonly sha: string;
  readonly protected: boolean;
}

/** An artifact as GitHub lists it. */
export interface ArtifactFacts {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  readonly headSha: string | null;
  readonly runId: number | null;
  /** The run's head repository is this repository (null: not known). */
  readonly sameRepository: boolean | null;
  readonly expired: boolean;
}

/** What is known from outside any artifact, the same for every candidate of one deployment. */
export interface Setting {
  /** owner/name of the repository that deploys. */
  readonly repository: string;
  readonly model: string;
  readonly leg: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly rules: DeployRules;
  readonly defaultBranch: string;
  /** Where evenhand.yml was read. */
  readonly policyBranch: string;
  /** What it says; null: there is none, built-in rules hold. */
  readonly config: Config | null;
  /** The branch that this deployment was dispatched from; null: not a branch. */
  readonly dispatchBranch: string | null;
  /** `https://github.com` */
  readonly serverUrl: string;
  /** Full digest that was asked for; null: the latest that passes. */
  readonly digest: string | null;
}

/** One candidate: an artifact, what GitHub says about the run it comes from, and what it holds. */
export interface EvidenceSet {
  readonly artifact: ArtifactFacts;
  readonly run: RunFacts | null;
  /** The run's branch; null: it does not exist any more. */
  readonly branch: BranchFacts | null;
  /** The run's commit is in the history of that branch; null: could not be told. */
  readonly onBranch: boolean | null;
  /** Unpacked, `manifest.json` among them; text: why it could not be read. */
  readonly files: ReadonlyMap<string, Uint8Array> | string;
  /** What the data check of the same run left; left out: not asked for. */
  readonly data?: DataFiles;
  /** Attestations of the model file, newest first; left out: not asked for. */
  readonly attestations?: readonly AttestationFacts[];
}
