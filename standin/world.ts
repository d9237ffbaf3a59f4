/** What the stand-in knows. Entries are replaced, never changed, so that a copy of the maps is a snapshot. */
export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Posted through a GitHub App, which is then named. */
  readonly app?: string;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly login: string;
  readonly state: "open" | "closed";
  /** Why it was closed. */
  readonly reason: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  /** Names. */
  readonly labels?: readonly string[];
  /** Logins. */
  readonly assignees?: readonly string[];
}

/** A workflow, or a type of event, that somebody asked for. */
export interface Dispatch {
  readonly login: string;
  /** File name; null: by its event. */
  readonly workflow: string | null;
  readonly event: string | null;
  readonly ref: string | null;
}

/** Somebody reviewed a run that waited for an environment. */
export interface RunReview {
  readonly id: number;
  readonly runId: number;
  readonly login: string;
  readonly environment: string;
  readonly state: "approved" | "rejected";
}

/** A bundle that somebody stored for a digest. */
export interface Attestation {
  readonly id: number;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
  readonly bundle: Readonly<Record<string, unknown>>;
}

/** Somebody put a label on, or took it off. */
export interface LabelEvent {
  readonly id: number;
  readonly issue: number;
  readonly label: string;
  readonly login: string;
  readonly event: "labeled" | "unlabeled";
  readonly createdAt: string;
}

export interface Reaction {
  readonly id: number;
  readonly comment: number;
  readonly login: string;
  readonly content: string;
  readonly createdAt: string;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly status: "queued" | "in_progress" | "completed";
  readonly conclusion: string | null;
  readonly startedAt: string;
  readonly completedAt: string | null;
  readonly externalId: string;
  readonly detailsUrl: string;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  readonly annotations: readonly Annotation[];
  readonly login: string;
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly login: string;
  readonly state: "open" | "closed";
  readonly merged: boolean;
  readonly draft: boolean;
  /** Branch names. */
  readonly head: string;
  readonly base: string;
  /** Where the head branch lives; a fork's head is kept as refs/pull/<number>/head. */
  readonly headRepository: string;
  /** Tip of the base branch when the pull request was last pushed to: may be stale, as on GitHub. */
  readonly baseSha: string;
  /** GitHub's test merge of head into base; null when they conflict. */
  readonly mergeSha: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface WorkflowRun {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly headRepository: string;
  readonly status: "queued" | "in_progress" | "completed";
  readonly conclusion: string | null;
  readonly attempt: number;
  readonly runNumber: number;
  readonly login: string;
  readonly pullRequests: readonly number[];
  readonly createdAt: string;
}

export interface Artifact {
  readonly id: number;
  readonly runId: number;
  readonly jobId: string;
  readonly name: string;
  /** A raw artifact is one file, kept as it is; the others are zip archives. */
  readonly mimeType: string;
  readonly blob: string;
  readonly size: number;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** A name is taken from its creation on, but only a finalized artifact can be listed. */
  readonly finalized: boolean;
}

/** An archive of the cache service; a key is written once in a scope. */
export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  /** 64 hexadecimal digits that the client makes of the paths and the compression. */
  readonly version: string;
  /** Such as `refs/heads/main` or `refs/pull/7/merge`. */
  readonly scope: string;
  readonly blob: string;
  readonly size: number;
  readonly finalized: boolean;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly usedAt: number;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly payload: unknown;
  readonly environment: string;
  readonly description: string | null;
  readonly transient: boolean;
  readonly production: boolean;
  readonly login: string;
  readonly createdAt: string;
}

export interface DeploymentStatus {
  readonly id: number;
  readonly deployment: number;
  readonly state: string;
  readonly description: string;
  readonly environment: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly login: string;
  readonly createdAt: string;
}

export interface Environment {
  readonly id: number;
  readonly name: string;
  readonly waitTimer: number;
  readonly reviewers: readonly string[];
  readonly createdAt: string;
}

export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  readonly blob: string;
  readonly size: number;
  /** null: of one whose upload broke off. */
  readonly digest: string | null;
  readonly createdAt: string;
}

export interface Release {
  readonly id: number;
  readonly tag: string;
  /** Left out: as the tag. */
  readonly name?: string;
  readonly body?: string;
  /** The commit or branch that a missing tag is made at; left out: the default branch. */
  readonly target?: string;
  readonly draft: boolean;
  readonly login: string;
  readonly createdAt: string;
  readonly assets: readonly ReleaseAsset[];
}

export interface World {
  readonly issues: Map<number, Issue>;
  /** What was asked to run, oldest first. */
  readonly dispatches: Dispatch[];
  readonly runReviews: Map<number, RunReview>;
  readonly attestations: Map<number, Attestation>;
  /** Slug to the logins of its members. */
  readonly teams: Map<string, readonly string[]>;
  readonly comments: Map<number, Comment>;
  readonly labelEvents: Map<number, LabelEvent>;
  readonly reactions: Map<number, Reaction>;
  readonly checks: Map<number, CheckRun>;
  readonly pulls: Map<number, PullRequest>;
  readonly runs: Map<number, WorkflowRun>;
  readonly artifacts: Map<number, Artifact>;
  readonly caches: Map<number, CacheEntry>;
  readonly deployments: Map<number, Deployment>;
  readonly deploymentStatuses: Map<number, DeploymentStatus>;
  readonly environments: Map<string, Environment>;
  readonly releases: Map<number, Release>;
  /** Full name (`refs/heads/main`) to the object it points at. */
  readonly refs: Map<string, string>;
  readonly protectedBranches: Map<string, true>;
  /** Login to admin, maintain, write, triage, read or none. */
  readonly collaborators: Map<string, string>;
}

export function makeWorld(): World {
  return {
    issues: new Map(),
    dispatches: [],
    runReviews: new Map(),
    attestations: new Map(),
    teams: new Map(),
    comments: new Map(),
    labelEvents: new Map(),
    reactions: new Map(),
    checks: new Map(),
    pulls: new Map(),
    runs: new Map(),
    artifacts: new Map(),
    caches: new Map(),
    deployments: new Map(),
    deploymentStatuses: new Map(),
    environments: new Map(),
    releases: new Map(),
    refs: new Map(),
    protectedBranches: new Map(),
    collaborators: new Map(),
  };
}

export function copyWorld(world: World): World {
  const copies = Object.entries(world).map(([name, map]) => [name, new Map(map as Map<unknown, unknown>)]);
  return Object.fromEntries(copies) as World;
}
