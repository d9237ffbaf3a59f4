import { leaseLasts } from "../../../src/core/deploy/lease.ts";
import { type DeployEnd, openDeployScene, policy } from "../../actions/deploy/support/deploy-scene.ts";
import { readLines } from "../../actions/deploy/support/lease-scene.ts";
import { readOutputs } from "../../process/bundle.ts";
import type { Launcher } from "../launch.ts";
import { type Ended, type How, hasCode, isNamed, lastLines, type Play, unless } from "./play.ts";

/** One place, where each run has a model of its own. */
export async function openDeploy(launcher: Launcher): Promise<Play> {
  const guarded = policy.replace("target: command", "mode: guard\n        target: command");
  const scene = await openDeployScene(guarded, launcher);
  let [wanted, count, runId] = ["", 0, 7000];
  const add = async () => {
    wanted = await scene.addEvaluation(`model ${++count}`, 0.4);
    runId += 1;
  };
  const endOf = (end: DeployEnd): Ended => ({ ...end, outputs: readOutputs(end.outputs) });
  await add();
  const first = await scene.run({ runId });
  if (first.exit !== 0) throw new Error(`the first deployment ended with ${first.exit}: ${first.log}`);
  return {
    ...{ name: "deploy", github: scene.standin, close: scene.close },
    prepare: add,
    run: async () => endOf(await scene.run({ runId })),
    judge(end): How {
      if (hasCode(end.log)) return "wrong";
      if (end.exit === 0 && end.outputs["outcome"] === "deployed")
        return scene.current() === wanted ? "done" : "wrong";
      return isNamed(end) || end.exit === 1 ? "named" : "wrong";
    },
    post: async () => endOf(await scene.run({ runId, post: true })),
    async next() {
      await add();
      scene.standin.advanceTime(leaseLasts + 2_000);
      const end = endOf(await scene.run({ runId, inputs: { timeout: "10m" } }));
      // Evaluations are made by this machine's clock, and must not lie far behind.
      scene.standin.advanceTime(-leaseLasts - 2_000);
      const lines = readLines(scene);
      const closed = new Set(lines.map(({ started }) => started));
      const open = lines.filter(({ phase, seq }) => phase === "started" && !closed.has(seq));
      const ends = lines.flatMap(({ phase, started }) => (phase === "finished" ? [started] : []));
      const serves = lines.findLast(({ phase }) => phase === "finished")?.serving?.digest;
      return [
        ...unless(end.exit === 0, `exit ${end.exit}: ${lastLines(end.log)}`),
        ...unless(open.length === 0, `${open.length} open lines`),
        ...unless(new Set(ends).size === ends.length, "a deployment that is closed twice"),
        ...unless(serves === wanted && scene.current() === wanted, "ledger and target say something else"),
      ];
    },
  };
}
