import { renderPage } from "../paging.ts";
import type { Needs } from "../permissions.ts";
import { invalid, notFound } from "../problem.ts";
import { type Call, numberOf, type Reply, type Route } from "../route.ts";
import type { Comment } from "../world.ts";
import { apiUrl, appView, htmlUrl, nodeId, userView } from "./views.ts";

const read: Needs = [
  ["issues", "read"],
  ["pull-requests", "read"],
];
const write: Needs = [
  ["issues", "write"],
  ["pull-requests", "write"],
];

/** In UTF-16 units. GitHub's other limit, 262,144 bytes, cannot be reached within it: a unit is 3 bytes at most. */
const mostUnits = 65_536;

function checkedBody(call: Call): string {
  const body = String(call.body["body"]);
  if (body.trim() === "") throw invalid("IssueComment", "body", "Body can't be blank");
  if (body.length > mostUnits) {
    throw invalid("IssueComment", "body", `Body is too long (maximum is ${mostUnits} characters)`);
  }
  return body;
}

function view(call: Call, comment: Comment): Record<string, unknown> {
  return {
    id: comment.id,
    node_id: nodeId("IssueComment", comment.id),
    url: apiUrl(call, `/issues/comments/${comment.id}`),
    html_url: htmlUrl(
      call,
      `/${call.world.issues.has(comment.issue) ? "issues" : "pull"}/${comment.issue}#issuecomment-${comment.id}`,
    ),
    issue_url: apiUrl(call, `/issues/${comment.issue}`),
    user: userView(call, comment.login),
    performed_via_github_app: appView(
      call,
      comment.app === undefined ? comment.login : `${comment.app}[bot]`,
    ),
    author_association: comment.login.endsWith("[bot]") ? "CONTRIBUTOR" : "NONE",
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

function requiredComment(call: Call): Comment {
  const found = call.world.comments.get(numberOf(call, "comment_id"));
  if (found === undefined) throw notFound();
  return found;
}

function requiredIssue(call: Call): number {
  const issue = numberOf(call, "issue_number");
  if (!call.world.pulls.has(issue) && !call.world.issues.has(issue)) throw notFound();
  return issue;
}

function since(call: Call, comments: Comment[]): Comment[] {
  const text = call.query.get("since");
  return text === null ? comments : comments.filter((each) => Date.parse(each.updatedAt) >= Date.parse(text));
}

function list(call: Call, issue: number | null): Reply {
  const all = [...call.world.comments.values()].filter((each) => issue === null || each.issue === issue);
  return renderPage(call, since(call, all), (each) => view(call, each));
}

function create(call: Call): Reply {
  const { hub } = call;
  const now = hub.clock.stamp();
  const id = hub.nextId();
  const place = { id, issue: requiredIssue(call), login: call.actor.login };
  const comment = { ...place, body: checkedBody(call), createdAt: now, updatedAt: now };
  hub.world.comments.set(id, comment);
  return {
    status: 201,
    body: view(call, comment),
    headers: { location: apiUrl(call, `/issues/comments/${id}`) },
  };
}

function update(call: Call): Reply {
  const comment = { ...requiredComment(call), body: checkedBody(call), updatedAt: call.hub.clock.stamp() };
  call.hub.world.comments.set(comment.id, comment);
  return { status: 200, body: view(call, comment) };
}

function remove(call: Call): Reply {
  call.hub.world.comments.delete(requiredComment(call).id);
  return { status: 204 };
}

/** The same reaction of the same person is there once. */
function react(call: Call): Reply {
  const comment = requiredComment(call);
  const { hub, actor } = call;
  const content = String(call.body["content"]);
  const known = [...hub.world.reactions.values()].find(
    (each) => each.comment === comment.id && each.login === actor.login && each.content === content,
  );
  const id = known?.id ?? hub.nextId();
  const reaction = known ?? {
    ...{ id, comment: comment.id, login: actor.login, content },
    createdAt: hub.clock.stamp(),
  };
  hub.world.reactions.set(id, reaction);
  const body = {
    ...{ id, node_id: nodeId("Reaction", id), user: userView(call, actor.login), content },
    created_at: reaction.createdAt,
  };
  return { status: known === undefined ? 201 : 200, body };
}

/** Newest last. Only labels are kept here; GitHub lists every kind of event. */
function listEvents(call: Call): Reply {
  const issue = requiredIssue(call);
  const events = [...call.world.labelEvents.values()].filter((each) => each.issue === issue);
  return renderPage(call, events, (each) => ({
    ...{ id: each.id, node_id: nodeId("LabeledEvent", each.id), event: each.event },
    ...{ url: apiUrl(call, `/issues/events/${each.id}`), actor: userView(call, each.login) },
    ...{ commit_id: null, commit_url: null, created_at: each.createdAt, performed_via_github_app: null },
    label: { name: each.label, color: "ededed" },
  }));
}

export const commentRoutes: readonly Route[] = [
  { operation: "issues/list-comments", needs: read, answer: (call) => list(call, requiredIssue(call)) },
  { operation: "issues/list-comments-for-repo", needs: read, answer: (call) => list(call, null) },
  {
    operation: "issues/get-comment",
    needs: read,
    answer: (call) => ({ status: 200, body: view(call, requiredComment(call)) }),
  },
  { operation: "issues/create-comment", needs: write, answer: create },
  { operation: "issues/update-comment", needs: write, answer: update },
  { operation: "issues/delete-comment", needs: write, answer: remove },
  { operation: "reactions/create-for-issue-comment", needs: write, answer: react },
  { operation: "issues/list-events", needs: read, answer: listEvents },
];
