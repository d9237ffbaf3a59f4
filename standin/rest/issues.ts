import { renderPage } from "../paging.ts";
import type { Needs } from "../permissions.ts";
import { invalid, notFound } from "../problem.ts";
import { type Call, numberOf, type Reply, type Route } from "../route.ts";
import type { Issue } from "../world.ts";
import { apiUrl, appView, htmlUrl, nodeId, stableId, userView } from "./views.ts";

const read: Needs = [["issues", "read"]];
const write: Needs = [["issues", "write"]];
const mostUnits = 65_536;

function view(call: Call, issue: Issue): Record<string, unknown> {
  const url = apiUrl(call, `/issues/${issue.number}`);
  return {
    ...{ id: issue.id, node_id: nodeId("Issue", issue.id), number: issue.number, title: issue.title },
    ...{ url, html_url: htmlUrl(call, `/issues/${issue.number}`), repository_url: apiUrl(call, "") },
    ...{ labels_url: `${url}/labels{/name}`, comments_url: `${url}/comments`, events_url: `${url}/events` },
    ...{ state: issue.state, state_reason: issue.reason, body: issue.body, locked: false },
    user: userView(call, issue.login),
    performed_via_github_app: appView(call, issue.login),
    author_association: "NONE",
    labels: (issue.labels ?? []).map((name) => labelView(call, name)),
    assignee: issue.assignees?.[0] === undefined ? null : userView(call, issue.assignees[0]),
    assignees: (issue.assignees ?? []).map((login) => userView(call, login)),
    milestone: null,
    comments: [...call.world.comments.values()].filter((each) => each.issue === issue.number).length,
    ...{ created_at: issue.createdAt, updated_at: issue.updatedAt, closed_at: issue.closedAt },
  };
}

function labelView(call: Call, name: string): Record<string, unknown> {
  const id = stableId(`label ${name}`);
  const url = apiUrl(call, `/labels/${encodeURIComponent(name)}`);
  return { id, node_id: nodeId("Label", id), url, name, description: null, color: "ededed", default: false };
}

/** Labels that are not there yet are made; an account that may not be assigned is refused. */
function peopleOf(call: Call): Pick<Issue, "labels" | "assignees"> {
  const { labels, assignees } = call.body as { labels?: string[]; assignees?: string[] };
  const stranger = assignees?.find((login) => !call.world.collaborators.has(login));
  if (stranger !== undefined) throw invalid("Issue", "assignees", `${stranger} cannot be assigned`);
  return { ...(labels === undefined ? {} : { labels }), ...(assignees === undefined ? {} : { assignees }) };
}

export function nextNumber(world: Call["world"]): number {
  return Math.max(0, ...world.pulls.keys(), ...world.issues.keys()) + 1;
}

function checkedBody(body: unknown): string {
  const text = String(body ?? "");
  if (text.length > mostUnits)
    throw invalid("Issue", "body", `body is too long (maximum is ${mostUnits} characters)`);
  return text;
}

function create(call: Call): Reply {
  const { hub } = call;
  const now = hub.clock.stamp();
  const title = String(call.body["title"]);
  if (title.trim() === "") throw invalid("Issue", "title", "title can't be blank");
  const issue: Issue = {
    ...{ id: hub.nextId(), number: nextNumber(hub.world), title, body: checkedBody(call.body["body"]) },
    ...{ login: call.actor.login, state: "open", reason: null },
    ...{ createdAt: now, updatedAt: now, closedAt: null },
    ...peopleOf(call),
  };
  hub.world.issues.set(issue.number, issue);
  return { status: 201, body: view(call, issue) };
}

function required(call: Call): Issue {
  const found = call.world.issues.get(numberOf(call, "issue_number"));
  if (found === undefined) throw notFound();
  return found;
}

function update(call: Call): Reply {
  const before = required(call);
  const { title, body, state, state_reason: reason } = call.body;
  const now = call.hub.clock.stamp();
  const isClosed = (state ?? before.state) === "closed";
  const issue: Issue = {
    ...before,
    title: title === undefined ? before.title : String(title),
    body: body === undefined ? before.body : checkedBody(body),
    state: isClosed ? "closed" : "open",
    reason: isClosed ? String(reason ?? before.reason ?? "completed") : null,
    updatedAt: now,
    closedAt: isClosed ? (before.closedAt ?? now) : null,
  };
  call.hub.world.issues.set(issue.number, issue);
  return { status: 200, body: view(call, issue) };
}

/** Issues alone: GitHub lists pull requests here too, which no client of these tests asks for. */
function list(call: Call): Reply {
  const state = call.query.get("state") ?? "open";
  const creator = call.query.get("creator");
  const labels = call.query.get("labels")?.split(",") ?? [];
  const shown = [...call.world.issues.values()].filter(
    (each) =>
      (state === "all" || each.state === state) &&
      (creator === null || each.login === creator) &&
      labels.every((label) => each.labels?.includes(label) === true),
  );
  const ordered = call.query.get("direction") === "asc" ? shown : shown.toReversed();
  return renderPage(call, ordered, (each) => view(call, each));
}

/** Teams are the organization's: a workflow's token sees none of them. */
function membership(call: Call): Reply {
  const login = call.params["username"] ?? "";
  const members = call.world.teams.get(call.params["team_slug"] ?? "");
  if (!members?.includes(login)) throw notFound();
  const url = `${call.hub.apiUrl}/orgs/${call.params["org"]}/teams/${call.params["team_slug"]}/memberships/${login}`;
  return { status: 200, body: { url, role: "member", state: "active" } };
}

export const issueRoutes: readonly Route[] = [
  { operation: "issues/create", needs: write, answer: create },
  { operation: "issues/update", needs: write, answer: update },
  { operation: "issues/list-for-repo", needs: read, answer: list },
  {
    operation: "issues/get",
    needs: read,
    answer: (call) => ({ status: 200, body: view(call, required(call)) }),
  },
  { operation: "teams/get-membership-for-user-in-org", needs: [["members", "read"]], answer: membership },
];
