import type { Git } from "./git-program.ts";

const shaPattern = /^[0-9a-f]{40}$/;

export function isSha(text: string): boolean {
  return shaPattern.test(text);
}

/** What the checkout itself can tell; null means "not known here", and somebody else is asked. */
export interface LocalHistory {
  head(): Promise<string | null>;
  /** A shallow checkout hides parents from git's own walks; the commit object still names them. */
  parents(sha: string): Promise<readonly string[] | null>;
  /** A branch of origin, a tag or a whole sha, as the last fetch left them. */
  resolve(ref: string): Promise<string | null>;
  committedAt(sha: string): Promise<number | null>;
  /** null in a shallow checkout, where the answer could be wrong. */
  mergeBase(a: string, b: string): Promise<string | null>;
  /** Ends early where the checkout does. */
  firstParents(sha: string, limit: number): Promise<readonly string[]>;
  /** undefined: the commit is not here; null: it is, and has no such file. */
  readFile(sha: string, path: string): Promise<string | null | undefined>;
}

export function makeLocalHistory(git: Git): LocalHistory {
  const text = async (args: readonly string[]) => (await git(args))?.toString("utf8") ?? null;
  const isShallow = async () => (await text(["rev-parse", "--is-shallow-repository"]))?.trim() !== "false";

  async function header(sha: string): Promise<string | null> {
    const commit = isSha(sha) ? await text(["cat-file", "commit", sha]) : null;
    return commit === null ? null : commit.split("\n\n", 1)[0]!;
  }

  async function commitOf(name: string): Promise<string | null> {
    const sha = (
      await text(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`])
    )?.trim();
    return sha !== undefined && isSha(sha) ? sha : null;
  }

  async function parents(sha: string): Promise<readonly string[] | null> {
    const lines = await header(sha);
    if (lines === null) return null;
    return [...lines.matchAll(/^parent ([0-9a-f]{40})$/gm)].map((match) => match[1]!);
  }

  return {
    parents,
    head: () => commitOf("HEAD"),
    async resolve(ref) {
      if (isSha(ref)) return (await parents(ref)) === null ? null : ref;
      return (await commitOf(`refs/remotes/origin/${ref}`)) ?? (await commitOf(`refs/tags/${ref}`));
    },
    async committedAt(sha) {
      const seconds = /^committer .* (\d+) [+-]\d{4}$/m.exec((await header(sha)) ?? "")?.[1];
      return seconds === undefined ? null : Number(seconds) * 1000;
    },
    async mergeBase(a, b) {
      if (!isSha(b) || (await isShallow())) return null;
      const from = isSha(a) ? a : `refs/remotes/origin/${a}`;
      const sha = (await text(["merge-base", "--end-of-options", from, b]))?.trim() ?? "";
      return isSha(sha) ? sha : null;
    },
    async firstParents(sha, limit) {
      if (!isSha(sha)) return [];
      const walked = await text(["rev-list", "--first-parent", `--max-count=${limit + 1}`, sha, "--"]);
      return walked === null ? [] : walked.split("\n").filter(isSha);
    },
    async readFile(sha, path) {
      if ((await parents(sha)) === null) return undefined;
      const content = await git(["cat-file", "blob", `${sha}:${path}`]);
      return content === null ? null : content.toString("utf8");
    },
  };
}

/** git's folder from the top of the checkout, "" there; null outside of one. */
export async function findFolder(git: Git): Promise<string | null> {
  const prefix = await git(["rev-parse", "--show-prefix"]);
  return prefix === null ? null : prefix.toString("utf8").replace(/\n$/, "");
}
