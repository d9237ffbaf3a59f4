import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { makeHistory } from "../../src/github/history-ref.ts";
import { makeLedger } from "../../src/github/ledger.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { brokenLinks } from "../core/site/links.ts";
import { makeCourse, makeLedger as makeLines } from "../core/site/material.ts";
import { githubOf } from "../github/standin-github.ts";
import { findAct, makeProject, makeRelease, type Project, runAct } from "./act.ts";

const found = findAct();
const entries = makeCourse({ results: 30 });

describe("a real runner writes what people read of the history", () => {
  let github: Standin;
  let project: Project;
  let release: string;
  let out: string;

  /** The example with a last step that hands a file or folder to the test: the runner works in a copy of the project. */
  function handOver(name: string, what: string, isLeft: (uses: string) => boolean): void {
    const file = path.join(project.folder, ".github/workflows", name);
    const workflow = parse(readFileSync(file, "utf8")) as {
      jobs: Record<string, { steps: { uses?: string; run?: string }[] }>;
    };
    for (const [id, job] of Object.entries(workflow.jobs)) {
      job.steps = job.steps.filter(({ uses = "" }) => !isLeft(uses));
      if (job.steps.length === 0) delete workflow.jobs[id];
      else job.steps.push({ run: `cp -r ${what} "$HANDED_OVER/"` });
    }
    project.write(`.github/workflows/${name}`, stringify(workflow));
  }

  async function run(workflow: string, event: string) {
    if ("missing" in found) throw new Error(found.missing);
    const sha = project.git("rev-parse", "HEAD");
    const ref = "refs/heads/main";
    const env = github.env({ runId: 7, event, sha, ref, workflowPath: `.github/workflows/${workflow}` });
    const payload = { ref, after: sha, repository: { full_name: github.repository, default_branch: "main" } };
    const ask = { act: found.act, project, release, github, workflow, event, payload };
    return runAct({ ...ask, env: { ...env, HANDED_OVER: out } });
  }

  beforeAll(async () => {
    if ("missing" in found) return;
    github = await startStandin();
    github.protectBranch("main");
    project = makeProject(["site.yml", "card.yml"], true);
    await github.importGit(project.folder);
    release = makeRelease();
    out = mkdtempSync(path.join(tmpdir(), "evenhand-site-out-"));
    const client = githubOf(github);
    await makeHistory(client).append("fraud", entries, 200);
    for (const { schema: _, id: __, seq: ___, previous: ____, ...draft } of makeLines(entries, 10))
      await makeLedger(client).append(() => draft);
  });
  afterAll(async () => {
    await github?.close();
    project?.remove();
    for (const folder of [release, out])
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  it("the site, up to the steps that only GitHub's own Pages can do", async (context) => {
    if ("missing" in found) return context.skip(found.missing);
    handOver("site.yml", "_site", (uses) => /upload-pages-artifact|deploy-pages/.test(uses));
    const ended = await run("site.yml", "workflow_dispatch");
    expect(ended.jobResult, ended.text).toBe("success");
    const folder = path.join(out, "_site");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.\w+$/.test(name),
    );
    const site = new Map(files.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
    expect(site.get("index.html")).toContain("acme/digits");
    expect(site.get("models/fraud.html")).toContain(entries.at(-1)!.sha.slice(0, 7));
    expect(brokenLinks(site)).toEqual([]);
    expect(github.state).toMatchObject({ violations: [], unknownRoutes: [] });
  }, 300_000);

  it("the card of the run's own model, as a file and an artifact", async (context) => {
    if ("missing" in found) return context.skip(found.missing);
    handOver("card.yml", "MODEL_CARD.md", () => false);
    const ended = await run("card.yml", "push");
    expect(ended.jobResult, ended.text).toBe("success");
    const card = readFileSync(path.join(out, "MODEL_CARD.md"), "utf8");
    expect(card).toMatch(/^---\nmodel-index:\n/);
    expect(card).toContain("## Evaluation");
    expect(ended.text).toContain("evenhand-model-card");
  }, 300_000);
});
