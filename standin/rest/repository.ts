import { renderPage } from "../paging.ts";
import { denied, type Needs } from "../permissions.ts";
import { notFound, Problem } from "../problem.ts";
import type { Call, Reply, Route } from "../route.ts";
import { apiUrl, commitView, htmlUrl, repositoryView, userView } from "./views.ts";

const metadata: Needs = [["metadata", "read"]];
const contents: Needs = [["contents", "read"]];

function get(call: Call): Reply {
  const empty = { description: null, language: null, topics: [], license: null, homepage: null };
  return { status: 200, body: { ...repositoryView(call, call.hub.repository), ...empty } };
}

/** A workflow's token is an app's, and apps are nobody. */
function getUser(call: Call): Reply {
  if (call.actor.type === "Bot") throw denied([["metadata", "read"]]);
  const dates = { created_at: "2020-01-01T00:00:00Z", updated_at: "2020-01-01T00:00:00Z" };
  return { status: 200, body: { ...userView(call, call.actor.login), ...dates } };
}

const branchesOf = (call: Call): string[] =>
  [...call.world.refs.keys()]
    .filter((ref) => ref.startsWith("refs/heads/"))
    .map((ref) => ref.slice(11))
    .sort();

async function getBranch(call: Call): Promise<Reply> {
  const name = call.params["branch"] ?? "";
  const sha = call.world.refs.get(`refs/heads/${name}`);
  const commit = sha === undefined ? null : await call.hub.git.commit(sha);
  if (commit === null) throw new Problem(404, "Branch not found");
  const isProtected = call.world.protectedBranches.has(name);
  const url = apiUrl(call, `/branches/${encodeURIComponent(name)}`);
  const body = {
    ...{
      name,
      protected: isProtected,
      protection: { enabled: isProtected },
      protection_url: `${url}/protection`,
    },
    commit: commitView(call, commit),
    _links: { self: url, html: htmlUrl(call, `/tree/${name}`) },
  };
  return { status: 200, body };
}

function listBranches(call: Call): Reply {
  const only = call.query.get("protected");
  const isProtected = (name: string): boolean => call.world.protectedBranches.has(name);
  const names = branchesOf(call).filter((name) => only === null || isProtected(name) === (only === "true"));
  return renderPage(call, names, (name) => {
    const sha = call.world.refs.get(`refs/heads/${name}`) ?? "";
    return { name, protected: isProtected(name), commit: { sha, url: apiUrl(call, `/commits/${sha}`) } };
  });
}

const roles: Record<string, string> = {
  admin: "admin",
  maintain: "write",
  write: "write",
  triage: "read",
  read: "read",
};

/** Anyone may read a public repository. */
function getPermission(call: Call): Reply {
  const login = call.params["username"] ?? "";
  const role = call.world.collaborators.get(login) ?? "read";
  if (role === "unknown") throw notFound();
  const user = { ...userView(call, login), role_name: role };
  return { status: 200, body: { permission: roles[role] ?? "none", role_name: role, user } };
}

export const repositoryRoutes: readonly Route[] = [
  { operation: "repos/get", needs: metadata, answer: get },
  { operation: "users/get-authenticated", needs: metadata, answer: getUser },
  { operation: "repos/get-branch", needs: contents, answer: getBranch },
  { operation: "repos/list-branches", needs: contents, answer: listBranches },
  { operation: "repos/get-collaborator-permission-level", needs: metadata, answer: getPermission },
];
