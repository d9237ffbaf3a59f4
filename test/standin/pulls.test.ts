import { afterAll, beforeAll, expect, test } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";
import { makeClient, where } from "./client.ts";
import { type GitFolder, makeGitFolder } from "./git-folder.ts";

let standin: Standin;
let folder: GitFolder;
let base: string;

beforeAll(async () => {
  folder = makeGitFolder();
  folder.write("params.yaml", "lr: 0.1\n");
  base = folder.commit("root");
  folder.git("checkout", "--quiet", "-b", "feature");
  folder.write("model.py", "fit()\n");
  folder.commit("work");
  standin = await startStandin();
  await standin.importGit(folder.path);
});

afterAll(async () => {
  expect(standin.state.violations).toEqual([]);
  await standin.close();
  folder.remove();
});

const pulls = () => makeClient(standin).rest.pulls;

test("a pull request has the test merge of its head into the base, which can be fetched", async () => {
  const number = await standin.addPullRequest({ head: "feature", title: "Better features", login: "grace" });
  const { data } = await pulls().get({ ...where, pull_number: number });
  expect(data).toMatchObject({
    title: "Better features",
    user: { login: "grace" },
    mergeable: true,
    changed_files: 1,
  });
  expect(data.head).toMatchObject({
    ref: "feature",
    sha: folder.git("rev-parse", "feature"),
    label: "acme:feature",
  });
  folder.git("fetch", "--quiet", standin.gitFolder, `refs/pull/${number}/merge`);
  expect(folder.git("rev-parse", "FETCH_HEAD")).toBe(data.merge_commit_sha);
  expect(folder.git("rev-parse", "FETCH_HEAD^1", "FETCH_HEAD^2")).toBe(`${base}\n${data.head.sha}`);
  expect(folder.git("ls-tree", "--name-only", "FETCH_HEAD")).toBe("model.py\nparams.yaml");
});

test("a pull request that is made by a request has its test merge as well", async () => {
  folder.git("branch", "another", "feature");
  await standin.importGit(folder.path);
  const { data } = await pulls().create({ ...where, title: "Another", head: "another", base: "main" });
  expect(data).toMatchObject({ mergeable: true, merge_commit_sha: expect.stringMatching(/^[0-9a-f]{40}$/) });
  await standin.closePullRequest(data.number);
});

test("when the base moves on, the merge follows and the base commit named stays the old one", async () => {
  folder.git("checkout", "--quiet", "main");
  folder.write("readme.md", "hello\n");
  const moved = folder.commit("base moves");
  await standin.importGit(folder.path);
  const { data } = await pulls().get({ ...where, pull_number: 1 });
  expect(data.base.sha).toBe(base);
  const merge = await makeClient(standin).rest.git.getCommit({
    ...where,
    commit_sha: data.merge_commit_sha ?? "",
  });
  expect(merge.data.parents[0]?.sha).toBe(moved);
  const { data: files } = await pulls().listFiles({ ...where, pull_number: 1 });
  expect(files.map((each) => each.filename)).toEqual(["model.py"]);
});

test("a push to the head renews the head and the base commit", async () => {
  folder.git("checkout", "--quiet", "feature");
  folder.write("model.py", "fit(better)\n");
  const head = folder.commit("more work");
  await standin.importGit(folder.path);
  const { data } = await pulls().get({ ...where, pull_number: 1 });
  expect(data.head.sha).toBe(head);
  expect(data.base.sha).toBe(folder.git("rev-parse", "main"));
  expect((await pulls().listCommits({ ...where, pull_number: 1 })).data.at(-1)?.sha).toBe(head);
});

test("a conflict leaves no merge commit", async () => {
  folder.git("checkout", "--quiet", "-b", "conflict", base);
  folder.write("params.yaml", "lr: 0.5\n");
  folder.commit("their way");
  folder.git("checkout", "--quiet", "main");
  folder.write("params.yaml", "lr: 0.9\n");
  folder.commit("our way");
  await standin.importGit(folder.path);
  const number = await standin.addPullRequest({ head: "conflict" });
  const { data } = await pulls().get({ ...where, pull_number: number });
  expect(data).toMatchObject({ mergeable: false, mergeable_state: "dirty", merge_commit_sha: null });
});

test("a fork's pull request names the fork, whose branch is not our branch of the same name", async () => {
  const fork = makeGitFolder();
  fork.git("fetch", "--quiet", folder.path, "main");
  fork.git("checkout", "--quiet", "-b", "feature", "FETCH_HEAD");
  fork.write("params.yaml", "lr: 99\n");
  const sha = fork.commit("from outside");
  const seed = { head: "feature", headRepository: "mallory/digits", folder: fork.path, login: "mallory" };
  const number = await standin.addPullRequest(seed);
  fork.remove();
  const { data } = await pulls().get({ ...where, pull_number: number });
  expect(data.head).toMatchObject({
    sha,
    label: "mallory:feature",
    repo: { full_name: "mallory/digits", fork: true },
  });
  expect(data.base.repo.full_name).toBe("acme/digits");
  expect(standin.state.refs.has("refs/heads/sneaky")).toBe(false);
  const { data: listed } = await pulls().list({ ...where, head: "mallory:feature" });
  expect(listed.map((each) => each.number)).toEqual([number]);
});

test("the pull requests of a commit are those that bring it", async () => {
  const { repos } = makeClient(standin).rest;
  const numbers = async (commit_sha: string) =>
    (await repos.listPullRequestsAssociatedWithCommit({ ...where, commit_sha })).data.map(
      (each) => each.number,
    );
  expect(await numbers(folder.git("rev-parse", "feature"))).toEqual([1]);
  expect(await numbers(base)).toEqual([]);
});

test("a run of a pull request happens on its test merge, with the payload of its event", async () => {
  const head = folder.git("rev-parse", "feature");
  const run = standin.pullRequestRun(1, 501);
  expect(standin.env(run)).toMatchObject({
    ...{ GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/1/merge", GITHUB_HEAD_REF: "feature" },
    GITHUB_SHA: standin.state.pulls[0]?.mergeSha,
  });
  const { data } = await makeClient(standin).rest.actions.getWorkflowRun({ ...where, run_id: 501 });
  expect(data).toMatchObject({ head_sha: head, head_branch: "feature", pull_requests: [{ number: 1 }] });
  expect(standin.pullRequestEvent(1)).toMatchObject({
    ...{
      number: 1,
      pull_request: { head: { sha: head }, base: { ref: "main" } },
      repository: { full_name: "acme/digits" },
    },
  });
});
