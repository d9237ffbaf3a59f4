import { chownSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Job, makeScene, recordBaseline, type Scene, scores } from "./repository-scene.ts";

let scene: Scene;
let base: string;
let runs = 1;
beforeAll(async () => {
  scene = await makeScene();
  await scene.push({ "evenhand.yml": "models:\n  default: { gate: { roc_auc: { margin: 0.02 } } }\n" });
  base = await scene.push();
  await recordBaseline(scene, 1);
}, 120_000);
afterAll(async () => {
  const { violations, unknownRoutes } = scene.github.state;
  await scene.close();
  expect({ violations, unknownRoutes }).toEqual({ violations: [], unknownRoutes: [] });
});

async function startPull(): Promise<Job> {
  const pull = await scene.open();
  const job = await scene.startJob({ runId: ++runs, pull: pull.number });
  job.write("predictions.csv", scores.worse);
  return job;
}

/** Compared with the base commit, by the base's own rules. */
async function judge(job: Job, env: Record<string, string> = {}) {
  const ended = await job.action("evaluate", {}, env);
  const record = JSON.parse(job.read(".evenhand/default/default/evaluation.json"));
  expect(ended.exit, ended.stdout + ended.stderr).toBe(1);
  expect(record.baseline).toMatchObject({ status: "found", source: "artifact", sha: base, distance: 0 });
  expect(record.policy).toMatchObject({ source: "base", sha: base });
  return record;
}

describe("a checkout", () => {
  it("one commit deep is enough: nothing is fetched into it", async () => {
    const job = await startPull();
    const objects = () => readdirSync(path.join(job.folder, ".git", "objects"), { recursive: true }).sort();
    const before = objects();
    await judge(job);
    expect(objects()).toEqual(before);
  }, 120_000);

  it.skipIf(process.getuid?.() !== 0)(
    "that belongs to another user, as in a job container, is read all the same (needs root, to give it away)",
    async () => {
      const job = await startPull();
      for (const name of ["", ".git"]) chownSync(path.join(job.folder, name), 4711, 4711);
      const record = await judge(job);
      expect(record.candidate.tested).toMatch(/^[0-9a-f]{40}$/);
    },
  );

  it("in a container without git is judged from what GitHub tells", async () => {
    const job = await startPull();
    const bin = path.join(job.folder, ".git", "bin");
    mkdirSync(bin);
    symlinkSync(process.execPath, path.join(bin, "node"));
    const record = await judge(job, { PATH: bin });
    expect(record.metrics[0].verdict).toBe("regressed");
  }, 120_000);
});
