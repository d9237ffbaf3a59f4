import type { Hub } from "./hub.ts";
import type { LoggedRequest, Violation } from "./journal.ts";
import type {
  Artifact,
  Attestation,
  CacheEntry,
  CheckRun,
  Comment,
  Deployment,
  DeploymentStatus,
  Dispatch,
  Issue,
  LabelEvent,
  PullRequest,
  Reaction,
  WorkflowRun,
} from "./world.ts";

/** What a test may look at, as it is at this moment; oldest first. */
export interface StandinState {
  readonly comments: readonly Comment[];
  readonly issues: readonly Issue[];
  readonly dispatches: readonly Dispatch[];
  readonly attestations: readonly Attestation[];
  readonly labelEvents: readonly LabelEvent[];
  readonly reactions: readonly Reaction[];
  readonly checks: readonly CheckRun[];
  readonly pulls: readonly PullRequest[];
  readonly runs: readonly WorkflowRun[];
  /** Finalized ones, with their bytes. */
  readonly artifacts: readonly (Artifact & { readonly content: Uint8Array })[];
  /** Finalized ones of the cache service. */
  readonly caches: readonly CacheEntry[];
  readonly deployments: readonly Deployment[];
  readonly deploymentStatuses: readonly DeploymentStatus[];
  /** Full name to sha. */
  readonly refs: ReadonlyMap<string, string>;
  readonly requests: readonly LoggedRequest[];
  /** Empty, or the stand-in has a bug. */
  readonly violations: readonly Violation[];
  readonly unknownRoutes: readonly string[];
}

export function makeState(hub: Hub): StandinState {
  const { world, journal } = hub;
  return {
    get comments() {
      return [...world.comments.values()];
    },
    get dispatches() {
      return [...world.dispatches];
    },
    get issues() {
      return [...world.issues.values()];
    },
    get attestations() {
      return [...world.attestations.values()];
    },
    get labelEvents() {
      return [...world.labelEvents.values()];
    },
    get reactions() {
      return [...world.reactions.values()];
    },
    get checks() {
      return [...world.checks.values()];
    },
    get pulls() {
      return [...world.pulls.values()];
    },
    get runs() {
      return [...world.runs.values()];
    },
    get artifacts() {
      const finalized = [...world.artifacts.values()].filter((each) => each.finalized);
      return finalized.map((each) => ({
        ...each,
        content: hub.blobs.find(each.blob)?.content ?? new Uint8Array(),
      }));
    },
    get caches() {
      return [...world.caches.values()].filter((each) => each.finalized);
    },
    get deployments() {
      return [...world.deployments.values()];
    },
    get deploymentStatuses() {
      return [...world.deploymentStatuses.values()];
    },
    refs: world.refs,
    requests: journal.requests,
    violations: journal.violations,
    unknownRoutes: journal.unknownRoutes,
  };
}
