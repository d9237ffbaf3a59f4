import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RunnerContext, type Standin, startStandin } from "../../standin/index.ts";
import { type ActRun, findAct, makeProject, makeRelease, type Project, runAct } from "./act.ts";

const found = findAct();
const missing = "missing" in found ? found.missing : null;
const worse = JSON.stringify({ features: 1, epochs: 5, rate: 0.02 });
const [evaluating, reporting] = [
  { contents: "read", actions: "read" },
  { contents: "read", actions: "read", "pull-requests": "write", checks: "write" },
] as const;

let release: string;
let github: Standin;
let project: Project;

beforeAll(() => {
  if (missing === null) release = makeRelease();
});
afterAll(() => {
  if (release !== undefined) rmSync(release, { recursive: true, force: true });
});
beforeEach(async () => {
  github = await startStandin();
  github.protectBranch("main");
});
afterEach(async () => {
  const { violations, unknownRoutes } = github.state;
  await github.close();
  project?.remove();
  expect({ violations, unknownRoutes }).toEqual({ violations: [], unknownRoutes: [] });
});

/** A run of a workflow, as GitHub would start it. */
function play(workflow: string, run: RunnerContext, payload: unknown): Promise<ActRun> {
  if ("missing" in found) throw new Error(found.missing);
  const workflowPath = `.github/workflows/${workflow}`;
  const env = github.env({ ...run, workflowPath, workflow: workflow.replace(".yml", "") });
  return runAct({ act: found.act, project, release, github, workflow, event: run.event, env, payload });
}

async function pushMain(workflow: string, runId: number): Promise<ActRun> {
  const sha = project.git("rev-parse", "HEAD");
  await github.importGit(project.folder);
  const payload = { ref: "refs/heads/main", after: sha, repository: { full_name: github.repository } };
  return play(workflow, { runId, event: "push", sha, ref: "refs/heads/main" }, payload);
}

/** A pull request with these files, checked out as merged. */
async function open(files: Record<string, string>, headRepository?: string): Promise<number> {
  project.git("checkout", "--quiet", "-b", "change");
  for (const [name, content] of Object.entries(files))
    writeFileSync(path.join(project.folder, name), content);
  project.git("commit", "--quiet", "--all", "--message", "Change the model");
  await github.importGit(project.folder);
  const headSha = project.git("rev-parse", "HEAD");
  const fork = headRepository === undefined ? {} : { headRepository, headSha, login: "mira" };
  const number = await github.addPullRequest({ head: "change", title: "Change the model", ...fork });
  project.git("fetch", "--quiet", github.gitFolder, `refs/pull/${number}/merge`);
  project.git("checkout", "--quiet", "--detach", "FETCH_HEAD");
  return number;
}

const onPull = (workflow: string, number: number, runId: number) =>
  play(workflow, github.pullRequestRun(number, runId), github.pullRequestEvent(number));

/** A run of the default branch. */
function onMain(workflow: string, runId: number, event: string, payload: unknown): Promise<ActRun> {
  project.git("checkout", "--quiet", "main");
  const sha = project.git("rev-parse", "main");
  return play(workflow, { runId, event, sha, ref: "refs/heads/main" }, payload);
}

const comments = () => github.state.comments.filter(({ login }) => login === "github-actions[bot]");
const jobs = ({ lines }: ActRun) => lines.flatMap((line) => line.jobResult ?? []).sort();

