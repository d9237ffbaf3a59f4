import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { annotations, granted, makeScene, type Scene } from "./repository-scene.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await makeScene();
});
afterAll(async () => {
  const { violations, unknownRoutes } = scene.github.state;
  await scene.close();
  expect({ violations, unknownRoutes }).toEqual({ violations: [], unknownRoutes: [] });
});

const files = { predictions: "", "metrics-file": "metrics.json" };
const inHundredDays = Date.now() + 100 * 86_400_000;

async function run(ask: { runId: number; pull?: number }, accuracy: number) {
  const job = await scene.startJob(ask);
  job.write("metrics.json", JSON.stringify({ accuracy }));
  return { job, ended: await job.action("gate", files) };
}

describe("the history ref", () => {
  it("is not written with a token that may only read contents, and the summary says how long the result lasts", async () => {
    await scene.push();
    const { ended } = await run({ runId: 1 }, 0.5);
    expect(ended.exit, ended.stdout + ended.stderr).toBe(0);
    expect([...scene.github.state.refs.keys()].filter((ref) => ref.startsWith("refs/evenhand/"))).toEqual([]);
    expect(ended.summary).toContain("it is a baseline for 90 days");
    expect(annotations(ended, "warning").filter((line) => line.includes("history"))).toEqual([]);
  });

  it("gets the numbers of a push, which are the baseline when the artifact has expired", async () => {
    scene.github.setPermissions({ ...granted, contents: "write" });
    const base = await scene.push();
    const { ended: pushed } = await run({ runId: 2 }, 0.9);
    expect(pushed.exit, pushed.stdout + pushed.stderr).toBe(0);
    expect(scene.github.state.refs.has("refs/evenhand/history/default")).toBe(true);
    expect(pushed.summary).not.toContain("90 days");
    scene.github.setPermissions(granted);
    scene.github.setTime(inHundredDays);
    const pull = await scene.open();
    const { job, ended } = await run({ runId: 3, pull: pull.number }, 0.8);
    const record = JSON.parse(job.read(".evenhand/default/default/evaluation.json"));
    expect(record.baseline, ended.stdout).toMatchObject({
      status: "found",
      source: "history",
      sha: base,
      distance: 0,
    });
    expect(record.metrics[0]).toMatchObject({ name: "accuracy", candidate: 0.8, baseline: 0.9 });
    expect(scene.github.state.comments.at(-1)?.body).toContain("its line in the history");
  });

  it("is never written by a pull request, whatever its token may do", async () => {
    scene.github.setPermissions({ ...granted, contents: "write" });
    const before = scene.github.state.refs.get("refs/evenhand/history/default");
    const pull = await scene.open();
    await run({ runId: 4, pull: pull.number }, 0.85);
    expect(scene.github.state.refs.get("refs/evenhand/history/default")).toBe(before);
  });
});
