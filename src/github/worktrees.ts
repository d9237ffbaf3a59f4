import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { devNull } from "node:os";
import path from "node:path";
import type { Worktree, Worktrees } from "../ports/worktrees.ts";
import { type GitEnd, runGit } from "./git-program.ts";
import { isSha } from "./local-history.ts";

export interface WorktreeOptions {
  /** The user's checkout. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** RUNNER_TEMP */
  readonly tempFolder: string;
  /** Where a commit that is not here is fetched from, with the token that may: `https://github.com/acme/digits`. null: from
   *  the checkout's own origin, without a token, because whoever ran before this step may have changed that address. */
  readonly remote: { readonly url: string; readonly token: string } | null;
}

const minutes = 60_000;

/** Each commit gets a repository of its own, one commit deep, which borrows objects from the checkout or fetches
 *  exactly that commit: nothing is written into the user's `.git`, so nothing of it is left when the step is killed.
 *  Hooks do not run, submodules stay empty, and files in LFS stay pointers. */
export function makeWorktrees(options: WorktreeOptions): Worktrees {
  return {
    async open(sha) {
      if (!isSha(sha)) throw new Error(`${sha.slice(0, 60)} is not a commit`);
      const folder = await mkdtemp(path.join(options.tempFolder, "evenhand-base-"));
      try {
        const tree = path.join(folder, "tree");
        await checkOut(options, sha, tree);
        return worktreeAt(folder, tree);
      } catch (error) {
        await remove(folder);
        throw error;
      }
    },
  };
}

async function checkOut(options: WorktreeOptions, sha: string, tree: string): Promise<void> {
  await mkdir(tree);
  await mkdir(path.join(tree, "..", "files"));
  const env = { ...options.env, GIT_LFS_SKIP_SMUDGE: "1" };
  const git = (args: readonly string[], more: Record<string, string> = {}) =>
    runGit(tree, { ...env, ...more }, ["-c", `core.hooksPath=${devNull}`, ...args], 10 * minutes);
  succeed(await git(["init", "--quiet", "--template="]), "a folder for it could not be made");
  const here = await runGit(options.folder, env, ["cat-file", "-e", `${sha}^{commit}`], minutes);
  const take = () => git(["checkout", "--quiet", "--force", "--detach", sha]);
  if (here.ok && (await borrow(options, sha, tree)) && (await take()).ok) return;
  await fetchCommit(options, sha, git);
  succeed(await take(), `commit ${sha.slice(0, 7)} could not be checked out`);
}

/** Objects of the checkout are read where they lie. */
async function borrow({ folder, env }: WorktreeOptions, sha: string, tree: string): Promise<boolean> {
  const common = await runGit(folder, env, ["rev-parse", "--git-common-dir"], minutes);
  if (!common.ok) return false;
  const objects = path.resolve(folder, common.stdout.toString("utf8").trim(), "objects");
  const own = path.join(tree, ".git");
  await mkdir(path.join(own, "objects", "info"), { recursive: true });
  await writeFile(path.join(own, "objects", "info", "alternates"), `${objects}\n`);
  await writeFile(path.join(own, "shallow"), `${sha}\n`);
  return true;
}

type RunGit = (args: readonly string[], more?: Record<string, string>) => Promise<GitEnd>;

async function fetchCommit(options: WorktreeOptions, sha: string, git: RunGit): Promise<void> {
  const missing = `commit ${sha.slice(0, 7)} is not in this checkout`;
  const address = options.remote?.url ?? (await originOf(options));
  if (address === null) throw new Error(`${missing}, which has no origin to fetch it from`);
  const fetched = await git(
    ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--depth=1", "--", address, sha],
    authorization(options.remote),
  );
  succeed(fetched, `${missing} and could not be fetched`);
}

async function originOf({ folder, env }: WorktreeOptions): Promise<string | null> {
  const origin = await runGit(folder, env, ["config", "--get", "remote.origin.url"], minutes);
  const address = origin.stdout.toString("utf8").trim();
  return origin.ok && address !== "" ? address : null;
}

/** Through the environment: arguments can be read by every process of the machine. */
function authorization(remote: WorktreeOptions["remote"]): Record<string, string> {
  const server = /^https?:\/\/[^/]+\//.exec(remote?.url ?? "")?.[0];
  if (remote === null || server === undefined) return {};
  const basic = Buffer.from(`x-access-token:${remote.token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${server}.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}

function succeed({ ok, problem }: GitEnd, sentence: string): void {
  if (!ok) throw new Error(`${sentence}: ${problem}`);
}

function worktreeAt(folder: string, tree: string): Worktree {
  const files = path.join(folder, "files");
  const placeFor = (name: string) => {
    const full = path.join(files, name);
    if (!full.startsWith(files + path.sep)) throw new Error(`${JSON.stringify(name)} leaves its folder`);
    return full;
  };
  return {
    directory: tree,
    placeFor,
    async put(name, content) {
      const full = placeFor(name);
      await mkdir(path.dirname(full), { recursive: true });
      await writeFile(full, content);
      return full;
    },
    remove: () => remove(folder),
  };
}

/** What cannot be removed now goes with the runner's temporary folder at the end of the job. */
async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 }).catch(() => {});
}
