import { afterAll, beforeAll, expect, test } from "vitest";
import { type Permissions, type Standin, startStandin } from "../../standin/index.ts";
import { fetchVersioned, makeClient, refusal, where } from "./client.ts";

let standin: Standin;
let sha: string;

beforeAll(async () => {
  standin = await startStandin();
  await standin.commit({ files: { "a.txt": "one\n" } });
  sha = await standin.commit({ branch: "feature", files: { "a.txt": "two\n" } });
  await standin.addPullRequest({ head: "feature" });
});

afterAll(async () => {
  expect(standin.state.violations).toEqual([]);
  await standin.close();
});

const requests = {
  comment: () => makeClient(standin).rest.issues.createComment({ ...where, issue_number: 1, body: "x" }),
  comments: () => makeClient(standin).rest.issues.listComments({ ...where, issue_number: 1 }),
  check: () => makeClient(standin).rest.checks.create({ ...where, name: "x", head_sha: sha }),
  file: () => makeClient(standin).rest.repos.getContent({ ...where, path: "a.txt" }),
  ref: () =>
    makeClient(standin).rest.git.createRef({ ...where, ref: `refs/evenhand/${standin.mark()}`, sha }),
  runs: () => makeClient(standin).rest.actions.listWorkflowRunsForRepo(where),
  deploy: () => makeClient(standin).rest.repos.createDeployment({ ...where, ref: "main" }),
  repository: () => makeClient(standin).rest.repos.get(where),
};
type Name = keyof typeof requests;

const cases: { grant: Permissions; allows: Name[] }[] = [
  { grant: {}, allows: ["repository"] },
  { grant: { contents: "read" }, allows: ["file", "repository"] },
  { grant: { contents: "write" }, allows: ["file", "ref", "repository"] },
  { grant: { "pull-requests": "read" }, allows: ["comments", "repository"] },
  { grant: { "pull-requests": "write" }, allows: ["comment", "comments", "repository"] },
  { grant: { issues: "write" }, allows: ["comment", "comments", "repository"] },
  { grant: { checks: "write" }, allows: ["check", "repository"] },
  { grant: { checks: "read", deployments: "read" }, allows: ["repository"] },
  { grant: { actions: "read" }, allows: ["repository", "runs"] },
  { grant: { deployments: "write" }, allows: ["deploy", "repository"] },
];

test.each(cases)("a token with $grant may do $allows and nothing else", async ({ grant, allows }) => {
  standin.setPermissions(grant);
  const allowed: string[] = [];
  for (const [name, request] of Object.entries(requests)) {
    const outcome = await request().then(
      () => null,
      (error: { status: number; message: string }) => error,
    );
    if (outcome === null) allowed.push(name);
    else {
      expect(outcome.status).toBe(403);
      expect(outcome.message).toContain("Resource not accessible by integration");
    }
  }
  expect(allowed.sort()).toEqual(allows);
});

test("a refusal names the permissions that would do", async () => {
  standin.setPermissions({ contents: "read" });
  const response = await fetchVersioned(`${standin.apiUrl}/repos/acme/digits/issues/1/comments`, {
    method: "POST",
    headers: { authorization: `token ${standin.token}` },
    body: JSON.stringify({ body: "x" }),
  });
  expect(response.status).toBe(403);
  expect(response.headers.get("x-accepted-github-permissions")).toBe("issues=write; pull_requests=write");
});

test("a person's token may not write check runs, and a workflow's token is nobody", async () => {
  standin.setPermissions("write-all");
  const person = makeClient(standin, standin.addToken("ada"));
  expect(await refusal(person.rest.checks.create({ ...where, name: "x", head_sha: sha }))).toMatchObject({
    ...{ status: 403, message: expect.stringContaining("GitHub App") },
  });
  expect((await person.rest.users.getAuthenticated()).data.login).toBe("ada");
  expect(await refusal(makeClient(standin).rest.users.getAuthenticated())).toMatchObject({ status: 403 });
});
