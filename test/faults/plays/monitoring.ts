import { deploy } from "../../actions/monitor/scene.ts";
import { dice, drawRows } from "../../actions/monitor/world.ts";
import type { Launcher } from "../launch.ts";
import { type Ended, type How, hasCode, isNamed, lastLines, type Play, unless } from "./play.ts";
import { openMainScene } from "./scene.ts";

const day = 86_400_000;

/** Production that has drifted: an alarm each time, and one issue. Each run watches a model of its own. */
export async function openMonitor(launcher: Launcher): Promise<Play> {
  const scene = await openMainScene(launcher);
  const rows = drawRows(dice(3), 1500, "t");
  const drifted = drawRows(dice(4), 800, "p", { shift: 2 });
  const fleet = deploy(rows.train, rows.predictions);
  let number = 0;
  const model = () => `model-${number}`;
  for (let back = 0; back < 5; back++)
    scene.write(
      `prod/${new Date(Date.now() - back * day).toISOString().slice(0, 10)}.csv`,
      drifted.production,
    );
  const inputs = () => ({
    ...{ model: model(), reference: fleet.reference, source: "prod/{date}.csv", "fail-on": "alarm" },
    ...{ alarm: "issue", window: "1d" },
  });
  const step = () => scene.step("monitor", { runId: 500 + number, event: "schedule" }, inputs());
  const issues = () =>
    scene.github.state.issues.filter(({ state, title }) => state === "open" && title.includes(`${model()} `));
  return {
    ...{ name: "monitor", github: scene.github, post: null },
    async prepare() {
      number += 1;
      const alarm = { after: "1 of 1" };
      scene.write("evenhand.yml", JSON.stringify({ models: { [model()]: { monitor: { alarm } } } }));
    },
    run: step,
    judge(end: Ended): How {
      if (hasCode(end.log)) return "wrong";
      if (end.exit === 1 && end.outputs["result"] === "fail") return issues().length <= 1 ? "done" : "wrong";
      return isNamed(end) ? "named" : "wrong";
    },
    async next() {
      const end = await step();
      return [
        ...unless(end.exit === 1, `exit ${end.exit}: ${lastLines(end.log)}`),
        ...unless(issues().length === 1, `${issues().length} open issues of one alarm`),
      ];
    },
    async close() {
      fleet.remove();
      await scene.close();
    },
  };
}
