import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";
import { type ActRun, findAct, makeProject, makeRelease, type Project, runAct } from "./act.ts";

const found = findAct();

describe("a real runner checks data, trains, deploys, and watches production", () => {
  let github: Standin;
  let project: Project;
  let release: string;
  let serving: string;
  let runs = 0;

  async function run(workflow: string, event: string, more: Record<string, string> = {}): Promise<ActRun> {
    if ("missing" in found) throw new Error(found.missing);
    const sha = project.git("rev-parse", "HEAD");
    const ref = "refs/heads/main";
    const env = github.env({ runId: ++runs, event, sha, ref, workflowPath: `.github/workflows/${workflow}` });
    const repository = { full_name: github.repository, default_branch: "main" };
    const payload = event === "push" ? { ref, after: sha, repository } : { ref, inputs: {}, repository };
    const ask = { act: found.act, project, release, github, workflow, event, payload, inputs: {} };
    return runAct({ ...ask, env: { ...env, SERVING: serving, ...more } });
  }

  beforeAll(async () => {
    if ("missing" in found) return;
    github = await startStandin();
    github.protectBranch("main");
    project = makeProject(["data.yml", "deploy.yml", "monitor.yml"], true);
    release = makeRelease();
    serving = mkdtempSync(path.join(tmpdir(), "evenhand-serving-"));
  });

  afterAll(async () => {
    await github?.close();
    project?.remove();
    for (const folder of [release, serving])
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  it("one issue for a drift, found by the records of what is deployed, however often it runs", async (context) => {
    if ("missing" in found) return context.skip(found.missing);
    await github.importGit(project.folder);
    const trained = await run("data.yml", "push");
    expect(trained.jobResult, trained.text).toBe("success");
    const deployed = await run("deploy.yml", "workflow_dispatch");
    expect(deployed.jobResult, deployed.text).toBe("success");
    const watched = await run("monitor.yml", "workflow_dispatch", { SHIFT: "1.5" });
    expect(watched.jobResult, watched.text).toBe("success");
    const [issue] = github.state.issues;
    expect(issue?.title, watched.text).toMatch(/clicks in production: input drift on `first`/);
    expect(issue?.body).toContain("ledger line 1");
    expect(issue?.labels).toEqual(["evenhand", "alarm: drift"]);
    expect(github.state.refs.has("refs/evenhand/monitor/clicks")).toBe(true);
    const again = await run("monitor.yml", "workflow_dispatch", { SHIFT: "1.5" });
    expect(again.jobResult, again.text).toBe("success");
    expect(
      github.state.issues.filter(({ state }) => state === "open").map(({ title }) => title),
    ).toHaveLength(1);
    expect(github.state).toMatchObject({ violations: [], unknownRoutes: [] });
  }, 300_000);
});
