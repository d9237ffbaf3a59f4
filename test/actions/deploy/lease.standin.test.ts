import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { leaseLasts, leaseSchema } from "../../../src/core/deploy/lease.ts";
import { type DeployScene, openDeployScene } from "./support/deploy-scene.ts";
import { killAtRequest, readLeases, readLines, runBurst } from "./support/lease-scene.ts";

let scene: DeployScene;
beforeEach(async () => {
  scene = await openDeployScene();
});
afterEach(async () => {
  expect(scene.standin.state.violations).toEqual([]);
  expect(scene.standin.state.unknownRoutes).toEqual([]);
  await scene.close();
});

const phases = () => readLines(scene).map(({ phase, outcome }) => outcome ?? phase);

describe("deployments that are started together", () => {
  it("of three, the newest wins, the others say that it does, and one at a time touches the target", async () => {
    const { ends, overlaps, applied, digests } = await runBurst(scene, 3);
    expect(
      ends.map(({ exit }) => exit),
      ends.map(({ log }) => log).join("\n"),
    ).toEqual([0, 0, 0]);
    expect(overlaps).toBe(0);
    expect(applied.at(-1)).toBe(7003);
    expect(scene.current()).toBe(digests.at(-1));
    for (const { runId, outcome, log } of ends) {
      if (applied.includes(runId)) expect(outcome).toBe("deployed");
      else expect(log).toMatch(/::notice::superseded: run 700\d, which was started later, deploys here/);
    }
  }, 300_000);
});

describe("a run that was killed after its first line", () => {
  /** The model is in place, and the line that says so is not. */
  async function killBeforeLastLine(): Promise<void> {
    await scene.addEvaluation("one", 0.35);
    const request = { method: "PATCH", path: /git\/refs\/evenhand/, nth: 2 };
    const killed = await scene.run({ begun: (child) => killAtRequest(scene, child, request) });
    expect(killed.exit, killed.log).toBeNull();
  }

  it("holds the place for two minutes of GitHub's time, and the next run says what it left", async () => {
    await killBeforeLastLine();
    expect(phases()).toEqual(["started"]);
    const early = await scene.run({ inputs: { timeout: "1s" } });
    expect(early, early.log).toMatchObject({ exit: 4 });
    expect(early.log).toMatch(/run 7001 deploys here now, and did not end/);
    scene.standin.advanceTime(leaseLasts + 2_000);
    const next = await scene.run();
    expect(next, next.log).toMatchObject({ exit: 0 });
    expect(next.log).toMatch(
      /Ledger line 1 began to deploy .* and never ended: the target serves the new model/,
    );
    expect(phases()).toEqual(["started", "healed", "started", "deployed"]);
  }, 300_000);

  it("gives the place back where the end of its step still runs", async () => {
    await killBeforeLastLine();
    const post = await scene.run({ runId: 7001, post: true });
    expect(post, post.log).toMatchObject({ exit: 0 });
    expect(leaseSchema.parse(readLeases(scene)[0])).toMatchObject({ holder: null, waiting: [] });
    const next = await scene.run();
    expect(next, next.log).toMatchObject({ exit: 0 });
    expect(next.log).toMatch(/never ended/);
  }, 300_000);
});
