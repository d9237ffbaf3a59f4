import { type ChangedFile, diffFiles, emptyTree } from "../git/diff.ts";
import { resolveCommit } from "../git/names.ts";
import type { Commit } from "../git/objects.ts";
import { parsePage, renderLinks } from "../paging.ts";
import type { Needs } from "../permissions.ts";
import { notFound, Problem } from "../problem.ts";
import type { Call, Reply, Route } from "../route.ts";
import { apiUrl, commitView, htmlUrl } from "./views.ts";

const read: Needs = [["contents", "read"]];
const mostComparedFiles = 300;

export function fileView(call: Call, file: ChangedFile, sha: string): Record<string, unknown> {
  const path = file.filename.split("/").map(encodeURIComponent).join("/");
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: htmlUrl(call, `/blob/${sha}/${path}`),
    raw_url: htmlUrl(call, `/raw/${sha}/${path}`),
    contents_url: apiUrl(call, `/contents/${path}?ref=${sha}`),
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previous === null ? {} : { previous_filename: file.previous }),
  };
}

export async function requiredCommit(call: Call, name: string): Promise<Commit> {
  const sha = await resolveCommit(call.hub, call.world, name);
  const commit = sha === null ? null : await call.hub.git.commit(sha);
  if (commit === null) throw new Problem(422, `No commit found for SHA: ${name}`);
  return commit;
}

/** Newest first over all parents, as git and GitHub order them: not the first-parent line. */
async function list(call: Call): Promise<Reply> {
  const name = call.query.get("sha") ?? call.hub.defaultBranch;
  const sha = await resolveCommit(call.hub, call.world, name);
  if (sha === null) {
    if (call.world.refs.size === 0) throw new Problem(409, "Git Repository is empty.");
    throw notFound();
  }
  const at = parsePage(call.query);
  const filters = ["path", "since", "until", "author"].map((key) => [key, call.query.get(key) ?? undefined]);
  const { shas, total } = await call.hub.git.history(sha, {
    skip: at.start,
    limit: at.perPage,
    ...Object.fromEntries(filters),
  });
  const commits = await call.hub.git.commits(shas);
  return {
    status: 200,
    body: commits.map((each) => commitView(call, each)),
    headers: renderLinks(call, at, total),
  };
}

async function get(call: Call): Promise<Reply> {
  const commit = await requiredCommit(call, call.params["ref"] ?? "");
  if (/application\/vnd\.github(\.v3)?\.sha/.test(String(call.headers["accept"]))) {
    return {
      status: 200,
      raw: Buffer.from(commit.sha),
      headers: { "content-type": "application/vnd.github.sha" },
    };
  }
  const files = await diffFiles(call.hub.git, commit.parents[0] ?? emptyTree, commit.sha);
  const at = parsePage(call.query, 300);
  const sum = (pick: (file: ChangedFile) => number): number =>
    files.reduce((all, file) => all + pick(file), 0);
  const [additions, deletions] = [sum((file) => file.additions), sum((file) => file.deletions)];
  const body = {
    ...commitView(call, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: files.slice(at.start, at.start + at.perPage).map((file) => fileView(call, file, commit.sha)),
  };
  return { status: 200, body, headers: renderLinks(call, at, files.length) };
}

function side(call: Call, name: string): string {
  const [owner, branch] = name.includes(":") ? name.split(":", 2) : [null, name];
  if (owner !== null && owner !== call.hub.repository.split("/")[0]) throw notFound();
  return branch ?? "";
}

const relation = (ahead: number, behind: number): string => {
  if (ahead > 0) return behind > 0 ? "diverged" : "ahead";
  return behind > 0 ? "behind" : "identical";
};

/** From the merge base to the head; files on the first page only, and at most 300 of them. */
async function compare(call: Call): Promise<Reply> {
  const { git } = call.hub;
  const [left, right] = (call.params["basehead"] ?? "").split("...");
  if (left === undefined || right === undefined || right === "") throw notFound();
  const names = [left, right].map((name) => resolveCommit(call.hub, call.world, side(call, name)));
  const [base, head] = await Promise.all(names);
  if (base === null || head === null || base === undefined || head === undefined) throw notFound();
  const middle = await git.mergeBase(base, head);
  if (middle === null) throw new Problem(404, `No common ancestor between ${left} and ${right}.`);
  const at = parsePage(call.query, 250);
  const [ahead, behind, files] = await Promise.all([
    git.history(head, { without: base }),
    git.history(base, { without: head, limit: 0 }),
    at.page === 1 ? diffFiles(git, middle, head) : [],
  ]);
  const [baseCommit, middleCommit] = await git.commits([base, middle]);
  const oldestFirst = ahead.shas.toReversed().slice(at.start, at.start + at.perPage);
  const address = htmlUrl(call, `/compare/${left}...${right}`);
  const body = {
    ...{ url: call.address, html_url: address, permalink_url: address },
    ...{ diff_url: `${address}.diff`, patch_url: `${address}.patch` },
    base_commit: commitView(call, baseCommit!),
    merge_base_commit: commitView(call, middleCommit!),
    status: relation(ahead.total, behind.total),
    ahead_by: ahead.total,
    behind_by: behind.total,
    total_commits: ahead.total,
    commits: (await git.commits(oldestFirst)).map((each) => commitView(call, each)),
    files: files.slice(0, mostComparedFiles).map((file) => fileView(call, file, head)),
  };
  return { status: 200, body, headers: renderLinks(call, at, ahead.total) };
}

export const commitRoutes: readonly Route[] = [
  { operation: "repos/list-commits", needs: read, answer: list },
  { operation: "repos/get-commit", needs: read, answer: get },
  { operation: "repos/compare-commits-with-basehead", needs: read, answer: compare },
];
