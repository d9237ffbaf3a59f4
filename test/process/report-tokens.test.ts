import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Ended } from "./bundle.ts";
import {
  annotations,
  countLeft,
  granted,
  leftBy,
  makeScene,
  type Pull,
  recordBaseline,
  type Scene,
  scores,
} from "./repository-scene.ts";

const readOnly = { contents: "read", actions: "read", "pull-requests": "read", checks: "read" } as const;

let scene: Scene;
let lastRun = 1;

beforeAll(async () => {
  scene = await makeScene();
  await scene.push();
  await recordBaseline(scene, 1);
});
afterEach(() => scene.github.setPermissions(granted));
afterAll(async () => {
  const { violations } = scene.github.state;
  await scene.close();
  expect(violations).toEqual([]);
});

interface Ran extends Ended {
  readonly pull: Pull;
  readonly runId: number;
}

async function run(
  verb: "report" | "gate",
  predictions: string,
  more: { login?: string; headRepository?: string; inputs?: Record<string, string> } = {},
): Promise<Ran> {
  const { inputs = {}, ...seed } = more;
  const pull = await scene.open({}, seed);
  const runId = ++lastRun;
  const job = await scene.startJob({ runId, pull: pull.number });
  job.write("predictions.csv", predictions);
  if (verb === "report") await job.action("evaluate");
  return { pull, runId, ...(await job.action(verb, inputs)) };
}

describe("a token that may only read", () => {
  it.each([
    { verb: "report", predictions: scores.worse, exit: 1 },
    { verb: "report", predictions: scores.better, exit: 0 },
    { verb: "gate", predictions: scores.worse, exit: 1 },
    { verb: "gate", predictions: scores.better, exit: 0 },
  ] as const)("leaves $verb its exit code $exit, the summary and one warning", async (row) => {
    scene.github.setPermissions(readOnly);
    const ended = await run(row.verb, row.predictions);
    expect(ended.exit, ended.stdout + ended.stderr).toBe(row.exit);
    expect(countLeft(scene.github, ended.pull, ended.runId)).toMatchObject({ comments: 0, checks: 0 });
    expect(ended.summary).toContain("roc_auc");
    expect(annotations(ended, "warning")).toEqual([
      expect.stringMatching(/pull-requests: write.*checks: write|checks: write.*pull-requests: write/),
    ]);
    expect(ended.outputs).toMatchObject({ "comment-url": "", "check-url": "" });
  });

  it.each([
    {
      lacks: "pull-requests",
      grant: { ...granted, "pull-requests": "read" },
      left: { comments: 0, checks: 1, pages: 1, records: 1 },
    },
    {
      lacks: "checks",
      grant: { ...granted, checks: "read" },
      left: { comments: 1, checks: 0, pages: 1, records: 1 },
    },
  ] as const)(
    "for $lacks alone costs that alone, and the warning gives the line [threat 23]",
    async (row) => {
      scene.github.setPermissions(row.grant);
      const ended = await run("report", scores.worse);
      expect(ended.exit, ended.stdout + ended.stderr).toBe(1);
      expect(countLeft(scene.github, ended.pull, ended.runId)).toEqual(row.left);
      const warnings = annotations(ended, "warning");
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(`${row.lacks}: write`);
      expect(warnings[0]?.match(/: write/g)).toHaveLength(1);
    },
  );

  it("without `actions` has no baseline to read, says so, and still reports", async () => {
    scene.github.setPermissions({ ...granted, actions: "none" });
    const ended = await run("report", scores.worse);
    expect(ended).toMatchObject({ exit: 0, outputs: { result: "no-baseline" } });
    const { comments } = leftBy(scene.github, ended.pull, ended.runId);
    expect(comments[0]?.body).toContain("actions: read");
  });
});

describe("a pull request from a fork", () => {
  const fork = { login: "eve", headRepository: "eve/digits" };

  it("with its read-only token: the summary, and a warning that nothing has to be mended [threat 49]", async () => {
    scene.github.setPermissions(readOnly);
    const ended = await run("report", scores.worse, fork);
    expect(ended.exit, ended.stdout).toBe(1);
    expect(countLeft(scene.github, ended.pull, ended.runId)).toMatchObject({ comments: 0, checks: 0 });
    expect(annotations(ended, "warning")).toEqual([expect.stringContaining("may only read")]);
    expect(annotations(ended, "warning")[0]).not.toContain("permissions:");
    expect(ended.summary).toContain("roc_auc");
  });

  it.each([
    { asked: "neutral", conclusion: "neutral", predictions: scores.worse, exit: 1 },
    { asked: "neutral", conclusion: "neutral", predictions: scores.better, exit: 0 },
    { asked: "trust", conclusion: "failure", predictions: scores.worse, exit: 1 },
    { asked: "trust", conclusion: "success", predictions: scores.better, exit: 0 },
  ])("whose run may write: fork-check $asked makes the check $conclusion", async (row) => {
    const ended = await run("report", row.predictions, { ...fork, inputs: { "fork-check": row.asked } });
    expect(ended.exit, ended.stdout).toBe(row.exit);
    const { checks, comments } = leftBy(scene.github, ended.pull, ended.runId);
    expect(checks.map((check) => check.conclusion)).toEqual([row.conclusion]);
    expect(comments[0]?.body).toContain("fork");
  });
});

describe("a pull request from Dependabot", () => {
  it("has a fork's token without being a fork: the summary and one warning", async () => {
    scene.github.setPermissions(readOnly);
    const ended = await run("report", scores.better, { login: "dependabot[bot]" });
    expect(ended.exit, ended.stdout).toBe(0);
    expect(countLeft(scene.github, ended.pull, ended.runId)).toMatchObject({ comments: 0, checks: 0 });
    expect(annotations(ended, "warning")).toEqual([expect.stringContaining("Dependabot")]);
  });

  it("is believed when its token may write after all", async () => {
    const ended = await run("report", scores.better, { login: "dependabot[bot]" });
    const { checks, comments } = leftBy(scene.github, ended.pull, ended.runId);
    expect(checks.map((check) => check.conclusion)).toEqual(["success"]);
    expect(comments).toHaveLength(1);
    expect(annotations(ended, "warning")).toEqual([]);
  });
});
