import { moveRef } from "../git/names.ts";
import type { Hub } from "../hub.ts";
import { nextNumber } from "../rest/issues.ts";
import { syncPull } from "../rest/test-merge.ts";
import type { PullRequest } from "../world.ts";

export interface SeedPullRequest {
  /** The branch that is to be merged. */
  readonly head: string;
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly login?: string;
  readonly draft?: boolean;
  /** The next free number when left out. */
  readonly number?: number;
  /** A fork: then the head comes from `folder`, or is a commit that is here already. */
  readonly headRepository?: string;
  readonly folder?: string;
  readonly headSha?: string;
}

async function setForkHead(hub: Hub, number: number, seed: SeedPullRequest): Promise<void> {
  const ref = `refs/pull/${number}/head`;
  if (seed.folder !== undefined) {
    await hub.git.fetch(seed.folder, [`+refs/heads/${seed.head}:${ref}`]);
    hub.world.refs.set(ref, (await hub.git.refs()).get(ref) ?? "");
  } else if (seed.headSha !== undefined) await moveRef(hub, ref, seed.headSha);
  else throw new Error("a pull request from a fork needs a folder or a headSha");
}

/** Opens a pull request between branches that are here; its number. */
export async function addPullRequest(hub: Hub, seed: SeedPullRequest): Promise<number> {
  return hub.write(async () => {
    const number = seed.number ?? nextNumber(hub.world);
    const base = seed.base ?? hub.defaultBranch;
    const baseSha = hub.world.refs.get(`refs/heads/${base}`);
    if (baseSha === undefined) throw new Error(`there is no branch ${base}: import or commit first`);
    const headRepository = seed.headRepository ?? hub.repository;
    if (headRepository !== hub.repository) await setForkHead(hub, number, seed);
    else if (!hub.world.refs.has(`refs/heads/${seed.head}`))
      throw new Error(`there is no branch ${seed.head}`);
    const now = hub.clock.stamp();
    const pull: PullRequest = {
      ...{
        number,
        title: seed.title ?? `Change ${number}`,
        body: seed.body ?? "",
        login: seed.login ?? "ada",
      },
      ...{
        state: "open",
        merged: false,
        draft: seed.draft ?? false,
        head: seed.head,
        base,
        headRepository,
        baseSha,
      },
      ...{ mergeSha: null, createdAt: now, updatedAt: now },
    };
    hub.world.pulls.set(number, pull);
    await syncPull(hub, pull);
    return number;
  });
}

export async function closePullRequest(hub: Hub, number: number): Promise<void> {
  return hub.write(async () => {
    const pull = hub.world.pulls.get(number);
    if (pull === undefined) throw new Error(`there is no pull request ${number}`);
    hub.world.pulls.set(number, { ...pull, state: "closed", updatedAt: hub.clock.stamp() });
  });
}
