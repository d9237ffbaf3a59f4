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
    comment: { issue: number; id: number; login: string; body: string } | null = null,
  ): Promise<ActRun> {
    if ("missing" in found) throw new Error(found.missing);
    const sha = project.git("rev-parse", "HEAD");
    const ref = "refs/heads/main";
    const env = github.env({ runId: ++runs, event, sha, ref, workflowPath: `.github/workflows/${workflow}` });
    const repository = { full_name: github.repository, default_branch: "main" };
    const said = comment === null ? {} : saidOf(comment);
    const payload = event === "push" ? { ref, after: sha, repository } : { ref, inputs, repository, ...said };
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
    project = makeProject(["train.yml", "deploy.yml", "approve.yml", "rollback.yml"], true);
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

    const back = await run("rollback.yml", "workflow_dispatch", { reason: "errors doubled" });
    expect(back.jobResult, back.text).toBe("success");
    expect(current()).toBe(old);
    expect(
      github.state.deploymentStatuses.map((status) => status.state).filter((state) => state === "success"),
    ).toHaveLength(3);
    expect(github.state).toMatchObject({ violations: [], unknownRoutes: [] });
  }, 300_000);

  it("waits for a person where the policy asks for one, and deploys on the comment", async (context) => {
    if ("missing" in found) return context.skip(found.missing);
    const policy = readFileSync(path.join(project.folder, "evenhand.yml"), "utf8");
    const asking = policy.replace(
      "target: command",
      "target: command\n        approve: { by: maintain, four-eyes: false }",
    );
    project.write("evenhand.yml", asking);
    const before = current();
    const trained = await trainOnMain('{"features": 3, "epochs": 10, "rate": 0.02}');
    expect(trained.jobResult, trained.text).toBe("success");
    const waiting = await run("deploy.yml", "workflow_dispatch");
    expect(waiting.jobResult, waiting.text).toBe("success");
    expect(waiting.text).toMatch(/waiting for an approval by a maintainer on issue #1/);
    expect(current()).toBe(before);

    github.setRole("omar", "maintain");
    const say = (login: string, body: string) => {
      const id = github.addComment({ issue: 1, login, body });
      return run("approve.yml", "issue_comment", {}, { issue: 1, id, login, body });
    };
    const stranger = await say("eve", "/approve");
    expect(stranger.jobResult, stranger.text).toBe("failure");
    expect(stranger.text).toContain("eve is not a maintainer");
    expect(current()).toBe(before);
    const approved = await say("omar", "/approve");
    expect(approved.jobResult, approved.text).toBe("success");
    expect(current()).not.toBe(before);
    expect(github.state.issues).toMatchObject([{ number: 1, state: "closed", reason: "completed" }]);
    expect(github.state).toMatchObject({ violations: [], unknownRoutes: [] });
  }, 300_000);
});

function saidOf({ issue, id, login, body }: { issue: number; id: number; login: string; body: string }) {
  return {
    action: "created",
    sender: { login },
    issue: { number: issue },
    comment: { id, body, user: { login } },
  };
}
