import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  annotations,
  countLeft,
  declaredOutputs,
  leftBy,
  makeScene,
  type Pull,
  recordBaseline,
  type Scene,
  scores,
} from "./repository-scene.ts";

let scene: Scene;
let lastRun = 1;

beforeAll(async () => {
  scene = await makeScene();
  await scene.push();
  await recordBaseline(scene, 1);
});
afterAll(async () => {
  const { violations } = scene.github.state;
  await scene.close();
  expect(violations).toEqual([]);
});

async function gate(predictions: string | null, inputs: Record<string, string> = {}) {
  const pull: Pull = await scene.open();
  const runId = ++lastRun;
  const job = await scene.startJob({ runId, pull: pull.number });
  if (predictions !== null) job.write("predictions.csv", predictions);
  const ended = await job.action("gate", inputs);
  return { ended, left: leftBy(scene.github, pull, runId), counts: countLeft(scene.github, pull, runId) };
}

describe("the root action evaluates and reports in one step", () => {
  it.each([
    { model: "better", predictions: scores.better, exit: 0, conclusion: "success", line: /^✅/ },
    { model: "worse", predictions: scores.worse, exit: 1, conclusion: "failure", line: /^❌/ },
  ])("a $model model", async (row) => {
    const { ended, left, counts } = await gate(row.predictions);
    expect(ended.exit, ended.stdout + ended.stderr).toBe(row.exit);
    expect(counts).toEqual({ comments: 1, checks: 1, pages: 1, records: 1 });
    expect(left.comments[0]?.body).toMatch(row.line);
    expect(left.checks[0]?.conclusion).toBe(row.conclusion);
    expect(annotations(ended, "error")).toHaveLength(row.exit);
    expect(Object.keys(ended.outputs).sort()).toEqual(declaredOutputs("."));
  });

  it("fail-on: never keeps the red of the check and exits 0", async () => {
    const { ended, left } = await gate(scores.worse, { "fail-on": "never" });
    expect(ended).toMatchObject({ exit: 0, outputs: { result: "fail" } });
    expect(left.checks[0]?.conclusion).toBe("failure");
  });
});

describe("the root action without anything to judge", () => {
  it("says in a ∅ comment that the predictions are missing, and exits 2 with one red line", async () => {
    const { ended, left, counts } = await gate(null);
    expect(ended.exit, ended.stdout).toBe(2);
    expect(counts).toEqual({ comments: 1, checks: 1, pages: 1, records: 0 });
    expect(left.comments[0]?.body).toMatch(/^❌ .*∅|^❌ .*no evidence/i);
    expect(left.comments[0]?.body).toContain("predictions.csv");
    expect(left.checks[0]?.conclusion).toBe("failure");
    expect(ended.outputs["result"]).toBe("no-evidence");
    expect(annotations(ended, "error")).toEqual([expect.stringContaining("predictions.csv")]);
  });

  it("an empty file is exit 4, and the comment says so", async () => {
    const { ended, left } = await gate("");
    expect(ended).toMatchObject({ exit: 4, outputs: { result: "no-evidence" } });
    expect(left.comments[0]?.body).toContain("empty");
    expect(left.checks[0]?.conclusion).toBe("failure");
  });

  it("an unknown input stops it before anything is written", async () => {
    const { ended, counts } = await gate(scores.better, { predicitons: "x.csv" });
    expect(ended.exit, ended.stdout).toBe(2);
    expect(annotations(ended, "error")).toEqual([expect.stringMatching(/predicitons.*predictions/)]);
    expect(counts).toEqual({ comments: 0, checks: 0, pages: 0, records: 0 });
  });
});
