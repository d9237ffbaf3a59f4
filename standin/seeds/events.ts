import { completeReply } from "../contract/contract.ts";
import type { Hub } from "../hub.ts";
import { pullView } from "../rest/pulls.ts";
import { headOf } from "../rest/test-merge.ts";
import { repositoryView, userView } from "../rest/views.ts";
import type { RunnerContext } from "../runner-environment.ts";
import type { PullRequest } from "../world.ts";

function requiredPull(hub: Hub, number: number): PullRequest {
  const pull = hub.world.pulls.get(number);
  if (pull === undefined) throw new Error(`there is no pull request ${number}`);
  return pull;
}

/** The payload of a `pull_request` event, as a runner finds it at GITHUB_EVENT_PATH. */
export function pullRequestEvent(hub: Hub, number: number, action = "synchronize"): Record<string, unknown> {
  const pull = requiredPull(hub, number);
  const { body } = completeReply("pulls/get", 200, pullView({ hub, world: hub.world }, pull));
  const sender = userView({ hub }, pull.login);
  return { action, number, pull_request: body, repository: repositoryView({ hub }, hub.repository), sender };
}

/** Where a `pull_request` run of this pull request happens: on the test merge, listed under the head. */
export function pullRequestRun(hub: Hub, number: number, runId: number): RunnerContext {
  const pull = requiredPull(hub, number);
  if (pull.mergeSha === null)
    throw new Error(`pull request ${number} conflicts with its base: GitHub runs nothing`);
  return {
    ...{
      runId,
      event: "pull_request",
      sha: pull.mergeSha,
      ref: `refs/pull/${number}/merge`,
      actor: pull.login,
    },
    ...{ headSha: headOf(hub.world, pull, hub.repository), headRef: pull.head, baseRef: pull.base },
    ...{ headRepository: pull.headRepository, pullRequests: [number] },
  };
}
