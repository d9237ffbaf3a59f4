import { z } from "zod";
import type { ApprovalRule } from "../core/deploy/rules.ts";
import type { ApprovalComment, ApprovalIssue, Approvals } from "../ports/approvals.ts";
import { PermissionDenied } from "../ports/permission-denied.ts";
import type { GitHub } from "./client.ts";
import { commentSchema as identitySchema } from "./comment-pages.ts";
import { isPersons, makeConversation } from "./conversation.ts";
import { isStatus } from "./failure.ts";
import type { Identity } from "./identity.ts";
import { remarkOnce, replyOnce } from "./replies.ts";

const write = "issues: write";
const issueSchema = identitySchema.extend({
  number: z.int(),
  state: z.string(),
  created_at: z.string(),
  pull_request: z.unknown().optional(),
});
type Issue = z.infer<typeof issueSchema>;

const commentSchema = identitySchema.extend({
  issue_url: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
});

/** Issues, comments and permissions, as GitHub has them now. */
export function makeApprovals(github: GitHub, identity: Identity): Approvals {
  const listOurs = async (): Promise<Issue[]> => {
    await identity.settle();
    const { data } = await github.request({
      route: "GET /repos/{owner}/{repo}/issues",
      parameters: { state: "open", sort: "created", direction: "desc", per_page: 100 },
      reply: z.array(issueSchema),
      permission: write,
    });
    return data.filter((issue) => isIssue(issue) && identity.isOurs(issue));
  };
  const read = async (issue: number) => {
    await identity.settle();
    const data = await gone(() =>
      github.request({
        route: "GET /repos/{owner}/{repo}/issues/{issue_number}",
        parameters: { issue_number: issue },
        reply: issueSchema,
        permission: write,
      }),
    );
    return data === null || !isIssue(data) ? null : viewOf(data, identity);
  };
  return {
    list: async () => (await listOurs()).map((issue) => viewOf(issue, identity)),
    read,
    async open({ title, mark, text }) {
      const find = async () => (await listOurs()).find(({ body }) => body?.startsWith(mark) === true) ?? null;
      const issue = (await find()) ?? (await createIssue(github, title, text, find));
      identity.learn(issue);
      return viewOf(issue, identity);
    },
    close: (issue, text, way) => closeIssue(github, identity, { issue, text, way, read }),
    comment: (id) => readComment(github, id),
    async answer({ id, issue }, sign, text) {
      await makeConversation(github).react(id, sign);
      if (text !== null) await remarkOnce(github, identity, { issue, body: text });
    },
    reply: (comment, words) => replyOnce(github, identity, comment, words),
    ...makePeople(github),
  };
}

async function createIssue(github: GitHub, title: string, body: string, find: () => Promise<Issue | null>) {
  return github.create(
    {
      route: "POST /repos/{owner}/{repo}/issues",
      parameters: { title, body },
      reply: issueSchema,
      permission: write,
    },
    find,
  );
}

interface Closing {
  readonly issue: number;
  readonly text: string;
  readonly way: string;
  read(issue: number): Promise<ApprovalIssue | null>;
}

async function closeIssue(
  github: GitHub,
  identity: Identity,
  { issue, text, way, read }: Closing,
): Promise<void> {
  const known = await read(issue);
  if (known === null || !known.isOpen) return;
  await remarkOnce(github, identity, { issue, body: text });
  await github.request({
    route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
    parameters: { issue_number: issue, state: "closed", state_reason: way },
    reply: z.unknown(),
    permission: write,
  });
}

async function readComment(github: GitHub, id: number): Promise<ApprovalComment | null> {
  const data = await gone(() =>
    github.request({
      route: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
      parameters: { comment_id: id },
      reply: commentSchema,
      permission: write,
    }),
  );
  if (data === null) return null;
  return {
    id: data.id,
    issue: Number(/\/issues\/(\d+)$/.exec(data.issue_url)?.[1] ?? 0),
    login: data.user?.login ?? "",
    isPerson: isPersons(data.user, data.performed_via_github_app),
    body: data.body ?? "",
    createdAt: data.created_at,
    updatedAt: data.updated_at,
  };
}

