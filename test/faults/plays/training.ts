import { rmSync } from "node:fs";
import path from "node:path";
import type { Launcher } from "../launch.ts";
import { type Ended, type How, hasCode, isNamed, lastLines, type Play, unless } from "./play.ts";
import { openMainScene } from "./scene.ts";

/** A command that writes a model, which becomes an artifact and an entry of the cache. */
export async function openTrain(launcher: Launcher): Promise<Play> {
  const scene = await openMainScene(launcher);
  let [runId, attempt] = [100, 1];
  const inputs = () => ({
    command:
      "mkdir -p out checkpoints && echo one > checkpoints/1 && printf 'weights %s' \"$(cat rate)\" > out/model.txt",
    ...{ inputs: "rate", outputs: "model=out/model.txt", "upload-model": "true", "skip-unchanged": "true" },
    checkpoints: "checkpoints",
  });
  const step = () => scene.step("train", { runId, attempt }, inputs());
  const models = () => scene.github.state.artifacts.filter((one) => one.runId === runId);
  return {
    ...{ name: "train", github: scene.github, close: scene.close },
    async prepare() {
      [runId, attempt] = [runId + 1, 1];
      for (const name of ["out", ".evenhand", "checkpoints"])
        rmSync(path.join(scene.folder, name), { recursive: true, force: true });
      scene.write("rate", `0.${runId}`);
    },
    run: step,
    judge(end: Ended): How {
      if (hasCode(end.log)) return "wrong";
      if (end.exit === 0 && models().length === 1) return "done";
      // The training is done; only its model's copy is not there, and it says so.
      if (end.exit === 0 && models().length === 0 && end.log.includes("the model was not uploaded"))
        return "named";
      return isNamed(end) ? "named" : "wrong";
    },
    post: () => scene.step("train-post", { runId, attempt }, inputs()),
    async next() {
      attempt += 1;
      const end = await step();
      const names = models().map(({ name }) => name);
      return [
        ...unless(end.exit === 0, `exit ${end.exit}: ${lastLines(end.log)}`),
        ...unless(
          names.length >= 1 && new Set(names).size === names.length,
          `artifacts ${names.join(", ") || "none"}`,
        ),
      ];
    },
  };
}
