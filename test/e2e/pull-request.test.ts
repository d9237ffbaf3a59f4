import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";
import { findAct, makeProject, makeRelease, type Project } from "./act.ts";
import { playPull, type Story, usualPermissions } from "./play.ts";

const found = findAct();

describe.each([
  {
    workflow: "quick-start.yml",
    configured: false,
    model: "default",
    uploads: [] as string[],
    change: "more training",
    params: { features: 3, epochs: 9, rate: 0.02 },
    job: "success",
    conclusion: "success",
    line: /^✅/,
  },
  {
    workflow: "evaluate-and-report.yml",
    configured: false,
    model: "default",
    uploads: [] as string[],
    change: "a feature less",
    params: { features: 1, epochs: 5, rate: 0.02 },
    job: "failure",
    conclusion: "failure",
    line: /^❌ \*\*Gate failed: `default` regressed/,
  },
  {
    workflow: "train.yml",
    configured: true,
    model: "clicks",
    uploads: ["evenhand-model-clicks-"],
    change: "more training, by action-train",
    params: { features: 3, epochs: 9, rate: 0.02 },
    job: "success",
    conclusion: "success",
    line: /^✅ \*\*`clicks`/,
  },
])("a real runner executes $workflow for a pull request with $change", (story) => {
  let github: Standin;
  let project: Project;
  let release: string;
  let played: Story;

  beforeAll(async () => {
    if ("missing" in found) return;
    github = await startStandin();
    github.setPermissions(usualPermissions);
    github.protectBranch("main");
    project = makeProject([story.workflow], story.configured);
    release = makeRelease();
    const files = { "params.json": JSON.stringify(story.params) };
    played = await playPull({ github, project, release, workflow: story.workflow }, files);
  }, 300_000);

  afterAll(async () => {
    await github?.close();
    project?.remove();
    if (release !== undefined) rmSync(release, { recursive: true, force: true });
  });

  it(`the job ends in ${story.job}`, (context) => {
    if ("missing" in found) return context.skip(found.missing);
    expect(played.onMain.jobResult, played.onMain.text).toBe("success");
    expect(played.onPull.jobResult, played.onPull.text).toBe(story.job);
  });

  it("one comment, one check run and the artifacts are there", (context) => {
    if ("missing" in found) return context.skip(found.missing);
    const { comments, checks, artifacts, violations, unknownRoutes } = github.state;
    expect(comments.map((comment) => comment.body)).toEqual([expect.stringMatching(story.line)]);
    expect(checks.map((check) => check.conclusion)).toEqual([story.conclusion]);
    expect(artifacts.map((artifact) => `${artifact.runId} ${artifact.name}`).sort()).toEqual([
      `1 evenhand-evaluation-${story.model}-default`,
      ...story.uploads.map((name) => expect.stringMatching(`^1 ${name}`)),
      expect.stringMatching(/^1 evenhand-report-.*\.html$/),
      `2 evenhand-evaluation-${story.model}-default`,
      ...story.uploads.map((name) => expect.stringMatching(`^2 ${name}`)),
      expect.stringMatching(/^2 evenhand-report-.*\.html$/),
    ]);
    expect({ violations, unknownRoutes }).toEqual({ violations: [], unknownRoutes: [] });
  });

  it("the comparison is with the commit that the pull request would merge into", (context) => {
    if ("missing" in found) return context.skip(found.missing);
    const base = project.git("rev-parse", "main");
    expect(github.state.comments[0]?.body).toContain(`**Baseline** \`${base.slice(0, 7)}\``);
  });

  it("report stays within 15 requests", (context) => {
    if ("missing" in found) return context.skip(found.missing);
    console.log(`${story.workflow}: requests ${JSON.stringify(played.requests)}`);
    expect(played.requests.report).toBeGreaterThan(0);
    expect(played.requests.report).toBeLessThanOrEqual(15);
  });
});
