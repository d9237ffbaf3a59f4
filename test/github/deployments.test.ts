import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeDeployments } from "../../src/github/deployments.ts";
import { makeEvidenceFacts } from "../../src/github/evidence.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { githubOf, reach } from "./standin-github.ts";

let standin: Standin;
let sha: string;
beforeEach(async () => {
  standin = await startStandin();
  sha = await standin.commit({ files: { "README.md": "x" } });
});
afterEach(async () => {
  expect(standin.state.violations).toEqual([]);
  expect(standin.state.unknownRoutes).toEqual([]);
  await standin.close();
});

const quick = { now: () => Date.now(), sleep: async () => {} };
const github = (token = standin.token) => githubOf(standin, { token, clock: quick });
const deployments = (token?: string) =>
  makeDeployments(github(token), { serverUrl: standin.serverUrl, attempt: 1 });
const ask = () => ({
  environment: "production",
  runSha: sha,
  runId: 42,
  commit: sha,
  description: "deploying",
});
const stateOf = (id: number) =>
  standin.state.deploymentStatuses.filter(({ deployment }) => deployment === id).map(({ state }) => state);

async function post(path: string, body: unknown, token = standin.token): Promise<{ id: number }> {
  const response = await reach(`${standin.apiUrl}/repos/${standin.repository}/${path}`, {
    method: "POST",
    headers: {
      ...{ authorization: `Bearer ${token}`, "content-type": "application/json", "user-agent": "GitHub" },
      "x-github-api-version": "2022-11-28",
    },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(201);
  return (await response.json()) as { id: number };
}

/** As GitHub does for a job with `environment:`. */
async function makeForJob(runId: number, state = "in_progress", token?: string): Promise<number> {
  const { id } = await post(
    "deployments",
    { ref: sha, environment: "production", auto_merge: false, required_contexts: [] },
    token,
  );
  const log_url = `${standin.serverUrl}/${standin.repository}/actions/runs/${runId}/job/1`;
  await post(`deployments/${id}/statuses`, { state, log_url }, token);
  return id;
}

describe("a deployment at GitHub", () => {
  it("is the one that GitHub made for the job", async () => {
    const made = await makeForJob(42);
    const opened = await deployments().open(ask());
    expect(opened).toMatchObject({ id: made, takenOver: true });
    await deployments().close(opened.id, {
      state: "success",
      description: "done",
      environmentUrl: "https://models.example.com",
    });
    expect(standin.state.deployments).toHaveLength(1);
    expect(stateOf(made)).toEqual(["in_progress", "in_progress", "success"]);
  });

  it.each([
    ["of another run of the same commit", () => makeForJob(41)],
    ["that has ended", () => makeForJob(42, "failure")],
    ["that a person made", () => makeForJob(42, "in_progress", standin.addToken("ada"))],
  ])("is never one %s: one is created", async (_name, make) => {
    const other = await make();
    const opened = await deployments().open(ask());
    expect(opened.takenOver).toBe(false);
    expect(opened.id).not.toBe(other);
    expect(standin.state.deployments).toHaveLength(2);
  });

  it("is created once, and has each status once, when every answer is lost after the write", async () => {
    standin.faults.add({ method: "POST", path: /deployments$/, nth: 1, kind: "after-write-502" });
    standin.faults.add({ method: "POST", path: /statuses$/, nth: 1, kind: "after-write-502" });
    const own = deployments();
    const { id } = await own.open(ask());
    await own.close(id, { state: "failure", description: "x", environmentUrl: null });
    expect(standin.state.deployments).toHaveLength(1);
    expect(stateOf(id)).toEqual(["in_progress", "failure"]);
  });

  it("has a description that GitHub takes, whatever is said", async () => {
    const own = deployments();
    const { id } = await own.open({ ...ask(), description: "ä😀".repeat(200) });
    const last = standin.state.deploymentStatuses.at(-1)!;
    expect(last.deployment).toBe(id);
    expect(last.description.length).toBeLessThanOrEqual(140);
    expect(last.description.isWellFormed()).toBe(true);
  });

  it("names the permission that is missing", async () => {
    standin.setPermissions({ contents: "read", deployments: "read" });
    await expect(deployments().open(ask())).rejects.toThrow("deployments: write");
  });
});

describe("facts about evidence", () => {
  it("come from GitHub: the run, its branch, the default branch, each asked once", async () => {
    standin.protectBranch("main");
    const id = standin.addRun({
      headSha: sha,
      event: "push",
      headBranch: "main",
      path: ".github/workflows/ci.yml",
      status: "completed",
      conclusion: "failure",
    });
    const facts = makeEvidenceFacts(github());
    const before = standin.mark();
    expect(await facts.run(id)).toMatchObject({
      id,
      repository: standin.repository,
      headRepository: standin.repository,
      event: "push",
      headSha: sha,
      workflowPath: ".github/workflows/ci.yml",
      status: "completed",
    });
    await facts.run(id);
    expect(await facts.defaultBranch()).toEqual({ name: "main", sha, protected: true });
    await facts.branch("main");
    expect(standin.mark() - before).toBe(3);
    expect(await facts.run(999)).toBeNull();
    expect(await facts.branch("gone")).toBeNull();
  });
});
