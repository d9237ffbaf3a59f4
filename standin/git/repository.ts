import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Commit, type GitObject, makeObjectReader } from "./objects.ts";
import { gitLine, runGit, tryGit } from "./program.ts";

/** A bare repository of the stand-in's own; what it holds is added to, never changed. */
export interface Repository {
  /** Also an address to fetch from. */
  readonly folder: string;
  object(sha: string): Promise<GitObject | null>;
  commit(sha: string): Promise<Commit | null>;
  commits(shas: readonly string[]): Promise<Commit[]>;
  /** Full sha of a full or shortened one; null when there is none, or more than one. */
  expand(sha: string): Promise<string | null>;
  mergeBase(a: string, b: string): Promise<string | null>;
  isAncestor(ancestor: string, sha: string): Promise<boolean>;
  /** Commits of `sha` that `without` does not reach, newest first, all parents followed. */
  history(sha: string, ask: HistoryAsk): Promise<{ shas: string[]; total: number }>;
  /** Takes over branches, tags and objects; returns the refs as they are in the folder. */
  fetch(from: string, refspecs: readonly string[]): Promise<void>;
  refs(): Promise<Map<string, string>>;
  setRef(name: string, sha: string | null): Promise<void>;
  /** Runs the program here. */
  run(
    args: readonly string[],
    call?: { input?: string | Uint8Array; env?: Record<string, string> },
  ): Promise<Buffer>;
  remove(): Promise<void>;
}

export interface HistoryAsk {
  readonly without?: string;
  readonly skip?: number;
  readonly limit?: number;
  readonly path?: string;
  readonly since?: string;
  readonly until?: string;
  readonly author?: string;
}

function historyArguments(sha: string, ask: HistoryAsk): string[] {
  const args = [sha];
  if (ask.without !== undefined) args.push(`^${ask.without}`);
  if (ask.since !== undefined) args.unshift(`--since=${ask.since}`);
  if (ask.until !== undefined) args.unshift(`--until=${ask.until}`);
  if (ask.author !== undefined) args.unshift("--fixed-strings", `--author=${ask.author}`);
  return [...args, "--", ...(ask.path === undefined ? [] : [ask.path])];
}

async function readRefs(folder: string): Promise<Map<string, string>> {
  const lines = await gitLine(folder, ["for-each-ref", "--format=%(objectname) %(refname)"]);
  const pairs = lines.split("\n").filter(Boolean);
  return new Map(pairs.map((line) => [line.slice(41), line.slice(0, 40)]));
}

export async function makeRepository(defaultBranch: string): Promise<Repository> {
  const folder = await mkdtemp(join(tmpdir(), "evenhand-standin-"));
  await runGit(folder, ["init", "--quiet", "--bare", `--initial-branch=${defaultBranch}`]);
  const reader = makeObjectReader(folder);
  return {
    folder,
    object: reader.object,
    commits: reader.commits,
    async commit(sha) {
      const object = await reader.object(sha);
      return object?.type === "commit" ? ((await reader.commits([sha]))[0] ?? null) : null;
    },
    async expand(sha) {
      if (!/^[0-9a-f]{4,40}$/.test(sha)) return null;
      const result = await tryGit(folder, ["rev-parse", "--quiet", "--verify", `${sha}^{object}`]);
      return result.code === 0 ? result.stdout.toString().trim() : null;
    },
    async mergeBase(a, b) {
      const result = await tryGit(folder, ["merge-base", a, b]);
      return result.code === 0 ? result.stdout.toString().trim() : null;
    },
    isAncestor: async (ancestor, sha) =>
      (await tryGit(folder, ["merge-base", "--is-ancestor", ancestor, sha])).code === 0,
    async history(sha, ask) {
      const tail = historyArguments(sha, ask);
      const page = [`--skip=${ask.skip ?? 0}`, `--max-count=${ask.limit ?? -1}`];
      const listed = await gitLine(folder, ["rev-list", ...page, ...tail]);
      const total = Number(await gitLine(folder, ["rev-list", "--count", ...tail]));
      return { shas: listed.split("\n").filter(Boolean), total };
    },
    async fetch(from, refspecs) {
      await runGit(folder, ["fetch", "--quiet", "--no-write-fetch-head", "--no-tags", from, ...refspecs]);
    },
    refs: () => readRefs(folder),
    async setRef(name, sha) {
      await runGit(folder, sha === null ? ["update-ref", "-d", name] : ["update-ref", name, sha]);
    },
    run: (args, call) => runGit(folder, args, call),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
