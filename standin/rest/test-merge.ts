import { moveRef } from "../git/names.ts";
import { tryGit } from "../git/program.ts";
import { writeCommit } from "../git/write.ts";
import type { Hub } from "../hub.ts";
import type { PullRequest, World } from "../world.ts";

/** Where the head is now: a fork's branch is seen through the pull request's own ref. */
export function headOf(world: World, pull: PullRequest, repository: string): string {
  const own = pull.headRepository === repository ? world.refs.get(`refs/heads/${pull.head}`) : undefined;
  return own ?? world.refs.get(`refs/pull/${pull.number}/head`) ?? "";
}

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
export async function syncPull(hub: Hub, pull: PullRequest): Promise<void> {
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
