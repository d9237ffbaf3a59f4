import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ended } from "./bundle.ts";
import {
  countLeft,
  type JobAsk,
  leftBy,
  makeScene,
  recordBaseline,
  type Scene,
  scores,
} from "./repository-scene.ts";

let scene: Scene;

beforeAll(async () => {
  scene = await makeScene();
  await scene.push();
  await recordBaseline(scene, 1);
  await recordBaseline(scene, 2, { model: "fraud" });
  await recordBaseline(scene, 3, { model: "churn", leg: "seed-3" });
});
afterAll(async () => {
  const { violations } = scene.github.state;
  await scene.close();
  expect(violations).toEqual([]);
});

async function evaluate(ask: JobAsk, predictions: string, inputs: Record<string, string> = {}) {
  const job = await scene.startJob(ask);
  job.write("predictions.csv", predictions);
  await job.action("evaluate", inputs);
  return { report: (): Promise<Ended> => job.action("report") };
}

describe("records of several jobs", () => {
  it("two models from two jobs of one run become one comment, worst first", async () => {
    const pull = await scene.open();
    const run = { runId: 10, pull: pull.number };
    await evaluate({ ...run, jobId: "fraud" }, scores.better, { model: "fraud" });
    await evaluate({ ...run, jobId: "churn" }, scores.worse, { model: "churn", leg: "seed-3" });
    const last = await scene.startJob({ ...run, jobId: "report" });
    const ended = await last.action("report");
    expect(ended.exit, ended.stdout).toBe(1);
    expect(countLeft(scene.github, pull, 10)).toEqual({ comments: 1, checks: 1, pages: 1, records: 2 });
    const body = leftBy(scene.github, pull, 10).comments[0]?.body ?? "";
    expect(body).toMatch(/^❌ .*`churn`/);
    expect(body.indexOf("churn")).toBeLessThan(body.indexOf("fraud"));
    expect(JSON.parse(ended.outputs["models"] ?? "")).toEqual(
      expect.arrayContaining([
        { model: "churn", leg: "seed-3", result: "fail" },
        { model: "fraud", leg: "default", result: "pass" },
      ]),
    );
  });

  it("eight legs of a matrix, one red, are one comment and at most 25 requests of the API [threat 57]", async () => {
    const pull = await scene.open();
    const run = { runId: 14, pull: pull.number };
    const legs = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => `seed-${seed}`);
    for (const leg of legs)
      await evaluate({ ...run, jobId: leg }, leg === "seed-3" ? scores.worse : scores.better, {
        model: "churn",
        leg,
      });
    const last = await scene.startJob({ ...run, jobId: "report" });
    const mark = scene.github.mark();
    const ended = await last.action("report", { expect: "8" });
    expect(ended.exit, ended.stdout).toBe(1);
    const paths = scene.github.requestsSince(mark).map((request) => request.path);
    // Each leg's record costs a request of the API and one of the storage that it points to.
    const api = paths.filter((each) => each.startsWith("/repos/")).length;
    console.log(`a report of eight legs: ${paths.length} requests, ${api} of the API`);
    expect(api).toBeLessThanOrEqual(25);
    const [comment, ...more] = leftBy(scene.github, pull, 14).comments;
    expect(more).toEqual([]);
    for (const leg of legs) expect(comment?.body).toContain(leg);
  });

  it("no record at all is exit 4, a comment and a red check", async () => {
    const pull = await scene.open();
    const job = await scene.startJob({ runId: 11, pull: pull.number });
    const ended = await job.action("report");
    expect(ended).toMatchObject({ exit: 4, outputs: { result: "no-evidence" } });
    const { comments, checks } = leftBy(scene.github, pull, 11);
    expect(comments.map((comment) => comment.body)).toEqual([expect.stringMatching(/^❌ .*no evidence/i)]);
    expect(comments[0]?.body).toContain("action-evaluate");
    expect(checks.map((check) => check.conclusion)).toEqual(["failure"]);
  });

  it("two workflows have a comment each", async () => {
    const pull = await scene.open();
    for (const [runId, workflow] of [
      [12, "nightly"],
      [13, "model"],
    ] as const) {
      const job = await evaluate({ runId, pull: pull.number, workflow }, scores.better);
      await job.report();
    }
    expect(leftBy(scene.github, pull, 12).comments).toHaveLength(2);
  });
});

describe("several runs of one pull request", () => {
  it("a re-run updates the comment in place and replaces record and page", async () => {
    const pull = await scene.open();
    const first = await evaluate({ runId: 20, pull: pull.number, attempt: 1 }, scores.worse);
    expect((await first.report()).exit).toBe(1);
    const before = leftBy(scene.github, pull, 20).comments[0];
    const second = await evaluate({ runId: 20, pull: pull.number, attempt: 2 }, scores.better);
    const ended = await second.report();
    expect(ended.exit, ended.stdout).toBe(0);
    const left = leftBy(scene.github, pull, 20);
    expect(left.comments.map((comment) => comment.id)).toEqual([before?.id]);
    expect(left.comments[0]?.body).toMatch(/^✅/);
    expect(left.checks.at(-1)?.conclusion).toBe("success");
    expect([left.records.length, left.pages.length]).toEqual([1, 1]);
  });

  it("an older run that finishes later leaves the newer run's words, and keeps its own exit code [threat 45]", async () => {
    const pull = await scene.open();
    const older = await evaluate({ runId: 30, pull: pull.number }, scores.worse);
    const newer = await evaluate({ runId: 31, pull: pull.number }, scores.better);
    await newer.report();
    const before = leftBy(scene.github, pull, 31).comments;
    const ended = await older.report();
    expect(ended.exit, ended.stdout).toBe(1);
    expect(leftBy(scene.github, pull, 31).comments).toEqual(before);
    expect(before[0]?.body).toContain("run=31");
  });

  it("two runs that report at the same moment leave one comment, the newer run's", async () => {
    const pull = await scene.open();
    const asks = [40, 41].map((runId) => ({ runId, pull: pull.number, realTime: true }));
    const jobs = await Promise.all(asks.map((ask) => evaluate(ask, scores.better)));
    const ended = await Promise.all(jobs.map((job) => job.report()));
    expect(ended.map((one) => one.exit)).toEqual([0, 0]);
    const { comments } = leftBy(scene.github, pull, 41);
    expect(comments.map((comment) => comment.body)).toEqual([expect.stringContaining("run=41")]);
  });
});
