import { moveRef } from "../git/names.ts";
import { type TreeChange, writeBlob, writeCommit, writeTree } from "../git/write.ts";
import type { Hub } from "../hub.ts";
import { syncPulls } from "../rest/test-merge.ts";

/** Takes over the branches and tags of a folder's repository, as if they had been pushed. */
export async function importGit(hub: Hub, folder: string): Promise<void> {
  await hub.write(async () => {
    await hub.git.fetch(folder, ["+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"]);
    for (const [ref, sha] of await hub.git.refs()) hub.world.refs.set(ref, sha);
    await syncPulls(hub);
  });
}

export interface SeedCommit {
  /** Moved to the new commit; the default branch when left out. */
  readonly branch?: string;
  readonly message?: string;
  /** Path to content; null removes the path. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
  /** The branch's tip when left out; for a new branch, that of the default branch. */
  readonly parents?: readonly string[];
  readonly author?: { readonly name: string; readonly email: string };
  /** Milliseconds since 1970. */
  readonly date?: number;
}

async function writeFiles(hub: Hub, files: NonNullable<SeedCommit["files"]>): Promise<TreeChange[]> {
  return Promise.all(
    Object.entries(files).map(async ([path, content]) => {
      return { path, mode: "100644", sha: content === null ? null : await writeBlob(hub.git, content) };
    }),
  );
}

/** A commit without a working copy; its sha. */
export async function commit(hub: Hub, seed: SeedCommit): Promise<string> {
  return hub.write(async () => {
    const branch = seed.branch ?? hub.defaultBranch;
    const { refs } = hub.world;
    const tip = refs.get(`refs/heads/${branch}`) ?? refs.get(`refs/heads/${hub.defaultBranch}`);
    const parents = seed.parents ?? (tip === undefined ? [] : [tip]);
    const base = parents[0] === undefined ? null : ((await hub.git.commit(parents[0]))?.tree ?? null);
    const tree = await writeTree(hub.git, base, await writeFiles(hub, seed.files ?? {}));
    const date = new Date(seed.date ?? hub.clock.now()).toISOString();
    const author = { name: "Ada Author", email: "ada@example.com", ...seed.author, date };
    const sha = await writeCommit(hub.git, {
      ...{ tree, parents, author, committer: author },
      message: seed.message ?? "Change things",
    });
    await moveRef(hub, `refs/heads/${branch}`, sha);
    await syncPulls(hub);
    return sha;
  });
}
