import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";
import { type ActRun, findAct, makeProject, makeRelease, type Project, runAct } from "./act.ts";

const found = findAct();
const missing = "missing" in found ? found.missing : null;
const workflow = "rescore.yml";
const params = { features: 3, epochs: 5, rate: 0.02, test_rows: 900 };

let release: string;
let github: Standin;
let project: Project;
let runs = 0;

beforeAll(async () => {
  if (missing !== null) return;
  github = await startStandin();
  github.setPermissions({ contents: "read", actions: "read", "pull-requests": "write", checks: "write" });
  github.protectBranch("main");
  project = makeProject([workflow], true);
  release = makeRelease();
});
afterAll(async () => {
  if (missing !== null) return;
  const { violations, unknownRoutes } = github.state;
  await github.close();
  project.remove();
  rmSync(release, { recursive: true, force: true });
  expect({ violations, unknownRoutes }).toEqual({ violations: [], unknownRoutes: [] });
});

function play(event: string, env: Record<string, string>, payload: unknown): Promise<ActRun> {
  if ("missing" in found) throw new Error(found.missing);
  return runAct({ act: found.act, project, release, github, workflow, event, env, payload });
}

async function pushMain(): Promise<ActRun> {
  const sha = project.git("rev-parse", "main");
  await github.importGit(project.folder);
  const env = github.env({ runId: ++runs, event: "push", sha, ref: "refs/heads/main" });
  return play("push", env, { ref: "refs/heads/main", after: sha });
}

/** A pull request with these parameters, checked out as merged; its run. */
async function onPull(branch: string, changed: object): Promise<ActRun> {
  project.git("checkout", "--quiet", "-b", branch, "main");
  writeFileSync(path.join(project.folder, "params.json"), JSON.stringify(changed));
  project.git("commit", "--quiet", "--all", "--message", "Change the parameters");
  await github.importGit(project.folder);
  const number = await github.addPullRequest({ head: branch, title: branch });
  project.git("fetch", "--quiet", github.gitFolder, `refs/pull/${number}/merge`);
  project.git("checkout", "--quiet", "--detach", "FETCH_HEAD");
  return play(
    "pull_request",
    github.env(github.pullRequestRun(number, ++runs)),
    github.pullRequestEvent(number),
  );
}

const lastComment = () => github.state.comments.at(-1)?.body ?? "";

describe.skipIf(missing !== null)("a real runner executes rescore.yml", () => {
  it("the base without a record is trained again, and the changed evaluation set is scored by its model", async () => {
    const ran = await onPull("first", params);
    expect(ran.jobResult, ran.text).toBe("success");
    expect(lastComment()).toMatch(/^✅/);
    expect(lastComment()).toContain("trained again in this run");
  }, 300_000);

  it("the base's model comes from its artifact when its run has left one", async () => {
    project.git("checkout", "--quiet", "main");
    const main = await pushMain();
    expect(main.jobResult, main.text).toBe("success");
    const ran = await onPull("second", { ...params, test_rows: 800, features: 1 });
    expect(ran.jobResult, ran.text).toBe("failure");
    expect(lastComment()).toMatch(/^❌ .*`clicks` regressed/);
    expect(lastComment()).toContain("its model scored these rows in this run");
  }, 300_000);
});
