import { afterAll, beforeAll, expect, test } from "vitest";
import { renderZip, type Standin, startStandin } from "../../standin/index.ts";
import { fetchVersioned, makeClient, refusal, where } from "./client.ts";

const day = 24 * 3600 * 1000;
const now = Date.UTC(2026, 5, 1);
let standin: Standin;
let base: string;
let head: string;

beforeAll(async () => {
  standin = await startStandin({ fixedTime: now });
  base = await standin.commit({ files: { "a.txt": "one\n" } });
  head = await standin.commit({ branch: "feature", files: { "a.txt": "two\n" } });
  const pull = await standin.addPullRequest({ head: "feature" });
  standin.addRun({ id: 1, headSha: base, conclusion: "success", path: ".github/workflows/model.yml" });
  standin.addRun({
    id: 2,
    headSha: head,
    headBranch: "feature",
    event: "pull_request",
    pullRequests: [pull],
  });
  standin.addRun({
    id: 3,
    headSha: head,
    headBranch: "sneaky",
    event: "pull_request",
    headRepository: "mallory/digits",
  });
});

afterAll(async () => {
  expect(standin.state.violations).toEqual([]);
  await standin.close();
});

const actions = () => makeClient(standin).rest.actions;

test.each([
  [{ head_sha: "head" }, [3, 2]],
  [{ branch: "main" }, [1]],
  [{ event: "pull_request" }, [3, 2]],
  [{ status: "completed" as const }, [1]],
  [{ status: "success" as const }, [1]],
  [{ event: "schedule" }, []],
])("runs are found by %o, newest first", async (filter, expected) => {
  const asked = "head_sha" in filter ? { head_sha: head } : filter;
  const { data } = await actions().listWorkflowRunsForRepo({ ...where, ...asked });
  expect(data.workflow_runs.map((each) => each.id)).toEqual(expected);
  expect(data.total_count).toBe(expected.length);
});

test("a run names its commit, its pull request, its attempt and the repository of its head", async () => {
  const { data } = await actions().getWorkflowRun({ ...where, run_id: 2 });
  expect(data).toMatchObject({
    head_sha: head,
    event: "pull_request",
    run_attempt: 1,
    status: "in_progress",
  });
  expect(data.pull_requests?.map((each) => each.number)).toEqual([1]);
  expect(data.head_commit).toMatchObject({ id: head });
  const { data: fork } = await actions().getWorkflowRun({ ...where, run_id: 3 });
  expect(fork.head_repository.full_name).toBe("mallory/digits");
  expect(fork.pull_requests).toEqual([]);
  const { data: listed } = await actions().listWorkflowRuns({ ...where, workflow_id: "model.yml" });
  expect(listed.total_count).toBe(3);
});

test("the repository's artifacts of one name come newest first with their run's commit and repository", async () => {
  const files = { "evaluation.json": "{}" };
  const name = "evenhand-evaluation-default-default";
  const ids = [1, 2, 3].map((runId) => standin.addArtifact({ runId, name, files }));
  standin.addArtifact({ runId: 1, name: `${name}-a2`, files });
  const { data } = await actions().listArtifactsForRepo({ ...where, name, per_page: 100 });
  expect(data.artifacts.map((each) => each.id)).toEqual(ids.toReversed());
  expect(data.artifacts.map((each) => each.workflow_run?.head_sha)).toEqual([head, head, base]);
  const repositories = data.artifacts.map(
    (each) => each.workflow_run?.head_repository_id === each.workflow_run?.repository_id,
  );
  expect(repositories).toEqual([false, true, true]);
});

test("artifacts are paged by total_count and by Link", async () => {
  for (let index = 0; index < 5; index++) standin.addArtifact({ runId: 2, name: `page-${index}`, files: {} });
  const { data, headers } = await actions().listWorkflowRunArtifacts({
    ...where,
    run_id: 2,
    per_page: 4,
    page: 2,
  });
  expect(data.total_count).toBe(6);
  expect(data.artifacts).toHaveLength(2);
  expect(headers.link).toContain('rel="prev"');
  const octokit = makeClient(standin);
  const all = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
    ...where,
    run_id: 2,
    per_page: 4,
  });
  expect(all).toHaveLength(6);
});

test("an archive is fetched through a redirect to another host that must not see the token", async () => {
  const files = { "a.json": '{"a": 1}', "b.txt": "bb" };
  const artifact_id = standin.addArtifact({ runId: 1, name: "zipped", files });
  const { data } = await actions().downloadArtifact({ ...where, artifact_id, archive_format: "zip" });
  expect(Buffer.from(data as ArrayBuffer)).toEqual(renderZip(Object.entries(files)));
  const response = await fetchVersioned(
    `${standin.apiUrl}/repos/acme/digits/actions/artifacts/${artifact_id}/zip`,
    {
      headers: { authorization: `token ${standin.token}` },
      redirect: "manual",
    },
  );
  expect(response.status).toBe(302);
  const location = response.headers.get("location") ?? "";
  expect(new URL(location).host).not.toBe(new URL(standin.apiUrl).host);
  expect((await fetch(location, { headers: { authorization: `token ${standin.token}` } })).status).toBe(403);
  const ranged = await fetch(location, { headers: { range: "bytes=0-1" } });
  expect([ranged.status, await ranged.text()]).toEqual([206, "PK"]);
});

test("an artifact expires when its time has come, and deleting one ends it", async () => {
  const artifact_id = standin.addArtifact({ runId: 1, name: "old", files: {}, createdAt: now - 91 * day });
  expect((await actions().getArtifact({ ...where, artifact_id })).data.expired).toBe(true);
  const download = actions().downloadArtifact({ ...where, artifact_id, archive_format: "zip" });
  expect(await refusal(download)).toMatchObject({ status: 410 });
  await actions().deleteArtifact({ ...where, artifact_id });
  expect(await refusal(actions().getArtifact({ ...where, artifact_id }))).toMatchObject({ status: 404 });
  const young = standin.addArtifact({ runId: 1, name: "young", files: {} });
  standin.setTime(now + 91 * day);
  expect((await actions().getArtifact({ ...where, artifact_id: young })).data.expired).toBe(true);
});

test("the environment of a run registers it, and a second attempt replaces the first", async () => {
  const run = { runId: 77, event: "push", sha: base, ref: "refs/heads/main" };
  expect(standin.env(run)).toMatchObject({ GITHUB_RUN_ID: "77", GITHUB_RUN_ATTEMPT: "1", GITHUB_SHA: base });
  expect(standin.env({ ...run, attempt: 2 })).toMatchObject({ GITHUB_RUN_ATTEMPT: "2" });
  expect((await actions().getWorkflowRun({ ...where, run_id: 77 })).data.run_attempt).toBe(2);
  expect(Object.values(standin.env(run))).not.toContain(standin.token);
});

test("a run's commit may be by anybody, whatever their address", async () => {
  const bot = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };
  for (const author of [bot, { name: "", email: "" }, { name: "A  B", email: "a@b" }]) {
    const headSha = await standin.commit({ branch: "odd", files: { odd: author.email }, author });
    const run_id = standin.addRun({ headSha, headBranch: "odd" });
    expect((await actions().getWorkflowRun({ ...where, run_id })).data.head_commit?.author).toEqual(author);
    const { data } = await makeClient(standin).rest.repos.getCommit({ ...where, ref: headSha });
    expect(data.commit.author).toMatchObject(author);
  }
});
