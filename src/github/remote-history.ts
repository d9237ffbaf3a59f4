import { z } from "zod";
import type { GitHub } from "./client.ts";
import { isStatus, MalformedReply } from "./failure.ts";

const parentsSchema = z.array(z.object({ sha: z.string() }));
const permission = "contents: read";
const pageSize = 100;
/** Listings are in date order over all parents: a busy history may need several to follow its first parents. */
const mostListings = 6;

/** What GitHub's API can tell about the history; null means that it does not know the commit. */
export interface RemoteHistory {
  parents(sha: string): Promise<readonly string[] | null>;
  resolve(ref: string): Promise<string | null>;
  committedAt(sha: string): Promise<number | null>;
  mergeBase(a: string, b: string): Promise<string | null>;
  firstParents(sha: string, limit: number): Promise<readonly string[]>;
  readFile(sha: string, path: string): Promise<string | null>;
}

export function makeRemoteHistory(github: GitHub): RemoteHistory {
  return {
    parents: (sha) => unlessUnknown(() => parents(github, sha)),
    resolve: (ref) => unlessUnknown(() => resolve(github, ref)),
    committedAt: (sha) => unlessUnknown(() => committedAt(github, sha)),
    mergeBase: (a, b) => unlessUnknown(() => mergeBase(github, a, b)),
    firstParents: (sha, limit) => firstParents(github, sha, limit),
    readFile: (sha, path) => unlessUnknown(() => readFile(github, sha, path)),
  };
}

/** 404 and 422 are how GitHub says that a commit, branch or file is not there; 409 that the repository is empty. */
async function unlessUnknown<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (isStatus(error, 404, 409, 422)) return null;
    throw error;
  }
}

async function parents(github: GitHub, sha: string): Promise<readonly string[]> {
  const { data } = await github.request({
    route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
    parameters: { commit_sha: sha },
    reply: z.object({ parents: parentsSchema }),
    permission,
  });
  return data.parents.map((parent) => parent.sha);
}

async function resolve(github: GitHub, ref: string): Promise<string> {
  const { data } = await github.request({
    route: "GET /repos/{owner}/{repo}/commits/{ref}",
    parameters: { ref },
    reply: z.object({ sha: z.string() }),
    permission,
  });
  return data.sha;
}

async function committedAt(github: GitHub, sha: string): Promise<number | null> {
  const { data } = await github.request({
    route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
    parameters: { commit_sha: sha },
    reply: z.object({ committer: z.object({ date: z.string() }) }),
    permission,
  });
  const time = Date.parse(data.committer.date);
  return Number.isNaN(time) ? null : time;
}

async function mergeBase(github: GitHub, a: string, b: string): Promise<string> {
  const { data } = await github.request({
    route: "GET /repos/{owner}/{repo}/compare/{basehead}",
    parameters: { basehead: `${a}...${b}`, per_page: 1 },
    reply: z.object({ merge_base_commit: z.object({ sha: z.string() }) }),
    permission,
  });
  return data.merge_base_commit.sha;
}

async function firstParents(github: GitHub, sha: string, limit: number): Promise<readonly string[]> {
  const known = new Map<string, string | null>();
  const chain = [sha];
  for (let listings = 0; chain.length <= limit; ) {
    const last = chain.at(-1)!;
    if (!known.has(last)) {
      if (listings++ >= mostListings || !(await learn(github, last, known))) break;
    }
    const parent = known.get(last);
    if (parent === null || parent === undefined) break;
    chain.push(parent);
  }
  return chain;
}

/** Adds first parents of up to 100 commits reachable from this one. */
async function learn(github: GitHub, sha: string, known: Map<string, string | null>): Promise<boolean> {
  const listed = await unlessUnknown(() =>
    github.request({
      route: "GET /repos/{owner}/{repo}/commits",
      parameters: { sha, per_page: pageSize },
      reply: z.array(z.object({ sha: z.string(), parents: parentsSchema })),
      permission,
    }),
  );
  for (const commit of listed?.data ?? []) known.set(commit.sha, commit.parents[0]?.sha ?? null);
  return known.has(sha);
}

const fileSchema = z.object({
  type: z.literal("file"),
  encoding: z.string(),
  size: z.int().nonnegative(),
  content: z.string(),
});

/** Text up to 1 MB: beyond that GitHub leaves the content out. */
async function readFile(github: GitHub, sha: string, path: string): Promise<string | null> {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const { data } = await github.request({
    route: `GET /repos/{owner}/{repo}/contents/${encoded}`,
    parameters: { ref: sha },
    reply: z.union([fileSchema, z.array(z.unknown()), z.object({ type: z.enum(["symlink", "submodule"]) })]),
    permission,
  });
  if (Array.isArray(data) || data.type !== "file") return null;
  const file = data as z.infer<typeof fileSchema>;
  const content = Buffer.from(file.content, "base64");
  if (file.encoding !== "base64" || content.byteLength !== file.size)
    throw new MalformedReply(`contents of ${path}`, "size and content differ, or it is larger than 1 MB");
  return content.toString("utf8");
}
