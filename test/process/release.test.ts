import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeClient, where } from "../standin/client.ts";
import { annotations, granted, makeScene, type Scene, scores } from "./repository-scene.ts";

const asset = "evenhand-evaluation-default-default.zip";
let scene: Scene;
let sha: string;
let id: number;

beforeAll(async () => {
  scene = await makeScene();
  scene.github.setPermissions({ ...granted, contents: "write" });
  sha = await scene.push();
  await makeClient(scene.github).rest.git.createRef({ ...where, ref: "refs/tags/v1", sha });
  id = scene.github.addRelease({ tag: "v1" });
});
afterAll(async () => {
  const { violations, unknownRoutes } = scene.github.state;
  await scene.close();
  expect({ violations, unknownRoutes }).toEqual({ violations: [], unknownRoutes: [] });
});

async function publish(runId: number, predictions: string) {
  const release = { id, tag_name: "v1", draft: false };
  const payload = { action: "published", release };
  const job = await scene.startJob({ runId, event: "release", ref: "refs/tags/v1", payload });
  job.write("predictions.csv", predictions);
  return job.action("gate");
}

async function assets() {
  const { data } = await makeClient(scene.github).rest.repos.getRelease({ ...where, release_id: id });
  return data.assets.map(({ name, digest }) => `${name} ${digest}`);
}

describe("a release that is published", () => {
  it("does not get the record without `contents: write`, and the exit code stays", async () => {
    scene.github.setPermissions(granted);
    const ended = await publish(1, scores.main);
    scene.github.setPermissions({ ...granted, contents: "write" });
    expect(ended.exit, ended.stdout + ended.stderr).toBe(0);
    expect(annotations(ended, "warning")).toEqual([
      `::warning title=report::${asset} was not attached to release v1: give this job \`contents: write\``,
    ]);
    expect(await assets()).toEqual([]);
  }, 120_000);

  it("gets the record once, whoever runs it again, and another result does not replace it", async () => {
    const ended = await publish(2, scores.main);
    expect(ended.exit, ended.stdout + ended.stderr).toBe(0);
    expect(ended.summary).toContain("attached to release v1");
    const first = await assets();
    expect(first).toEqual([expect.stringMatching(/^evenhand-evaluation-default-default\.zip sha256:/)]);
    expect((await publish(3, scores.main)).summary).toContain("in release v1 already");
    const other = await publish(4, scores.better);
    expect(annotations(other, "warning").join()).toContain("stays as it is");
    expect(await assets()).toEqual(first);
  }, 120_000);

  it("is the baseline of a pull request when every artifact has expired", async () => {
    scene.github.setPermissions(granted);
    scene.github.setTime(Date.now() + 100 * 86_400_000);
    const pull = await scene.open();
    const job = await scene.startJob({ runId: 5, pull: pull.number });
    job.write("predictions.csv", scores.worse);
    const ended = await job.action("evaluate");
    const record = JSON.parse(job.read(".evenhand/default/default/evaluation.json"));
    expect(record.baseline, ended.stdout).toMatchObject({
      status: "found",
      source: "release",
      sha,
      distance: 0,
    });
    expect([ended.exit, record.metrics[0].verdict]).toEqual([1, "regressed"]);
  }, 120_000);
});
