import type { Commit, GitObject } from "../git/objects.ts";
import { type TreeChange, writeBlob, writeCommit, writeTree } from "../git/write.ts";
import type { Needs } from "../permissions.ts";
import { notFound, Problem, unprocessable } from "../problem.ts";
import type { Call, Reply, Route } from "../route.ts";
import { readTree, wrappedBase64 } from "./contents.ts";
import { apiUrl, htmlUrl, nodeId, stableId } from "./views.ts";

const read: Needs = [["contents", "read"]];
const write: Needs = [["contents", "write"]];
const largestBlob = 100 * 1_048_576;

async function requiredObject(call: Call, name: string, type: GitObject["type"]): Promise<GitObject> {
  const sha = call.params[name] ?? "";
  const found = /^[0-9a-f]{40}$/.test(sha) ? await call.hub.git.object(sha) : null;
  if (found === null || found.type !== type) throw notFound();
  return found;
}

async function getBlob(call: Call): Promise<Reply> {
  const { sha, content } = await requiredObject(call, "file_sha", "blob");
  if (/application\/vnd\.github(\.v3)?\.raw/.test(String(call.headers["accept"]))) {
    return {
      status: 200,
      raw: content,
      headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" },
    };
  }
  const facts = {
    sha,
    node_id: nodeId("Blob", sha),
    size: content.length,
    url: apiUrl(call, `/git/blobs/${sha}`),
  };
  return { status: 200, body: { ...facts, encoding: "base64", content: wrappedBase64(content) } };
}

async function createBlob(call: Call): Promise<Reply> {
  const { content, encoding = "utf-8" } = call.body as { content: string; encoding?: string };
  if (encoding !== "utf-8" && encoding !== "base64") throw unprocessable("encoding must be utf-8 or base64");
  const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
  if (bytes.length > largestBlob) throw unprocessable("the blob is over 100 MB");
  const sha = await writeBlob(call.hub.git, bytes);
  return { status: 201, body: { sha, url: apiUrl(call, `/git/blobs/${sha}`) } };
}

async function treeReply(call: Call, status: number, sha: string, recursive: boolean): Promise<Reply> {
  const entries = await readTree(call, sha, recursive ? ["-r", "-t"] : []);
  const tree = entries.map(({ path, mode, type, sha: entry, size }) => ({
    ...{ path, mode, type, sha: entry },
    ...(type === "blob" ? { size } : {}),
    ...(type === "commit" ? {} : { url: apiUrl(call, `/git/${type}s/${entry}`) }),
  }));
  return { status, body: { sha, url: apiUrl(call, `/git/trees/${sha}`), tree, truncated: false } };
}

/** By tree or commit. Any value of `recursive` asks for all levels, as GitHub reads it. */
async function getTree(call: Call): Promise<Reply> {
  const named = await call.hub.git.expand(call.params["tree_sha"] ?? "");
  const object = named === null ? null : await call.hub.git.object(named);
  const tree = object?.type === "commit" ? (await call.hub.git.commit(object.sha))?.tree : object?.sha;
  if (tree === undefined || object?.type === "blob") throw notFound();
  return treeReply(call, 200, tree, call.query.has("recursive"));
}

interface TreeBody {
  base_tree?: string;
  tree: { path?: string; mode?: string; type?: string; sha?: string | null; content?: string }[];
}

async function treeChange(call: Call, entry: TreeBody["tree"][number]): Promise<TreeChange> {
  const { path = "", mode = "", sha, content } = entry;
  if (
    path === "" ||
    path.startsWith("/") ||
    path.split("/").some((part) => ["", ".", "..", ".git"].includes(part))
  ) {
    throw unprocessable("tree.path contains a malformed path component");
  }
  if (content !== undefined) {
    if (sha !== undefined) throw unprocessable("tree.sha and tree.content exclude each other");
    return { path, mode, sha: await writeBlob(call.hub.git, content) };
  }
  if (sha === null) return { path, mode, sha };
  const object = sha === undefined ? null : await call.hub.git.object(sha);
  if (object === null && mode !== "160000")
    throw unprocessable(`tree.sha ${sha} is not a valid ${entry.type ?? "blob"}`);
  return { path, mode, sha: sha ?? null };
}

async function createTree(call: Call): Promise<Reply> {
  const { base_tree: baseName, tree } = call.body as unknown as TreeBody;
  const base = baseName === undefined ? null : await call.hub.git.object(baseName);
  if (baseName !== undefined && base === null) throw new Problem(404, "Not Found");
  if (tree.length === 0) throw unprocessable("Invalid tree info");
  const changes = await Promise.all(tree.map((entry) => treeChange(call, entry)));
  const sha = await writeTree(call.hub.git, base?.sha ?? null, changes);
  return treeReply(call, 201, sha, false);
}

function commitBody(call: Call, commit: Commit): Record<string, unknown> {
  return {
    ...{
      sha: commit.sha,
      node_id: nodeId("Commit", commit.sha),
      url: apiUrl(call, `/git/commits/${commit.sha}`),
    },
    html_url: htmlUrl(call, `/commit/${commit.sha}`),
    ...{ author: { ...commit.author }, committer: { ...commit.committer }, message: commit.message },
    tree: { sha: commit.tree, url: apiUrl(call, `/git/trees/${commit.tree}`) },
    parents: commit.parents.map((sha) => ({
      ...{ sha, url: apiUrl(call, `/git/commits/${sha}`), html_url: htmlUrl(call, `/commit/${sha}`) },
    })),
    verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
  };
}

async function getCommit(call: Call): Promise<Reply> {
  const { sha } = await requiredObject(call, "commit_sha", "commit");
  const commit = await call.hub.git.commit(sha);
  return { status: 200, body: commitBody(call, commit!) };
}

interface CommitBody {
  message: string;
  tree: string;
  parents?: string[];
  author?: { name: string; email: string; date?: string };
  committer?: { name?: string; email?: string; date?: string };
}

async function createCommit(call: Call): Promise<Reply> {
  const { git, clock } = call.hub;
  const body = call.body as unknown as CommitBody;
  const isTree = (await git.object(body.tree))?.type === "tree";
  if (!isTree) throw unprocessable("Tree SHA does not exist");
  for (const parent of body.parents ?? []) {
    if ((await git.commit(parent)) === null)
      throw unprocessable("Parent SHA does not exist or is not a commit object");
  }
  const { login } = call.actor;
  const own = {
    name: login,
    email: `${stableId(login)}+${login}@users.noreply.github.com`,
    date: clock.stamp(),
  };
  const author = { ...own, ...body.author };
  const committer = { ...author, ...body.committer };
  const parents = body.parents ?? [];
  const sha = await writeCommit(git, { tree: body.tree, parents, message: body.message, author, committer });
  const commit = await git.commit(sha);
  return { status: 201, body: commitBody(call, commit!) };
}

export const gitObjectRoutes: readonly Route[] = [
  { operation: "git/get-blob", needs: read, answer: getBlob },
  { operation: "git/create-blob", needs: write, answer: createBlob },
  { operation: "git/get-tree", needs: read, answer: getTree },
  { operation: "git/create-tree", needs: write, answer: createTree },
  { operation: "git/get-commit", needs: read, answer: getCommit },
  { operation: "git/create-commit", needs: write, answer: createCommit },
];
