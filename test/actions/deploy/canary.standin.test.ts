import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeLedger } from "../../../src/github/ledger.ts";
import { githubOf } from "../../github/standin-github.ts";
import { startTraffic, type Traffic } from "../../servers/support/traffic.ts";
import { type DeployScene, openDeployScene } from "./support/deploy-scene.ts";

let scene: DeployScene;
let traffic: Traffic;

/** What the router in front of the models reads. */
function shares(): Map<string, number> {
  const [digest = "", percent = "0"] = canary().replace("sha256:", "").split(" ");
  const share = Number(percent) / 100;
  return new Map([
    [digest, share],
    [scene.current().replace("sha256:", ""), 1 - share],
  ]);
}

function canary(): string {
  const file = path.join(scene.folder, "canary");
  return existsSync(file) ? readFileSync(file, "utf8").trim() : "";
}

const policy = (address: string) => `models:
  fraud:
    deploy:
      production:
        target: command
        options:
          command: 'echo "$EVENHAND_DIGEST" > current; rm -f canary'
          canary-command: 'echo "$EVENHAND_DIGEST $EVENHAND_TRAFFIC" > canary'
          current-command: cat current 2>/dev/null || true
        canary:
          steps: [20%, 50%]
          looks: 15
          every: 1s
          warm-up: 1s
          source: http
          at: ${address}/stats
          totals: true
          requests: "{digest}.requests"
          metrics: { error_rate: { events: "{digest}.errors", margin: 0.02 } }
`;

beforeEach(async () => {
  traffic = await startTraffic(5_000, () => (scene === undefined ? new Map() : shares()));
  scene = await openDeployScene(policy(traffic.url));
});
afterEach(async () => {
  const { violations, unknownRoutes } = scene.standin.state;
  await traffic.stop();
  await scene.close();
  expect({ violations, unknownRoutes }).toEqual({ violations: [], unknownRoutes: [] });
});

const lastLine = async () => (await makeLedger(githubOf(scene.standin)).read()).at(-1)!;

async function untilDivided(): Promise<void> {
  for (let look = 0; canary() === ""; look++) {
    if (look > 1_000) throw new Error("no traffic was given to the new model");
    await new Promise((done) => setTimeout(done, 50));
  }
}

describe("a canary by the action itself, with traffic that is divided as it says", () => {
  it("goes on where the new model answers as well, and goes back where it fails more often", async () => {
    const old = await scene.addEvaluation("one", 0.3);
    const first = await scene.run();
    expect([first.exit, scene.current()], first.log).toEqual([0, old]);
    expect(first.summary).toContain("Nothing served here before");

    const better = await scene.addEvaluation("two", 0.45);
    const promoted = await scene.run();
    expect([promoted.exit, scene.current(), canary()], promoted.log).toEqual([0, better, ""]);
    expect(await lastLine()).toMatchObject({ outcome: "deployed", canary: { ending: "promoted" } });
    expect(promoted.summary).toMatch(/deployed to production: canary 20 % → 100 % in 1 minute/);

    const failing = await scene.addEvaluation("three", 0.45);
    traffic.errors.set(failing.replace("sha256:", ""), 0.2);
    const aborted = await scene.run();
    expect([aborted.exit, scene.current(), canary()], aborted.log).toEqual([1, better, ""]);
    expect(await lastLine()).toMatchObject({ outcome: "restored", canary: { ending: "aborted" } });
    expect(aborted.log).toMatch(
      /::error::not deployed, the model before it serves again: the canary was aborted at 20 %/,
    );
  }, 180_000);

  it("puts the old model back when it is cancelled, and goes on after it was killed", async () => {
    const old = await scene.addEvaluation("one", 0.3);
    await scene.run();
    const better = await scene.addEvaluation("two", 0.45);
    const cancelled = scene.run({
      begun: (child) => void untilDivided().then(() => setTimeout(() => child.kill("SIGINT"), 500)),
    });
    const end = await cancelled;
    expect([end.exit, scene.current(), canary()], end.log).toEqual([3, old, ""]);
    expect(await lastLine()).toMatchObject({ outcome: "restored", canary: { ending: "interrupted" } });

    const killed = await scene.run({
      runId: 7100,
      begun: (child) => void untilDivided().then(() => setTimeout(() => child.kill("SIGKILL"), 500)),
    });
    expect([killed.exit, scene.current()], killed.log).toEqual([null, old]);
    expect(canary()).toBe(`${better} 20`);
    const next = await scene.run({ runId: 7100, attempt: 2 });
    expect([next.exit, scene.current(), canary()], next.log).toEqual([0, better, ""]);
    expect(next.log).toContain("never ended: the target still serves the model before it");
  }, 180_000);
});
