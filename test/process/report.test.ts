import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ended } from "./bundle.ts";
import {
  annotations,
  countLeft,
  declaredOutputs,
  type Job,
  leftBy,
  makeScene,
  type Pull,
  recordBaseline,
  type Scene,
  scores,
} from "./repository-scene.ts";

let scene: Scene;
let base: string;

beforeAll(async () => {
  scene = await makeScene();
  base = await scene.push();
  await recordBaseline(scene, 1);
});
afterAll(async () => {
  const { violations, unknownRoutes } = scene.github.state;
  await scene.close();
  expect({ violations, unknownRoutes }).toEqual({ violations: [], unknownRoutes: [] });
});

async function evaluated(pull: Pull, runId: number, predictions: string): Promise<Job> {
  const job = await scene.startJob({ runId, pull: pull.number });
  job.write("predictions.csv", predictions);
  await job.action("evaluate");
  return job;
}

describe("report after evaluate on a pull request that makes the model worse", () => {
  let pull: Pull;
  let ended: Ended;
  let job: Job;
  beforeAll(async () => {
    pull = await scene.open();
    job = await evaluated(pull, 10, scores.worse);
    ended = await job.action("report");
  });

  it("ends with 1 and one red line", () => {
    expect(ended.exit, ended.stdout + ended.stderr).toBe(1);
    expect(annotations(ended, "error")).toEqual([expect.stringContaining("roc_auc")]);
    expect(annotations(ended, "warning")).toEqual([]);
  });

  it("leaves one comment, one red check on the head, one page and one record", () => {
    const left = leftBy(scene.github, pull, 10);
    expect(countLeft(scene.github, pull, 10)).toEqual({ comments: 1, checks: 1, pages: 1, records: 1 });
    expect(left.comments[0]?.body).toMatch(/^❌ \*\*Gate failed: `default` regressed/);
    expect(left.comments[0]?.body).toContain(`**Baseline** \`${base.slice(0, 7)}\``);
    expect(left.checks[0]).toMatchObject({ name: "evenhand", status: "completed", conclusion: "failure" });
    expect(Buffer.from(left.pages[0]!.content).toString()).toBe(job.read(`.evenhand/${left.pages[0]?.name}`));
    expect(left.comments[0]?.body).toContain(`/artifacts/${left.pages[0]?.id}`);
    expect(ended.summary).toContain("roc_auc");
  });

  it("sets every output that action.yml declares", () => {
    const left = leftBy(scene.github, pull, 10);
    // `written` is of a step that writes something else than a report.
    const declared = declaredOutputs("action-report").filter((name) => name !== "written");
    expect(Object.keys(ended.outputs).sort()).toEqual(declared);
    expect(ended.outputs).toMatchObject({
      result: "fail",
      verdict: "regressed",
      "comment-id": String(left.comments[0]?.id),
      "comment-url": expect.stringMatching(/^https:\/\/.*#issuecomment-\d+$/),
      "check-url": expect.stringMatching(/^https:\/\//),
      "report-url": `https://github.com/acme/digits/actions/runs/10/artifacts/${left.pages[0]?.id}`,
      "policy-changed": "false",
    });
    expect(JSON.parse(ended.outputs["models"] ?? "")).toEqual([
      { model: "default", leg: "default", result: "fail" },
    ]);
    expect(readFileSync(ended.outputs["markdown-path"] ?? "", "utf8")).toBe(left.comments[0]?.body);
  });

  it("says the same again without a second comment, check or page", async () => {
    const again = await job.action("report");
    expect(again.exit).toBe(1);
    expect(countLeft(scene.github, pull, 10)).toEqual({ comments: 1, checks: 1, pages: 1, records: 1 });
  });
});

describe("the number of requests", () => {
  interface Count {
    readonly all: number;
    /** Those that GitHub's rate limit counts: not the runner's artifact service and its storage. */
    readonly api: number;
  }
  const counts: Record<string, Count> = {};
  afterAll(() => console.log(`requests of each action, spawned alone: ${JSON.stringify(counts)}`));

  async function counted(name: string, run: () => Promise<Ended>): Promise<Count> {
    const mark = scene.github.mark();
    const ended = await run();
    expect(ended.exit, ended.stdout + ended.stderr).toBe(0);
    const paths = scene.github.requestsSince(mark).map((request) => request.path);
    const count = { all: paths.length, api: paths.filter((each) => each.startsWith("/repos/")).length };
    counts[name] = count;
    return count;
  }

  it.each([
    { talk: "no other comments", others: 0, runId: 20 },
    { talk: "300 other comments", others: 300, runId: 21 },
  ])("of report is at most 15 with $talk [threat 40]", async ({ talk, others, runId }) => {
    const pull = await scene.open();
    for (let index = 0; index < others; index++)
      scene.github.addComment({ issue: pull.number, login: "ada", body: `talk ${index}` });
    const job = await scene.startJob({ runId, pull: pull.number });
    job.write("predictions.csv", scores.better);
    const evaluate = await counted("evaluate", () => job.action("evaluate"));
    const report = await counted(`report, ${talk}`, () => job.action("report"));
    const again = await counted(`report again, ${talk}`, () => job.action("report"));
    expect(evaluate.all).toBeLessThanOrEqual(15);
    expect(report.all).toBeLessThanOrEqual(15);
    expect(again.api).toBeLessThanOrEqual(15);
  });

  it("of the root action is at most 25", async () => {
    const pull = await scene.open();
    const job = await scene.startJob({ runId: 22, pull: pull.number });
    job.write("predictions.csv", scores.better);
    const gate = await counted("gate", () => job.action("gate"));
    expect(gate.all).toBeLessThanOrEqual(25);
    expect(countLeft(scene.github, pull, 22)).toEqual({ comments: 1, checks: 1, pages: 1, records: 1 });
  });
});
