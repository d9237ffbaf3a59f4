import type { Commits } from "../../src/ports/commits.ts";

/** A history of first parents: `main` is a line of commits, newest first. */
export function lineOfCommits(
  main: readonly string[],
  more: Partial<Commits> & { readonly refs?: Readonly<Record<string, string>> } = {},
): Commits {
  return {
    head: async () => main[0] ?? null,
    parents: async (sha) => {
      const at = main.indexOf(sha);
      return at < 0 ? null : main.slice(at + 1, at + 2);
    },
    resolve: async (ref) => more.refs?.[ref] ?? (main.includes(ref) ? ref : null),
    committedAt: async () => null,
    mergeBase: async () => null,
    firstParents: async (sha, limit) => {
      const at = main.indexOf(sha);
      return at < 0 ? [] : main.slice(at, at + limit + 1);
    },
    readFile: async () => null,
    ...more,
  };
}
