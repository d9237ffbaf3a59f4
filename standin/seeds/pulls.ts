import { moveRef } from "../git/names.ts";
import { tryGit } from "../git/program.ts";
import { writeCommit } from "../git/write.ts";
import type { Hub } from "../hub.ts";
import { nextNumber } from "../rest/issues.ts";
import { headOf } from "../rest/pulls.ts";
import type { PullRequest } from "../world.ts";

/** GitHub's test merge of head into base, as refs/pull/<number>/merge; null when they conflict. */
async function testMerge(hub: Hub, pull: PullRequest, base: string, head: string): Promise<string | null> {
  const merged = await tryGit(hub.git.folder, ["merge-tree", "--write-tree", base, head]);
  if (merged.code !== 0) return null;
  const tree = merged.stdout.toString().slice(0, 40);
  const who = { name: pull.login, email: `${pull.login}@users.noreply.github.com`, date: hub.clock.stamp() };
  const parents = [base, head];
  const message = `Merge ${head} into ${base}`;
  const sha = await writeCommit(hub.git, { tree, parents, message, author: who, committer: who });
  await moveRef(hub, `refs/pull/${pull.number}/merge`, sha);
  return sha;
}

async function parentsOf(hub: Hub, sha: string | null): Promise<readonly string[]> {
  return sha === null ? [] : ((await hub.git.commit(sha))?.parents ?? []);
}

/** Renews the pull request's refs, and on a push to its head the base commit it names. */
async function syncPull(hub: Hub, pull: PullRequest): Promise<void> {
  const head = headOf(hub.world, pull, hub.repository);
  const base = hub.world.refs.get(`refs/heads/${pull.base}`) ?? pull.baseSha;
  const ref = `refs/pull/${pull.number}/head`;
  const pushed = hub.world.refs.get(ref) !== head;
  const [mergedBase, mergedHead] = await parentsOf(hub, pull.mergeSha);
  if (!pushed && mergedBase === base && mergedHead === head) return;
  if (pushed) await moveRef(hub, ref, head);
  const mergeSha = await testMerge(hub, pull, base, head);
  const baseSha = pushed ? base : pull.baseSha;
  hub.world.pulls.set(pull.number, { ...pull, mergeSha, baseSha, updatedAt: hub.clock.stamp() });
}

export async function syncPulls(hub: Hub): Promise<void> {
  for (const pull of hub.world.pulls.values()) if (pull.state === "open") await syncPull(hub, pull);
}

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