describe.skipIf(missing !== null)("a real runner executes", () => {
  it("pull-request.yml: a regression is red, commented on and checked", async () => {
    github.setPermissions(reporting);
    project = makeProject(["pull-request.yml"], true);
    const main = await pushMain("pull-request.yml", 1);
    expect(jobs(main), main.text).toEqual(["success"]);
    const ran = await onPull("pull-request.yml", await open({ "params.json": worse }), 2);
    expect(jobs(ran), ran.text).toEqual(["failure"]);
    expect(comments().map(({ body }) => body)).toEqual([expect.stringMatching(/^❌ .*`clicks` regressed/)]);
    expect(github.state.checks.map(({ conclusion }) => conclusion)).toEqual(["failure"]);
  }, 300_000);

  it("matrix.yml: one comment tells of both legs", async () => {
    github.setPermissions(reporting);
    project = makeProject(["matrix.yml"], true);
    const main = await pushMain("matrix.yml", 1);
    expect(jobs(main), main.text).toEqual(["success", "success", "success"]);
    const ran = await onPull("matrix.yml", await open({ "params.json": worse }), 2);
    expect(jobs(ran), ran.text).toEqual(["success", "success", "success"]);
    const records = github.state.artifacts.filter(({ name }) =>
      name.startsWith("evenhand-evaluation-clicks-"),
    );
    expect(new Set(records.map(({ name }) => name)).size).toBe(2);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]?.body).toMatch(/2 of 2|2 models/);
  }, 300_000);

  it("monorepo.yml: each model by its own rules, in one comment", async () => {
    github.setPermissions(reporting);
    project = makeProject(["monorepo.yml"], true);
    for (const model of ["fraud", "churn"]) {
      const folder = path.join(project.folder, "models", model);
      mkdirSync(folder, { recursive: true });
      for (const file of ["train.py", "params.json"])
        cpSync(path.join(project.folder, file), path.join(folder, file));
    }
    project.write(
      "evenhand.yml",
      "models:\n  fraud: { gate: { roc_auc: { margin: 0.005 } } }\n  churn: { gate: { roc_auc: { margin: 0.5 } } }\n",
    );
    project.git("add", "--all");
    project.git("commit", "--quiet", "--message", "Two models");
    const main = await pushMain("monorepo.yml", 1);
    expect(jobs(main), main.text).toEqual(["success", "success", "success"]);
    const both = { "models/fraud/params.json": worse, "models/churn/params.json": worse };
    const ran = await onPull("monorepo.yml", await open(both), 2);
    // The runner gives every leg the result of the worst.
    expect(jobs(ran), ran.text).toContain("failure");
    expect(comments()).toHaveLength(1);
    expect(comments()[0]?.body).toMatch(/^❌ .*1 of 2 regressed/);
  }, 300_000);

  it("fork-evaluate.yml, fork-report.yml and override.yml: a fork is reported on, and a person decides", async () => {
    project = makeProject(["fork-evaluate.yml", "fork-report.yml", "override.yml"], true);
    github.setPermissions(evaluating);
    const main = await pushMain("fork-evaluate.yml", 1);
    expect(jobs(main), main.text).toEqual(["success"]);
    const number = await open({ "params.json": worse }, "mira/digits");
    const ran = await onPull("fork-evaluate.yml", number, 2);
    expect(jobs(ran), ran.text).toEqual(["failure"]);
    expect(comments()).toEqual([]);
    const { headSha, headRepository } = github.state.runs.find(({ id }) => id === 2)!;
    github.addRun({ ...stored(2), status: "completed", conclusion: "failure" });

    github.setPermissions(reporting);
    const finished = {
      ...{ id: 2, event: "pull_request", conclusion: "failure", head_sha: headSha, pull_requests: [] },
      ...{ head_repository: { full_name: headRepository } },
    };
    const report = await onMain("fork-report.yml", 3, "workflow_run", { workflow_run: finished });
    expect(jobs(report), report.text).toEqual(["failure"]);
    expect(comments().map(({ body }) => body)).toEqual([expect.stringMatching(/^❌ .*\(from a fork\)/)]);
    expect(github.state.checks).toMatchObject([{ conclusion: "neutral", headSha }]);

    github.setPermissions({ ...reporting, actions: "write" });
    github.setRole("ada", "write");
    const body = "/evenhand override roc_auc accuracy because the fork is right";
    const id = github.addComment({ issue: number, login: "ada", body, createdAt: Date.now() + 5000 });
    const payload = { action: "created", issue: { number, pull_request: {} }, comment: { id, body } };
    const began = Date.now();
    const answered = await onMain("override.yml", 4, "issue_comment", payload);
    console.log(`override.yml took ${Date.now() - began} ms under act`);
    expect(jobs(answered), answered.text).toEqual(["success"]);
    expect(comments().map((one) => one.body)).toEqual([expect.stringMatching(/^⚠️ .*Overridden: `clicks`/)]);
    expect(github.state.checks).toMatchObject([{ conclusion: "neutral", headSha }]);
    expect(github.state.reactions.map(({ content }) => content)).toEqual(["+1"]);
  }, 300_000);
});

function stored(id: number) {
  const { createdAt, ...run } = github.state.runs.find((one) => one.id === id)!;
  return { ...run, createdAt: Date.parse(createdAt) };
}
