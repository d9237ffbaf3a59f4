import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { annotations, granted, leftBy, makeScene, type Scene, scores } from "./repository-scene.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await makeScene({ apiPrefix: "/api/v3", serverUrl: "https://ghes.test" });
});
afterAll(async () => {
  const { violations, unknownRoutes } = scene.github.state;
  await scene.close();
  expect({ violations, unknownRoutes }).toEqual({ violations: [], unknownRoutes: [] });
});

const lack = "this server has no artifacts that actions can use";
const count = (text: string) => text.split(lack).length - 1;

async function play(ask: { runId: number; pull?: number }, accuracy: number) {
  const job = await scene.startJob(ask);
  job.write("metrics.json", JSON.stringify({ accuracy }));
  const files = { predictions: "", "metrics-file": "metrics.json" };
  const evaluated = await job.action("evaluate", files);
  const reported = await job.action("report");
  const record = JSON.parse(job.read(".evenhand/default/default/evaluation.json"));
  return { evaluated, reported, record };
}

describe("on an Enterprise Server", () => {
  it("a push leaves its numbers in the history, and what the server lacks is said in one sentence a step [threat 50]", async () => {
    scene.github.setPermissions({ ...granted, contents: "write" });
    const base = await scene.push();
    const { evaluated, reported } = await play({ runId: 1 }, 0.9);
    expect([evaluated.exit, reported.exit], evaluated.stdout + reported.stdout).toEqual([0, 0]);
    expect(scene.github.state.refs.has("refs/evenhand/history/default")).toBe(true);
    expect(scene.github.state.artifacts).toEqual([]);
    const warned = [...annotations(evaluated, "warning"), ...annotations(reported, "warning")];
    expect(warned.filter((line) => /artifact/i.test(line))).toEqual([]);
    expect(evaluated.stdout).toContain(`::notice title=evaluate::the record was not uploaded: ${lack}`);
    expect([evaluated, reported].map((ended) => count(ended.stdout + ended.summary))).toEqual([1, 0]);

    scene.github.setPermissions(granted);
    const pull = await scene.open();
    const next = await play({ runId: 2, pull: pull.number }, 0.8);
    expect(next.record.baseline, next.evaluated.stdout).toMatchObject({
      ...{ status: "found", source: "history", sha: base, distance: 0 },
    });
    expect(next.record.metrics[0]).toMatchObject({ candidate: 0.8, baseline: 0.9 });
    expect(leftBy(scene.github, pull, 2)).toMatchObject({ comments: [{}], checks: [{}] });
    const requests = scene.github.state.requests.filter(({ path }) => path.includes("/artifacts"));
    expect(requests).toEqual([]);
  }, 120_000);

  it("rows and the gate work as everywhere, with a baseline of their own", async () => {
    const pull = await scene.open();
    const job = await scene.startJob({ runId: 3, pull: pull.number });
    job.write("base.csv", scores.main);
    job.write("predictions.csv", scores.worse);
    const ended = await job.action("gate", { baseline: "base.csv" });
    expect(ended.exit, ended.stdout + ended.stderr).toBe(1);
    expect(leftBy(scene.github, pull, 3)).toMatchObject({
      comments: [{}],
      checks: [{ conclusion: "failure" }],
    });
  }, 120_000);

  it("without `contents: write` nothing of a run is a baseline, and that is said", async () => {
    await scene.push();
    const job = await scene.startJob({ runId: 4 });
    job.write("metrics.json", JSON.stringify({ accuracy: 0.9 }));
    const ended = await job.action("gate", { predictions: "", "metrics-file": "metrics.json" });
    expect(ended.exit).toBe(0);
    expect(ended.summary).toContain(
      "nothing of this run is a baseline for later ones: give this job `contents: write`",
    );
  }, 120_000);
});
