import { createHash } from "node:crypto";
import type { Commit, Signature } from "../git/objects.ts";
import type { Call } from "../route.ts";

const actionsBot = "github-actions[bot]";

/** The same number for the same name, in any stand-in. */
export function stableId(name: string): number {
  if (name === actionsBot) return 41898282;
  return createHash("sha256").update(name).digest().readUInt32BE(0);
}

export const nodeId = (kind: string, id: number | string): string =>
  Buffer.from(`${kind}:${id}`).toString("base64url");

export const htmlUrl = (call: Pick<Call, "hub">, path: string): string =>
  `${call.hub.serverUrl}/${call.hub.repository}${path}`;

export const apiUrl = (call: Pick<Call, "hub">, path: string): string =>
  `${call.hub.apiUrl}/repos/${call.hub.repository}${path}`;

export function userView(call: Pick<Call, "hub">, login: string): Record<string, unknown> {
  const isBot = login.endsWith("[bot]");
  const self = `${call.hub.apiUrl}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: stableId(login),
    node_id: nodeId("User", login),
    type: isBot ? "Bot" : "User",
    site_admin: false,
    gravatar_id: "",
    url: self,
    html_url: isBot
      ? `${call.hub.serverUrl}/apps/${login.replace("[bot]", "")}`
      : `${call.hub.serverUrl}/${login}`,
    repos_url: `${self}/repos`,
  };
}

/** The app behind a bot's token; a person's token has none. */
export function appView(call: Pick<Call, "hub">, login: string): Record<string, unknown> | null {
  if (!login.endsWith("[bot]")) return null;
  const slug = login.replace("[bot]", "");
  return {
    id: login === actionsBot ? 15368 : stableId(slug) % 1_000_000,
    node_id: nodeId("App", slug),
    slug,
    name: login === actionsBot ? "GitHub Actions" : slug,
    owner: userView(call, "github"),
    description: "",
    external_url: `${call.hub.serverUrl}/${slug}`,
    html_url: `${call.hub.serverUrl}/apps/${slug}`,
    created_at: "2018-07-30T09:30:17Z",
    updated_at: "2018-07-30T09:30:17Z",
    permissions: {},
    events: [],
  };
}

export function repositoryView(call: Pick<Call, "hub">, fullName: string): Record<string, unknown> {
  const [owner = "", name = ""] = fullName.split("/");
  return {
    id: stableId(fullName),
    node_id: nodeId("Repository", fullName),
    name,
    full_name: fullName,
    owner: userView(call, owner),
    private: false,
    fork: fullName !== call.hub.repository,
    html_url: `${call.hub.serverUrl}/${fullName}`,
    url: `${call.hub.apiUrl}/repos/${fullName}`,
    clone_url: `${call.hub.serverUrl}/${fullName}.git`,
    default_branch: call.hub.defaultBranch,
    visibility: "public",
    archived: false,
    disabled: false,
  };
}

const personView = (signature: Signature): Record<string, unknown> => ({ ...signature });

/** Only GitHub's own addresses are known to be somebody's account. */
function accountOf(call: Pick<Call, "hub">, { email }: Signature): Record<string, unknown> | null {
  const match = /^(?:\d+\+)?([\w-]+)@users\.noreply\.github\.com$/.exec(email);
  if (match === null) return null;
  const user = userView(call, match[1]!);
  const list = (name: string): string => `${String(user["url"])}/${name}`;
  // Of a choice of schemas nothing is filled in.
  return {
    ...user,
    ...{ avatar_url: `${call.hub.serverUrl}/${match[1]}.png`, followers_url: list("followers") },
    ...{ following_url: list("following{/other_user}"), gists_url: list("gists{/gist_id}") },
    ...{ starred_url: list("starred{/owner}{/repo}"), subscriptions_url: list("subscriptions") },
    ...{ organizations_url: list("orgs"), events_url: list("events{/privacy}") },
    received_events_url: list("received_events"),
  };
}

/** A commit as lists and comparisons show it. */
export function commitView(call: Call, commit: Commit): Record<string, unknown> {
  const url = apiUrl(call, `/commits/${commit.sha}`);
  return {
    sha: commit.sha,
    node_id: nodeId("Commit", commit.sha),
    url,
    html_url: htmlUrl(call, `/commit/${commit.sha}`),
    comments_url: `${url}/comments`,
    author: accountOf(call, commit.author),
    committer: accountOf(call, commit.committer),
    commit: {
      url: apiUrl(call, `/git/commits/${commit.sha}`),
      author: personView(commit.author),
      committer: personView(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: apiUrl(call, `/git/trees/${commit.tree}`) },
      comment_count: 0,
      verification: {
        verified: false,
        reason: "unsigned",
        payload: null,
        signature: null,
        verified_at: null,
      },
    },
    parents: commit.parents.map((sha) => ({
      sha,
      url: apiUrl(call, `/commits/${sha}`),
      html_url: htmlUrl(call, `/commit/${sha}`),
    })),
  };
}
