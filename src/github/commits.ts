import type { Commits } from "../ports/commits.ts";
import { isSha, type LocalHistory } from "./local-history.ts";
import type { RemoteHistory } from "./remote-history.ts";

/** The checkout answers what it can; GitHub answers the rest. On a runner the checkout is one commit deep.
 *  @param remote null: no token, the checkout alone */
export function makeCommits(local: LocalHistory, remote: RemoteHistory | null): Commits {
  return {
    head: () => local.head(),
    parents: async (sha) => (await local.parents(sha)) ?? (await remote?.parents(sha)) ?? null,
    // What a name means is for GitHub to say; a checkout may be behind.
    resolve: async (ref) => (await remote?.resolve(ref)) ?? (await local.resolve(ref)),
    committedAt: async (sha) => (await local.committedAt(sha)) ?? (await remote?.committedAt(sha)) ?? null,
    async mergeBase(a, b) {
      // A branch name means what it is on GitHub now, not where the last fetch left it.
      if (!isSha(a) && remote !== null) {
        const there = await remote.mergeBase(a, b);
        if (there !== null) return there;
      }
      return (await local.mergeBase(a, b)) ?? (isSha(a) ? ((await remote?.mergeBase(a, b)) ?? null) : null);
    },
    async firstParents(sha, limit) {
      const here = await local.firstParents(sha, limit);
      if (remote === null || here.length > limit || (await endsAtRoot(local, here))) return here;
      const there = await remote.firstParents(sha, limit);
      return there.length >= here.length ? there : here;
    },
    async readFile(sha, path) {
      const here = await local.readFile(sha, path);
      if (here !== undefined) return here;
      return (await remote?.readFile(sha, path)) ?? null;
    },
  };
}

async function endsAtRoot(local: LocalHistory, chain: readonly string[]): Promise<boolean> {
  const last = chain.at(-1);
  return last !== undefined && (await local.parents(last))?.length === 0;
}
