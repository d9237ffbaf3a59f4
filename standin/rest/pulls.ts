import { diffFiles } from "../git/diff.ts";
import { renderPage } from "../paging.ts";
import type { Needs } from "../permissions.ts";
import { invalid, notFound, Problem } from "../problem.ts";
import { type Call, numberOf, type Reply, type Route } from "../route.ts";
import type { PullRequest, World } from "../world.ts";
import { fileView } from "./commits.ts";
import { nextNumber } from "./issues.ts";
import { headOf, syncPull } from "./test-merge.ts";
import { apiUrl, commitView, htmlUrl, nodeId, repositoryView, stableId, userView } from "./views.ts";

const read: Needs = [["pull-requests", "read"]];

function endView(
  call: Pick<Call, "hub">,
  end: { repository: string; ref: string; sha: string },
): Record<string, unknown> {
  const owner = end.repository.split("/")[0] ?? "";
  return {
    label: `${owner}:${end.ref}`,
    ref: end.ref,
    sha: end.sha,
    user: userView(call, owner),
    repo: repositoryView(call, end.repository),
  };
}

/** Labels that were put on and not taken off since. */
function labelsOf(world: World, number: number): string[] {
  const labels = new Set<string>();
  for (const { issue, label, event } of world.labelEvents.values()) {
    if (issue !== number) continue;
    if (event === "labeled") labels.add(label);
    else labels.delete(label);
  }
  return [...labels];
}

function labelView(call: Pick<Call, "hub">, name: string): Record<string, unknown> {
  const url = apiUrl(call, `/labels/${encodeURIComponent(name)}`);
  const id = stableId(`label ${name}`);
  return {
    ...{ id, node_id: nodeId("Label", id), url, name },
    ...{ color: "ededed", description: "", default: false },
  };
}

