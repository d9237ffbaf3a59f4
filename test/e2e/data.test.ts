import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";
import { type ActRun, findAct, makeProject, makeRelease, type Project, runAct } from "./act.ts";

const found = findAct();
const permissions = { contents: "read", actions: "read", "pull-requests": "write", checks: "write" } as const;

describe("a real runner checks the data of a pull request whose test table holds training rows", () => {
  let github: Standin;
  let project: Project;
  let release: string;
  let onMain: ActRun;
  let onPull: ActRun;

  beforeAll(async () => {
    if ("missing" in found) return;
    github = await startStandin();
    github.setPermissions(permissions);
    github.protectBranch("main");
    project = makeProject(["data.yml"], true);
    release = makeRelease();
    const ask = { act: found.act, project, release, github, workflow: "data.yml" };
    const base = project.git("rev-parse", "HEAD");
    await github.importGit(project.folder);
    const pushed = { ref: "refs/heads/main", after: base, repository: { full_name: github.repository } };
    const pushEnv = github.env({ runId: 1, event: "push", sha: base, ref: "refs/heads/main" });
    onMain = await runAct({ ...ask, event: "push", env: pushEnv, payload: pushed });
    project.git("checkout", "--quiet", "-b", "change");
    project.write("params.json", JSON.stringify({ features: 3, epochs: 9, rate: 0.02, copied: 40 }));
    project.git("commit", "--quiet", "--all", "--message", "Change the tables");
    await github.importGit(project.folder);
    const number = await github.addPullRequest({ head: "change", title: "Change the tables" });
    project.git("fetch", "--quiet", github.gitFolder, `refs/pull/${number}/merge`);
    project.git("checkout", "--quiet", "--detach", "FETCH_HEAD");
    const env = github.env(github.pullRequestRun(number, 2));
    onPull = await runAct({ ...ask, event: "pull_request", env, payload: github.pullRequestEvent(number) });
  }, 300_000);

  afterAll(async () => {
    await github?.close();
    project?.remove();
    if (release !== undefined) rmSync(release, { recursive: true, force: true });
  });

  it("main is green and leaves the profile, the pull request is red", (context) => {
    if ("missing" in found) return context.skip(found.missing);
    expect(onMain.jobResult, onMain.text).toBe("success");
    expect(onPull.jobResult, onPull.text).toBe("failure");
    const names = github.state.artifacts.map(({ runId, name }) => `${runId} ${name}`);
    expect(names).toEqual(
      expect.arrayContaining(["1 evenhand-data-clicks-default", "2 evenhand-data-clicks-default"]),
    );
    expect(github.state.violations).toEqual([]);
  });

  it("the comment says what is wrong with the data beside what the model did", (context) => {
    if ("missing" in found) return context.skip(found.missing);
    const body = github.state.comments[0]?.body ?? "";
    expect(body).toMatch(
      /\*\*The data check failed\*\*: test: 40 rows \(10 %\) have the features of a train row/,
    );
    expect(body).toMatch(/<summary><b>Data<\/b>: 1 error/);
    expect(body).toContain("train 600 rows");
  });
});
