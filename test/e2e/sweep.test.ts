import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";
import { type ActRun, findAct, makeProject, makeRelease, type Project, runAct } from "./act.ts";

const found = findAct();
const permissions = { contents: "read", actions: "read", "pull-requests": "write", checks: "write" } as const;

describe("a real runner tries four sets of parameters in a matrix", () => {
  let github: Standin;
  let project: Project;
  let release: string;
  let run: ActRun;

  beforeAll(async () => {
    if ("missing" in found) return;
    github = await startStandin();
    github.setPermissions(permissions);
    github.protectBranch("main");
    project = makeProject(["sweep.yml"], true);
    release = makeRelease();
    const base = project.git("rev-parse", "HEAD");
    await github.importGit(project.folder);
    const payload = { ref: "refs/heads/main", after: base, repository: { full_name: github.repository } };
    const env = github.env({ runId: 1, event: "push", sha: base, ref: "refs/heads/main" });
    const ask = { act: found.act, project, release, github, workflow: "sweep.yml" };
    run = await runAct({ ...ask, event: "push", env, payload });
  }, 300_000);

  afterAll(async () => {
    await github?.close();
    project?.remove();
    if (release !== undefined) rmSync(release, { recursive: true, force: true });
  });

  it("each trial hands over its record and what it wrote, and the best model is the run's", (context) => {
    if ("missing" in found) return context.skip(found.missing);
    const names = github.state.artifacts.map(({ name }) => name);
    const trials = [0, 1, 2, 3];
    expect(names, run.text).toEqual(
      expect.arrayContaining([
        "evenhand-plan-clicks-default",
        ...trials.map((trial) => `evenhand-trial-clicks-default-t${trial}`),
        ...trials.map((trial) => `evenhand-trial-files-clicks-default-t${trial}`),
        "evenhand-evaluation-clicks-default",
      ]),
    );
    expect(names.filter((name) => name.startsWith("evenhand-model-clicks-"))).toHaveLength(1);
    expect(run.jobResult, run.text).toBe("success");
    expect(github.state.violations).toEqual([]);
  });

  it("the evaluation of the best one tells how it was chosen", (context) => {
    if ("missing" in found) return context.skip(found.missing);
    const summaries = run.lines.map(({ content }) => content ?? "").join("\n");
    expect(summaries + run.text).toMatch(/best of 4 trials \(random\)/);
  });
});
