import { afterEach, beforeEach, expect, test } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";
import { fetchVersioned, makeClient, refusal, where } from "./client.ts";

let standin: Standin;
let pull: number;

beforeEach(async () => {
  standin = await startStandin();
  await standin.commit({ files: { "a.txt": "one\n" } });
  await standin.commit({ branch: "feature", files: { "a.txt": "two\n" } });
  pull = await standin.addPullRequest({ head: "feature" });
});

afterEach(async () => {
  expect(standin.state.violations).toEqual([]);
  await standin.close();
});

const create = (body: string, token?: string) =>
  makeClient(standin, token).rest.issues.createComment({ ...where, issue_number: pull, body });

test("a comment is created, changed, read and deleted under the token's own login", async () => {
  const { issues } = makeClient(standin).rest;
  const { data: created } = await create("first");
  expect(created.user?.login).toBe("github-actions[bot]");
  expect(created.performed_via_github_app?.slug).toBe("github-actions");
  await issues.updateComment({ ...where, comment_id: created.id, body: "second" });
  const { data: read } = await issues.getComment({ ...where, comment_id: created.id });
  expect(read.body).toBe("second");
  await issues.deleteComment({ ...where, comment_id: created.id });
  expect(await refusal(issues.getComment({ ...where, comment_id: created.id }))).toMatchObject({
    status: 404,
  });
  expect(standin.state.comments).toEqual([]);
});

test("another author's comment carries the other login and no app", async () => {
  const { data } = await create("mine", standin.addToken("mallory"));
  expect(data.user).toMatchObject({ login: "mallory", type: "User" });
  expect(data.performed_via_github_app).toBeNull();
});

test("the second page is reached by the Link header, on the server's own address", async () => {
  for (let index = 1; index <= 45; index++)
    standin.addComment({ issue: pull, login: "ada", body: `comment ${index}` });
  const octokit = makeClient(standin);
  const { headers } = await octokit.rest.issues.listComments({ ...where, issue_number: pull });
  expect(headers.link).toBe(
    `<${standin.apiUrl}/repos/acme/digits/issues/1/comments?page=2>; rel="next", ` +
      `<${standin.apiUrl}/repos/acme/digits/issues/1/comments?page=2>; rel="last"`,
  );
  const mark = standin.mark();
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    ...where,
    issue_number: pull,
    per_page: 20,
  });
  expect(all.map((each) => each.body)).toEqual(standin.state.comments.map((each) => each.body));
  expect(standin.requestsSince(mark).map((each) => each.query)).toEqual([
    { per_page: "20" },
    { per_page: "20", page: "2" },
    { per_page: "20", page: "3" },
  ]);
});

test("under the prefix of an Enterprise Server the links keep the prefix", async () => {
  const server = await startStandin({ apiPrefix: "/api/v3" });
  await server.commit();
  await server.commit({ branch: "feature", files: { x: "x" } });
  const number = await server.addPullRequest({ head: "feature" });
  for (let index = 0; index < 3; index++) server.addComment({ issue: number, login: "ada", body: "x" });
  const octokit = makeClient(server);
  const ask = { ...where, issue_number: number, per_page: 2 };
  expect(await octokit.paginate(octokit.rest.issues.listComments, ask)).toHaveLength(3);
  expect(server.state.requests.map((each) => each.path)).toEqual(
    Array(2).fill("/repos/acme/digits/issues/1/comments"),
  );
  await server.close();
});

test("a page of more than 100 is refused rather than shortened", async () => {
  const { issues } = makeClient(standin).rest;
  const asked = issues.listComments({ ...where, issue_number: pull, per_page: 101 });
  expect(await refusal(asked)).toMatchObject({
    status: 422,
    message: expect.stringContaining("at most 100"),
  });
});

test("the longest body is 65,536 UTF-16 units, of any bytes, and an emoji counts as two", async () => {
  expect((await create("x".repeat(65_536))).status).toBe(201);
  expect((await create("🙂".repeat(32_768))).status).toBe(201);
  expect((await create("漢".repeat(65_536))).status).toBe(201);
  const refused = {
    status: 422,
    message: expect.stringContaining("Body is too long (maximum is 65536 characters)"),
  };
  expect(await refusal(create("x".repeat(65_537)))).toMatchObject(refused);
  expect(await refusal(create(`x${"🙂".repeat(32_768)}`))).toMatchObject(refused);
  expect(standin.state.comments).toHaveLength(3);
});

test("a body of nothing but space, and a misspelt field, are refused", async () => {
  expect(await refusal(create(" \n"))).toMatchObject({ status: 422 });
  const misspelt = makeClient(standin).request("POST /repos/{owner}/{repo}/issues/{number}/comments", {
    ...{ ...where, number: pull, body: "x", bdoy: "x" },
  });
  expect((await refusal(misspelt)).message).toContain('unknown field "bdoy"');
  expect(standin.state.comments).toEqual([]);
});

test("an unknown pull request, repository, route and token are refused", async () => {
  const octokit = makeClient(standin);
  const { issues } = octokit.rest;
  expect(await refusal(issues.createComment({ ...where, issue_number: 99, body: "x" }))).toMatchObject({
    status: 404,
  });
  expect(
    await refusal(issues.listComments({ owner: "acme", repo: "other", issue_number: pull })),
  ).toMatchObject({ status: 404 });
  expect(await refusal(octokit.rest.repos.getAllTopics(where))).toMatchObject({ status: 404 });
  expect(standin.state.unknownRoutes).toEqual(["GET /repos/acme/digits/topics"]);
  expect(await refusal(create("x", "stolen"))).toMatchObject({
    status: 401,
    message: expect.stringContaining("Bad credentials"),
  });
  const nobody = await fetchVersioned(`${standin.apiUrl}/repos/acme/digits`);
  expect(nobody.status).toBe(401);
});
