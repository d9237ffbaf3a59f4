import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  annotations,
  countLeft,
  type Job,
  leftBy,
  makeScene,
  type Pull,
  recordBaseline,
  type Scene,
  scores,
} from "./repository-scene.ts";

const posts = {
  "the comment": /\/issues\/\d+\/comments$/,
  "the check run": /\/check-runs$/,
  CreateArtifact: /ArtifactService\/CreateArtifact$/,
  FinalizeArtifact: /ArtifactService\/FinalizeArtifact$/,
} as const;
const each = Object.entries(posts).map(([name, path]) => ({ name, paths: [path] }));
const together = { name: "all four", paths: Object.values(posts) };

let scene: Scene;
let pull: Pull;
let job: Job;
let runId = 1;

beforeAll(async () => {
  scene = await makeScene();
  await scene.push();
  await recordBaseline(scene, 1);
});
beforeEach(async () => {
  pull = await scene.open();
  job = await scene.startJob({ runId: ++runId, pull: pull.number });
  job.write("predictions.csv", scores.worse);
  await job.action("evaluate");
});
afterEach(() => scene.github.faults.clear());
afterAll(async () => {
  const { violations } = scene.github.state;
  await scene.close();
  expect(violations).toEqual([]);
});

describe("a 502 after the write [threat 42]", () => {
  it.each([...each, together])("of $name: one object each, and the gate's exit code", async ({ paths }) => {
    const { faults } = scene.github;
    const planned = paths.map((path) => faults.add({ method: "POST", path, kind: "after-write-502" }));
    const ended = await job.action("report");
    expect(planned.map((fault) => fault.hits)).toEqual(paths.map(() => 1));
    expect(countLeft(scene.github, pull, runId)).toEqual({ comments: 1, checks: 1, pages: 1, records: 1 });
    expect(ended.exit, ended.stdout + ended.stderr).toBe(1);
    expect(annotations(ended, "warning")).toEqual([]);
    const { comments, checks, pages } = leftBy(scene.github, pull, runId);
    expect(ended.outputs["comment-id"]).toBe(String(comments[0]?.id));
    expect(ended.outputs["check-url"]).toContain(String(checks[0]?.id));
    expect(ended.outputs["report-url"]).toContain(String(pages[0]?.id));
  });

  it.each(each.filter(({ name }) => name !== "CreateArtifact"))(
    "of every try of $name: one object each",
    async ({ paths }) => {
      const { faults } = scene.github;
      for (const path of paths) faults.add({ method: "POST", path, kind: "after-write-502", times: 99 });
      const ended = await job.action("report");
      expect(countLeft(scene.github, pull, runId)).toEqual({ comments: 1, checks: 1, pages: 1, records: 1 });
      expect(ended.exit, ended.stdout + ended.stderr).toBe(1);
    },
  );

  it("of all four, and then the report again: still one object each", async () => {
    const { faults } = scene.github;
    for (const path of together.paths) faults.add({ method: "POST", path, kind: "after-write-502" });
    await job.action("report");
    const again = await job.action("report");
    expect(again.exit).toBe(1);
    expect(countLeft(scene.github, pull, runId)).toEqual({ comments: 1, checks: 1, pages: 1, records: 1 });
  });
});

describe("a 502 after the write of evaluate's artifact", () => {
  it.each(each.filter(({ name }) => name.includes("Artifact")))("($name): one record", async ({ paths }) => {
    const { faults } = scene.github;
    const planned = paths.map((path) => faults.add({ method: "POST", path, kind: "after-write-502" }));
    const again = await scene.startJob({ runId: ++runId, pull: pull.number });
    again.write("predictions.csv", scores.worse);
    const ended = await again.action("evaluate");
    expect(planned.map((fault) => fault.hits)).toEqual([1]);
    expect(ended.exit, ended.stdout + ended.stderr).toBe(1);
    expect(countLeft(scene.github, pull, runId).records).toBe(1);
    const reported = await again.action("report");
    expect(reported.exit, reported.stdout + reported.stderr).toBe(1);
    expect(countLeft(scene.github, pull, runId)).toEqual({ comments: 1, checks: 1, pages: 1, records: 1 });
  });
});

describe("other ways in which the world breaks", () => {
  it.each(each)("a 502 before the write of $name: one object each", async ({ paths }) => {
    const { faults } = scene.github;
    for (const path of paths) faults.add({ method: "POST", path, kind: "before-write-502" });
    const ended = await job.action("report");
    expect(countLeft(scene.github, pull, runId)).toEqual({ comments: 1, checks: 1, pages: 1, records: 1 });
    expect(ended.exit, ended.stdout + ended.stderr).toBe(1);
  });

  it.each(each)("a connection that drops after the write of $name: one object each", async ({ paths }) => {
    const { faults } = scene.github;
    for (const path of paths) faults.add({ method: "POST", path, kind: "drop-after" });
    const ended = await job.action("report");
    expect(countLeft(scene.github, pull, runId)).toEqual({ comments: 1, checks: 1, pages: 1, records: 1 });
    expect(ended.exit, ended.stdout + ended.stderr).toBe(1);
  });

  const down = { method: "POST", kind: "status", status: 503, times: 99 } as const;

  it("an artifact service that is down costs the page: one warning, the gate's exit code", async () => {
    scene.github.faults.add({ ...down, path: /ArtifactService/ });
    const ended = await job.action("report");
    expect(countLeft(scene.github, pull, runId)).toEqual({ comments: 1, checks: 1, pages: 0, records: 1 });
    expect(ended.exit, ended.stdout + ended.stderr).toBe(1);
    expect(annotations(ended, "warning")).toEqual([expect.stringContaining("could not be uploaded")]);
    expect(ended.outputs["report-url"]).toBe("");
    expect(leftBy(scene.github, pull, runId).comments[0]?.body).not.toContain("full report");
  });

  it.each([
    { name: "comments", path: posts["the comment"], left: { comments: 0, checks: 1 } },
    { name: "check runs", path: posts["the check run"], left: { comments: 1, checks: 0 } },
  ])("$name that GitHub will not take: exit 3, and everything else is said", async ({ path, left }) => {
    scene.github.faults.add({ ...down, path });
    const ended = await job.action("report");
    expect(countLeft(scene.github, pull, runId)).toEqual({ ...left, pages: 1, records: 1 });
    expect(ended).toMatchObject({ exit: 3, outputs: { result: "fail" } });
    expect(annotations(ended, "error").at(-1)).toContain("503");
    expect(ended.summary).toContain("roc_auc");
  });
});
