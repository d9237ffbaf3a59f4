import { resolveCommit } from "../git/names.ts";
import type { Needs } from "../permissions.ts";
import { notFound, Problem } from "../problem.ts";
import type { Call, Reply, Route } from "../route.ts";
import { apiUrl, htmlUrl } from "./views.ts";

const read: Needs = [["contents", "read"]];
const largestInline = 1_048_576;
const largestFile = 100 * 1_048_576;
const mostEntries = 1_000;

export interface TreeEntry {
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly sha: string;
  readonly size: number;
  readonly path: string;
}

/** Entries of a tree; `-r -t` for all of them. */
export async function readTree(
  call: Call,
  tree: string,
  flags: readonly string[] = [],
  paths: readonly string[] = [],
): Promise<TreeEntry[]> {
  const out = (await call.hub.git.run(["ls-tree", "-z", "-l", ...flags, tree, ...paths])).toString();
  return out
    .split("\0")
    .filter(Boolean)
    .map((line) => {
      const [facts = "", path = ""] = line.split("\t", 2);
      const [mode = "", type = "", sha = "", size = "-"] = facts.split(/ +/);
      return { mode, type: type as TreeEntry["type"], sha, size: size === "-" ? 0 : Number(size), path };
    });
}

/** Base64 in lines of 60, as GitHub sends it. */
export const wrappedBase64 = (content: Buffer): string =>
  content
    .toString("base64")
    .replace(/(.{60})/g, "$1\n")
    .replace(/\n?$/, "\n");

function view(call: Call, entry: TreeEntry, path: string, ref: string): Record<string, unknown> {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const kind = entry.type === "tree" ? "dir" : entry.type === "commit" ? "submodule" : "file";
  const url = apiUrl(call, `/contents/${encoded}?ref=${encodeURIComponent(ref)}`);
  const gitUrl = apiUrl(call, `/git/${entry.type === "tree" ? "trees" : "blobs"}/${entry.sha}`);
  const page = htmlUrl(call, `/${kind === "dir" ? "tree" : "blob"}/${ref}/${encoded}`);
  return {
    ...{
      type: entry.mode === "120000" ? "symlink" : kind,
      name: path.split("/").at(-1),
      path,
      sha: entry.sha,
    },
    ...{ size: entry.size, url, git_url: gitUrl, html_url: page },
    download_url: kind === "file" ? htmlUrl(call, `/raw/${ref}/${encoded}`) : null,
    _links: { self: url, git: gitUrl, html: page },
  };
}

async function folder(call: Call, tree: string, path: string, ref: string): Promise<Reply> {
  const entries = await readTree(call, tree);
  const inside = path === "" ? "" : `${path}/`;
  return {
    status: 200,
    body: entries.slice(0, mostEntries).map((each) => view(call, each, inside + each.path, ref)),
  };
}

const isRaw = (call: Call): boolean =>
  /application\/vnd\.github(\.v3)?\.raw/.test(String(call.headers["accept"]));

async function file(call: Call, entry: TreeEntry, path: string, ref: string): Promise<Reply> {
  if (entry.size > largestFile) throw new Problem(403, "This API returns blobs up to 100 MB in size.");
  const content = (await call.hub.git.object(entry.sha))?.content ?? Buffer.alloc(0);
  if (isRaw(call)) {
    return {
      status: 200,
      raw: content,
      headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" },
    };
  }
  const shown = view(call, entry, path, ref);
  if (entry.mode === "120000") return { status: 200, body: { ...shown, target: content.toString() } };
  const inline = entry.size <= largestInline;
  const encoded = inline
    ? { encoding: "base64", content: wrappedBase64(content) }
    : { encoding: "none", content: "" };
  return { status: 200, body: { ...shown, ...encoded } };
}

async function get(call: Call): Promise<Reply> {
  const ref = call.query.get("ref") ?? call.hub.defaultBranch;
  const sha = await resolveCommit(call.hub, call.world, ref);
  if (sha === null) throw new Problem(404, `No commit found for the ref ${ref}`);
  const path = (call.params["path"] ?? "").replace(/^\/+|\/+$/g, "");
  if (path.split("/").some((part) => part === ".." || part === "."))
    throw new Problem(422, "path contains a malformed path component");
  const root = (await call.hub.git.commit(sha))?.tree ?? "";
  if (path === "") return folder(call, root, "", ref);
  const [entry] = await readTree(call, root, ["--full-tree"], [path]).then((entries) =>
    entries.filter((each) => each.path === path),
  );
  if (entry === undefined) throw notFound();
  if (entry.type === "tree") return folder(call, entry.sha, path, ref);
  if (entry.type === "commit")
    return { status: 200, body: { ...view(call, entry, path, ref), submodule_git_url: "" } };
  return file(call, entry, path, ref);
}

export const contentRoutes: readonly Route[] = [{ operation: "repos/get-content", needs: read, answer: get }];
