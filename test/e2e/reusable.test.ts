import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";
import { findAct, makeProject, makeRelease, type Project, runAct } from "./act.ts";
import { playPull, type Story, usualPermissions } from "./play.ts";

const found = findAct();

describe("a real runner executes the reusable workflows", () => {
  let github: Standin;
  let project: Project;
  let release: string;
  let serving: string;
  let played: Story;

  beforeAll(async () => {
    if ("missing" in found) return;
    github = await startStandin();
    github.setPermissions(usualPermissions);
    github.protectBranch("main");
    project = makeProject(["reusable.yml", "reusable-deploy.yml"], true);
    release = makeRelease();
    serving = mkdtempSync(path.join(tmpdir(), "evenhand-serving-"));
    const stage = { github, project, release, workflow: "reusable.yml" };
    played = await playPull(stage, { "params.json": '{ "features": 1, "epochs": 5, "rate": 0.02 }' });
  }, 300_000);

  afterAll(async () => {
    await github?.close();
    project?.remove();
    for (const folder of [release, serving])
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  it("ml-ci checks data, trains, compares and reports", (context) => {
    if ("missing" in found) return context.skip(found.missing);
    expect(played.onMain.text).toContain("Success - Main Set up");
    expect(played.onPull.text).toContain("Failure - Main evenhand/evenhand/action-evaluate@v1");
    const names = github.state.artifacts.map(({ runId, name }) => `${runId} ${name}`);
    expect(names).toEqual(
      expect.arrayContaining(["1 evenhand-data-clicks-default", "1 evenhand-evaluation-clicks-default"]),
    );
    const [comment] = github.state.comments;
    expect(comment?.body).toMatch(/^❌ \*\*Gate failed: `clicks` regressed/);
    expect(comment?.body).toContain(`**Baseline** \`${project.git("rev-parse", "main").slice(0, 7)}\``);
    expect(github.state.violations).toEqual([]);
  });

  it("ml-deploy deploys what main's evaluation allows", async (context) => {
    if ("missing" in found) return context.skip(found.missing);
    github.setPermissions({ contents: "write", actions: "read", deployments: "write", issues: "write" });
    project.git("checkout", "--quiet", "main");
    const [sha, ref] = [project.git("rev-parse", "HEAD"), "refs/heads/main"];
    const workflow = "reusable-deploy.yml";
    const event = "workflow_dispatch";
    const env = github.env({ runId: 3, event, sha, ref, workflowPath: `.github/workflows/${workflow}` });
    const repository = { full_name: github.repository, default_branch: "main" };
    const payload = { ref, inputs: { rollback: "false" }, repository };
    const ask = { act: found.act, project, release, github, workflow, event, payload };
    const run = await runAct({ ...ask, env: { ...env, SERVING: serving } });
    expect(run.text).toContain("Success - Main evenhand/evenhand/action-deploy@v1");
    const current = path.join(serving, "current");
    expect(existsSync(current), run.text).toBe(true);
    expect(readFileSync(current, "utf8")).toMatch(/^sha256:[0-9a-f]{64}\n$/);
  });
});