const person = z.object({ login: z.string() }).nullish();
/** GitHub's own account, which commits what was merged in the browser. */
const merger = "web-flow";

function makePeople(github: GitHub): Pick<Approvals, "mayApprove" | "authorsOf" | "holdsJobs" | "reviews"> {
  return {
    mayApprove: (login, by) =>
      by.kind === "team" ? isMember(github, login, by.slug) : hasPermission(github, login, by),
    async authorsOf(sha) {
      const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/commits/{ref}",
        parameters: { ref: sha, per_page: 1 },
        reply: z.object({ author: person, committer: person }),
        permission: "contents: read",
      });
      if (data.author == null) return null;
      const logins = [data.author.login, data.committer?.login ?? merger];
      return [...new Set(logins)].filter((login) => login !== merger);
    },
    holdsJobs: (environment) => holdsJobs(github, environment),
    async reviews(runId) {
      const data = await gone(() =>
        github.request({
          route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
          parameters: { run_id: runId },
          reply: z.array(
            z.object({
              state: z.string(),
              user: person,
              environments: z.array(z.object({ name: z.string().optional() })),
            }),
          ),
          permission: "actions: read",
        }),
      );
      return (data ?? []).map(({ state, user, environments }) => ({
        login: user?.login ?? "",
        environments: environments.flatMap(({ name }) => name ?? []),
        approved: state === "approved",
      }));
    },
  };
}

async function holdsJobs(github: GitHub, environment: string): Promise<boolean> {
  const data = await gone(() =>
    github.request({
      route: "GET /repos/{owner}/{repo}/environments/{environment_name}",
      parameters: { environment_name: environment },
      reply: z.object({ protection_rules: z.array(z.object({ type: z.string() })).nullish() }),
      permission: "actions: read",
    }),
  );
  // Where it is not there, nothing is held: GitHub makes an environment without rules when a job first names it.
  return data?.protection_rules?.some(({ type }) => type === "required_reviewers") ?? false;
}

async function hasPermission(github: GitHub, login: string, by: ApprovalRule["by"]): Promise<boolean> {
  const ranks = ["write", "maintain", "admin"];
  const data = await gone(() =>
    github.request({
      route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
      parameters: { username: login },
      reply: z.object({ permission: z.string(), role_name: z.string().optional(), user: person }),
      permission: "metadata: read",
    }),
  );
  if (data === null || by.kind !== "permission" || data.user?.login !== login) return false;
  // `permission` folds maintain into write; a role of the organization's own counts as what it is based on.
  const held = Math.max(ranks.indexOf(data.permission), ranks.indexOf(data.role_name ?? ""));
  return held >= ranks.indexOf(by.least);
}

/** The job's own token cannot see teams: GitHub answers it with a refusal. */
async function isMember(github: GitHub, login: string, slug: string): Promise<boolean> {
  const [org] = github.repository.split("/");
  const data = await gone(() =>
    github.request({
      route: "GET /orgs/{org}/teams/{team_slug}/memberships/{username}",
      parameters: { org, team_slug: slug, username: login },
      reply: z.object({ state: z.string() }),
      permission: "members: read (of the organization, which the job's own token cannot have)",
    }),
  );
  return data?.state === "active";
}

function isIssue({ pull_request: pull }: Issue): boolean {
  return pull === undefined || pull === null;
}

function viewOf(issue: Issue, identity: Identity): ApprovalIssue {
  return {
    number: issue.number,
    url: issue.html_url,
    isOurs: identity.isOurs(issue),
    isOpen: issue.state === "open",
    text: issue.body ?? "",
  };
}

async function gone<T>(ask: () => Promise<{ data: T }>): Promise<T | null> {
  try {
    return (await ask()).data;
  } catch (thrown) {
    if (!(thrown instanceof PermissionDenied) && isStatus(thrown, 404, 410)) return null;
    throw thrown;
  }
}
