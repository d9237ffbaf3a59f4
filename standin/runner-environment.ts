import type { Hub } from "./hub.ts";
import { addRun } from "./seeds/runs.ts";

export interface RunnerContext {
  readonly runId: number;
  /** The workflow's event, such as `pull_request`. */
  readonly event: string;
  /** GITHUB_SHA: for a pull request the test merge. */
  readonly sha: string;
  /** Such as `refs/pull/7/merge` or `refs/heads/main`. */
  readonly ref: string;
  /** The commit that the run is listed under: for a pull request its head. GITHUB_SHA when left out. */
  readonly headSha?: string;
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly headRepository?: string;
  readonly pullRequests?: readonly number[];
  readonly attempt?: number;
  readonly jobId?: string;
  readonly workflow?: string;
  readonly workflowPath?: string;
  readonly actor?: string;
  /** File with the event's payload. */
  readonly eventPath?: string;
  readonly workspace?: string;
}

const shortName = (ref: string): string => ref.replace(/^refs\/(heads|tags|pull)\//, "");

function registerRun(hub: Hub, run: RunnerContext): void {
  const known = hub.world.runs.get(run.runId);
  if (known !== undefined && known.attempt === (run.attempt ?? known.attempt)) return;
  addRun(hub, {
    ...{ id: run.runId, event: run.event, headSha: run.headSha ?? run.sha, attempt: run.attempt ?? 1 },
    headBranch: run.headRef ?? shortName(run.ref),
    ...(run.workflow === undefined ? {} : { name: run.workflow }),
    ...(run.workflowPath === undefined ? {} : { path: run.workflowPath }),
    ...(run.headRepository === undefined ? {} : { headRepository: run.headRepository }),
    ...(run.actor === undefined ? {} : { login: run.actor }),
    pullRequests: run.pullRequests ?? [],
  });
}

function contextVariables(hub: Hub, run: RunnerContext): Record<string, string> {
  return {
    GITHUB_REPOSITORY: hub.repository,
    GITHUB_REPOSITORY_OWNER: hub.repository.split("/")[0] ?? "",
    GITHUB_RUN_ID: String(run.runId),
    GITHUB_RUN_ATTEMPT: String(run.attempt ?? 1),
    GITHUB_RUN_NUMBER: String(hub.world.runs.get(run.runId)?.runNumber ?? 1),
    GITHUB_EVENT_NAME: run.event,
    GITHUB_SHA: run.sha,
    GITHUB_REF: run.ref,
    GITHUB_REF_NAME: shortName(run.ref),
    GITHUB_REF_TYPE: run.ref.startsWith("refs/tags/") ? "tag" : "branch",
    GITHUB_REF_PROTECTED: String(hub.world.protectedBranches.has(shortName(run.ref))),
    GITHUB_HEAD_REF: run.headRef ?? "",
    GITHUB_BASE_REF: run.baseRef ?? "",
    GITHUB_WORKFLOW: run.workflow ?? "model",
    GITHUB_JOB: run.jobId ?? "model",
    GITHUB_ACTOR: run.actor ?? "ada",
  };
}

/** What a runner puts into a step's environment. The token is no part of it: it is the action's input.
 *  A run that is not known yet becomes known. */
export function runnerEnvironment(hub: Hub, run: RunnerContext): Record<string, string> {
  registerRun(hub, run);
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    // The artifact client takes any other host than github.com for a server that has no artifact service.
    GITHUB_SERVER_URL: hub.serverUrl,
    GITHUB_API_URL: hub.apiUrl,
    ...contextVariables(hub, run),
    ...(run.eventPath === undefined ? {} : { GITHUB_EVENT_PATH: run.eventPath }),
    ...(run.workspace === undefined ? {} : { GITHUB_WORKSPACE: run.workspace }),
    RUNNER_OS: "Linux",
    RUNNER_ENVIRONMENT: "github-hosted",
    ACTIONS_RUNTIME_TOKEN: hub.runtimeTokens.issue(run.runId, run.jobId ?? "model"),
    ACTIONS_RESULTS_URL: `${hub.resultsUrl}/`,
    ACTIONS_CACHE_SERVICE_V2: "True",
    // The blob client would ask a proxy even for the loopback address.
    NO_PROXY: "127.0.0.1,localhost",
  };
}
