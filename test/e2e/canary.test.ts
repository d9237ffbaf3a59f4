import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeLedger } from "../../src/github/ledger.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { githubOf } from "../github/standin-github.ts";
import { hasPrometheus, startPrometheus, type TestPrometheus } from "../servers/support/prometheus.ts";
import { startTraffic, type Traffic } from "../servers/support/traffic.ts";
import { type ActRun, findAct, makeProject, makeRelease, type Project, runAct } from "./act.ts";

const found = hasPrometheus() ? findAct() : { missing: "there is no prometheus (Debian's package)" };

describe("a real runner moves real traffic by what a real Prometheus has seen", () => {
  let github: Standin;
  let project: Project;
  let release: string;
  let serving: string;
  let traffic: Traffic;
  let prometheus: TestPrometheus;
  let runs = 0;

  const read = (name: string) => {
    const file = path.join(serving, name);
    return existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  };
  const current = () => read("current").replace("sha256:", "");

  /** What the router in front of the models reads. */
  const shares = () => {
    const [digest = "", percent = "0"] = read("canary").replace("sha256:", "").split(" ");
    const share = Number(percent) / 100;
    return new Map([
      [digest, share],
      [current(), 1 - share],
    ]);
  };

  async function run(workflow: string, event: string): Promise<ActRun> {
    if ("missing" in found) throw new Error(found.missing);
    const sha = project.git("rev-parse", "HEAD");
    const ref = "refs/heads/main";
    const env = github.env({ runId: ++runs, event, sha, ref, workflowPath: `.github/workflows/${workflow}` });
    const repository = { full_name: github.repository, default_branch: "main" };
    const payload = event === "push" ? { ref, after: sha, repository } : { ref, inputs: {}, repository };
    return runAct({
      ...{ act: found.act, project, release, github, workflow, event, payload },
      ...{ env: { ...env, SERVING: serving }, vars: { PROMETHEUS_URL: prometheus.url } },
    });
  }

  async function trainOnMain(epochs: number): Promise<ActRun> {
    project.write("params.json", `{"features": 3, "epochs": ${epochs}, "rate": 0.02}`);
    project.git("commit", "--quiet", "--all", "--allow-empty", "--message", `Train ${epochs} epochs`);
    await github.importGit(project.folder);
    return run("train.yml", "push");
  }

  const lastLine = async () => (await makeLedger(githubOf(github)).read()).at(-1);

  beforeAll(async () => {
    if ("missing" in found) return;
    github = await startStandin();
    github.protectBranch("main");
    project = makeProject(["train.yml", "canary.yml"], true);
    const policy = readFileSync(path.join(project.folder, "evenhand.canary.yml"), "utf8");
    // As the example says, but for its patience.
    project.write(
      "evenhand.yml",
      policy.replace("every: 5m", "every: 5s").replace("warm-up: 1m", "warm-up: 5s"),
    );
    release = makeRelease();
    serving = mkdtempSync(path.join(tmpdir(), "evenhand-serving-"));
    traffic = await startTraffic(1_500, shares);
    prometheus = await startPrometheus(traffic.url);
  });

  afterAll(async () => {
    await prometheus?.stop();
    await traffic?.stop();
    await github?.close();
    project?.remove();
    for (const folder of [release, serving])
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  it("takes back a model that fails more often than the old one, and promotes it when it does no more", async (context) => {
    if ("missing" in found) return context.skip(found.missing);
    const trained = await trainOnMain(5);
    expect(trained.jobResult, trained.text).toBe("success");
    const first = await run("canary.yml", "workflow_dispatch");
    expect(first.jobResult, first.text).toBe("success");
    const old = current();
    expect(old).toMatch(/^[0-9a-f]{64}$/);

    const next = await trainOnMain(9);
    expect(next.jobResult, next.text).toBe("success");
    // Whoever comes next answers every fifth request with an error.
    const usual = traffic.errors.get.bind(traffic.errors);
    traffic.errors.get = (digest) => (digest === old ? usual(digest) : 0.2);
    const aborted = await run("canary.yml", "workflow_dispatch");
    expect(aborted.jobResult, aborted.text).toBe("failure");
    expect(aborted.text).toContain("the canary was aborted at 20 % of traffic: error_rate");
    expect([current(), read("canary")]).toEqual([old, ""]);
    expect(await lastLine()).toMatchObject({ outcome: "restored", canary: { ending: "aborted" } });
    expect(github.state.deploymentStatuses.at(-1)?.state).toBe("failure");

    // What made it fail is mended: the same model is tried again.
    traffic.errors.get = usual;
    const promoted = await run("canary.yml", "workflow_dispatch");
    expect(promoted.jobResult, promoted.text).toBe("success");
    expect(current()).not.toBe(old);
    expect(read("canary")).toBe("");
    expect(await lastLine()).toMatchObject({ outcome: "deployed", canary: { ending: "promoted" } });
    expect(github.state).toMatchObject({ violations: [], unknownRoutes: [] });
  }, 600_000);
});