/** As lists show it. */
export function pullView(call: Pick<Call, "hub" | "world">, pull: PullRequest): Record<string, unknown> {
  const url = apiUrl(call, `/pulls/${pull.number}`);
  const html = htmlUrl(call, `/pull/${pull.number}`);
  const sha = headOf(call.world, pull, call.hub.repository);
  return {
    ...{ id: 1_000_000 + pull.number, node_id: nodeId("PullRequest", pull.number), number: pull.number },
    ...{ url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` },
    issue_url: apiUrl(call, `/issues/${pull.number}`),
    comments_url: apiUrl(call, `/issues/${pull.number}/comments`),
    commits_url: `${url}/commits`,
    statuses_url: apiUrl(call, `/statuses/${sha}`),
    ...{ title: pull.title, body: pull.body, state: pull.state, draft: pull.draft, locked: false },
    user: userView(call, pull.login),
    ...{ created_at: pull.createdAt, updated_at: pull.updatedAt, closed_at: null, merged_at: null },
    merge_commit_sha: pull.mergeSha,
    ...{
      labels: labelsOf(call.world, pull.number).map((name) => labelView(call, name)),
      assignees: [],
      requested_reviewers: [],
      requested_teams: [],
      milestone: null,
      auto_merge: null,
    },
    author_association: pull.headRepository === call.hub.repository ? "MEMBER" : "NONE",
    head: endView(call, { repository: pull.headRepository, ref: pull.head, sha }),
    base: endView(call, { repository: call.hub.repository, ref: pull.base, sha: pull.baseSha }),
  };
}

function requiredPull(call: Call): PullRequest {
  const found = call.world.pulls.get(numberOf(call, "pull_number"));
  if (found === undefined) throw notFound();
  return found;
}

/** The commits and files of a pull request start at the merge base with the base branch as it is now. */
async function startOf(call: Call, pull: PullRequest): Promise<{ from: string; head: string }> {
  const head = headOf(call.world, pull, call.hub.repository);
  const base = call.world.refs.get(`refs/heads/${pull.base}`) ?? pull.baseSha;
  const from = await call.hub.git.mergeBase(base, head);
  if (from === null) throw new Problem(422, "the head and the base have no commit in common");
  return { from, head };
}

async function get(call: Call): Promise<Reply> {
  const pull = requiredPull(call);
  const { from, head } = await startOf(call, pull);
  const files = await diffFiles(call.hub.git, from, head);
  const commits = await call.hub.git.history(head, { without: from, limit: 0 });
  const mergeable = pull.mergeSha !== null;
  const body = {
    ...pullView(call, pull),
    ...{ merged: pull.merged, mergeable, mergeable_state: mergeable ? "clean" : "dirty", merged_by: null },
    comments: [...call.world.comments.values()].filter((each) => each.issue === pull.number).length,
    commits: commits.total,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
    maintainer_can_modify: false,
  };
  return { status: 200, body };
}

function list(call: Call): Reply {
  const state = call.query.get("state") ?? "open";
  const head = call.query.get("head");
  const base = call.query.get("base");
  const label = (pull: PullRequest): string => `${pull.headRepository.split("/")[0]}:${pull.head}`;
  const shown = [...call.world.pulls.values()].filter(
    (pull) =>
      (state === "all" || pull.state === state) &&
      (head === null || label(pull) === head) &&
      (base === null || pull.base === base),
  );
  // Newest first unless asked otherwise.
  const ordered = call.query.get("direction") === "asc" ? shown : shown.toReversed();
  return renderPage(call, ordered, (pull) => pullView(call, pull));
}

async function listFiles(call: Call): Promise<Reply> {
  const { from, head } = await startOf(call, requiredPull(call));
  const files = await diffFiles(call.hub.git, from, head);
  return renderPage(call, files.slice(0, 3_000), (file) => fileView(call, file, head));
}

async function listCommits(call: Call): Promise<Reply> {
  const { from, head } = await startOf(call, requiredPull(call));
  const { shas } = await call.hub.git.history(head, { without: from });
  const commits = await call.hub.git.commits(shas.toReversed().slice(0, 250));
  return renderPage(call, commits, (commit) => commitView(call, commit));
}

async function listForCommit(call: Call): Promise<Reply> {
  const sha = call.params["commit_sha"] ?? "";
  if ((await call.hub.git.commit(sha)) === null) throw new Problem(422, `No commit found for SHA: ${sha}`);
  const shown: PullRequest[] = [];
  for (const pull of call.world.pulls.values()) {
    const { from, head } = await startOf(call, pull);
    const inside = await call.hub.git.isAncestor(sha, head);
    if (inside && !(await call.hub.git.isAncestor(sha, from))) shown.push(pull);
  }
  return renderPage(call, shown, (pull) => pullView(call, pull));
}

/** Between branches that are here, as a workflow's token may where the repository's settings let it. */
async function create(call: Call): Promise<Reply> {
  const { hub, world, body } = call;
  const [head, base] = [String(body["head"]), String(body["base"])];
  const tip = world.refs.get(`refs/heads/${head}`);
  const baseSha = world.refs.get(`refs/heads/${base}`);
  if (tip === undefined) throw invalid("PullRequest", "head", "head is invalid");
  if (baseSha === undefined) throw invalid("PullRequest", "base", "base is invalid");
  const isThere = [...world.pulls.values()].some(
    (one) => one.state === "open" && one.head === head && one.base === base,
  );
  if (isThere)
    throw new Problem(422, `A pull request already exists for ${hub.repository.split("/")[0]}:${head}.`);
  if (await hub.git.isAncestor(tip, baseSha))
    throw new Problem(422, `No commits between ${base} and ${head}`);
  const now = hub.clock.stamp();
  const pull: PullRequest = {
    ...{ number: nextNumber(world), title: String(body["title"]), body: String(body["body"] ?? "") },
    ...{ login: call.actor.login, state: "open", merged: false, draft: body["draft"] === true },
    ...{
      head,
      base,
      headRepository: hub.repository,
      baseSha,
      mergeSha: null,
      createdAt: now,
      updatedAt: now,
    },
  };
  hub.world.pulls.set(pull.number, pull);
  await syncPull(hub, pull);
  return get({ ...call, params: { ...call.params, pull_number: String(pull.number) } }).then(
    ({ body: made }) => ({
      status: 201,
      body: made,
    }),
  );
}

export const pullRoutes: readonly Route[] = [
  { operation: "pulls/create", needs: [["pull-requests", "write"]], answer: create },
  { operation: "pulls/get", needs: read, answer: get },
  { operation: "pulls/list", needs: read, answer: list },
  { operation: "pulls/list-files", needs: read, answer: listFiles },
  { operation: "pulls/list-commits", needs: read, answer: listCommits },
  { operation: "repos/list-pull-requests-associated-with-commit", needs: read, answer: listForCommit },
];
