import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";
import { type ActRun, findAct, makeProject, makeRelease, type Project, runAct } from "./act.ts";

const found = findAct();

describe("a real runner trains on main, deploys, refuses and goes back", () => {
  let github: Standin;
  let project: Project;
  let release: string;
  let serving: string;
  let runs = 0;

  const current = () => {
    const file = path.join(serving, "current");
    return existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  };

  async function run(
    workflow: string,
    event: string,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<ActRun> {
    if ("missing" in found) throw new Error(found.missing);
    const sha = project.git("rev-parse", "HEAD");
    const ref = "refs/heads/main";
    const env = github.env({ runId: ++runs, event, sha, ref, workflowPath: `.github/workflows/${workflow}` });
    const repository = { full_name: github.repository, default_branch: "main" };
    const payload = event === "push" ? { ref, after: sha, repository } : { ref, inputs, repository };
    const ask = { act: found.act, project, release, github, workflow, event, payload, inputs };
    const mark = github.mark();
    const ended = await runAct({ ...ask, env: { ...env, SERVING: serving } });
    console.log(`${workflow} ${JSON.stringify(inputs)}: ${github.requestsSince(mark).length} requests`);
    return ended;
  }

  async function trainOnMain(params: string): Promise<ActRun> {
    project.write("params.json", params);
    project.git("commit", "--quiet", "--all", "--allow-empty", "--message", `Train with ${params}`);
    await github.importGit(project.folder);
    return run("train.yml", "push");
  }

  beforeAll(async () => {
    if ("missing" in found) return;
    github = await startStandin();
    github.protectBranch("main");
    project = makeProject(["train.yml", "deploy.yml"], true);
    release = makeRelease();
    serving = mkdtempSync(path.join(tmpdir(), "evenhand-serving-"));
  });

  afterAll(async () => {
    await github?.close();
    project?.remove();
    for (const folder of [release, serving])
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  it("the whole way, with nothing touched by a refusal", async (context) => {
    if ("missing" in found) return context.skip(found.missing);
    const trained = await trainOnMain('{"features": 3, "epochs": 5, "rate": 0.02}');
    expect(trained.jobResult, trained.text).toBe("success");
    const first = await run("deploy.yml", "workflow_dispatch");
    expect(first.jobResult, first.text).toBe("success");
    const old = current();
    expect(old).toMatch(/^sha256:[0-9a-f]{64}$/);

    const ledger = github.state.refs.get("refs/evenhand/ledger");
    const refused = await run("deploy.yml", "workflow_dispatch", { digest: `sha256:${"0".repeat(64)}` });
    expect(refused.jobResult, refused.text).toBe("failure");
    expect(refused.text).toContain("0000000000");
    expect(current()).toBe(old);
    expect(github.state.refs.get("refs/evenhand/ledger")).toBe(ledger);

    const better = await trainOnMain('{"features": 3, "epochs": 9, "rate": 0.02}');
    expect(better.jobResult, better.text).toBe("success");
    const second = await run("deploy.yml", "workflow_dispatch");
    expect(second.jobResult, second.text).toBe("success");
    expect(current()).not.toBe(old);

    const back = await run("deploy.yml", "workflow_dispatch", { rollback: "true" });
    expect(back.jobResult, back.text).toBe("success");
    expect(current()).toBe(old);
    expect(
      github.state.deploymentStatuses.map((status) => status.state).filter((state) => state === "success"),
    ).toHaveLength(3);
    expect(github.state).toMatchObject({ violations: [], unknownRoutes: [] });
  }, 300_000);
});
