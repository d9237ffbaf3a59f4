import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseTrainInputs } from "../../../src/actions/train/inputs.ts";
import { matrixParams } from "../../../src/actions/train/sweep/plan.ts";
import { tuneConfigSchema } from "../../../src/core/config/tune-schema.ts";
import { spawnTrain } from "./spawn-train.ts";
import { recordIn, tuned, tuningWorkspace } from "./tuning-workspace.ts";

describe("a sweep in one place", { timeout: 180_000 }, () => {
  const config = tuned("{trials: 4, minimize: loss, space: {lr: {low: 1, high: 900, int: true}}}");

  it("is planned, tried set by set and collected", async () => {
    const workspace = tuningWorkspace(config);
    const plan = spawnTrain({ mode: "plan" }, {}, workspace);
    expect((await plan.ended).code, plan.stdout()).toBe(0);
    expect(plan.outputs()).toMatch(/matrix<<\S+\n\{"trial":\[0,1,2,3\]\}\n/);
    for (const trial of [0, 1, 2, 3]) {
      const matrix = JSON.stringify({ trial });
      const one = spawnTrain({ mode: "trial", trial: String(trial), matrix }, {}, workspace);
      expect((await one.ended).code, one.stdout()).toBe(0);
    }
    const collect = spawnTrain({ mode: "collect" }, {}, workspace);
    expect((await collect.ended).code, collect.stdout()).toBe(0);
    const { tuning, params, metrics } = recordIn(workspace);
    const least = Math.min(...tuning!.trials.map(({ value }) => value!));
    expect([metrics["loss"], params["lr"]]).toEqual([least, least]);
    expect(readFileSync(path.join(workspace, "out/model"), "utf8")).toBe(`model of ${least}\n`);
  });

  it("with a trial that left nothing is no evidence, and names it", async () => {
    const workspace = tuningWorkspace(config);
    await spawnTrain({ mode: "plan" }, {}, workspace).ended;
    for (const trial of ["0", "2"]) await spawnTrain({ mode: "trial", trial }, {}, workspace).ended;
    const collect = spawnTrain({ mode: "collect" }, {}, workspace);
    expect((await collect.ended).code).toBe(4);
    expect(collect.stdout()).toContain("2 of 4 trials left no result: 1, 3");
    expect(collect.outputs()).toMatch(/result<<\S+\nno-evidence\n/);
    expect(existsSync(path.join(workspace, ".evenhand/default/default/run.json"))).toBe(false);
  });

  it("is refused without its plan, and for a trial that it does not have", async () => {
    const workspace = tuningWorkspace(config);
    const collect = spawnTrain({ mode: "collect" }, {}, workspace);
    expect((await collect.ended).code).toBe(2);
    expect(collect.stdout()).toContain("no plan of default/default is here");
    const trial = spawnTrain({ mode: "trial", trial: "4" }, {}, workspace);
    expect((await trial.ended).code).toBe(2);
    expect(trial.stdout()).toContain("the input `trial` is 4, and the plan has 4 trials, numbered from 0");
  });
});

const space = { lr: { values: [1, 2] } };
const asked = (raw: Record<string, string>, more: object = {}) =>
  parseTrainInputs(
    { command: "true", ...raw },
    { tune: tuneConfigSchema.parse({ trials: 4, minimize: "loss", space, ...more }) },
  );

describe("inputs of a sweep", () => {
  it.each([
    [{ mode: "plan", trial: "1" }, "`mode: plan` has no use for the input `trial`"],
    [{ mode: "trial" }, "`mode: trial` needs the input `trial`"],
  ])("%o are refused", (raw: Record<string, string>, message) => {
    expect(() => asked(raw)).toThrow(message);
  });

  it("are refused where nothing is tuned", () => {
    const raw = { command: "true", mode: "plan" };
    expect(() => parseTrainInputs(raw)).toThrow("the input `mode` is plan, and there is nothing to tune");
  });

  it.each([
    ["hyperband", "the sampler `hyperband` compares trials while they run"],
    ["optuna", "the sampler `optuna` asks for the parameters of a trial only when others are done"],
  ])("are refused for a sampler whose trials need each other: %s", (sampler, message) => {
    expect(() => matrixParams(asked({ mode: "plan" }, { sampler }))).toThrow(message);
  });

  it("are refused beyond the jobs of a matrix", () => {
    const many = asked({ mode: "plan" }, { trials: 257 });
    expect(() => matrixParams(many)).toThrow("257 trials are more than the 256 jobs");
  });

  it("belong to the leg that planned it, whatever the trial", () => {
    const legOf = (matrix: object, mode: Record<string, string>) =>
      asked({ matrix: JSON.stringify(matrix), ...mode }).leg;
    expect(legOf({ trial: 3 }, { mode: "trial", trial: "3" })).toBe("default");
    const planned = legOf({ data: "a" }, { mode: "plan" });
    expect(legOf({ data: "a", trial: 3 }, { mode: "trial", trial: "3" })).toBe(planned);
    expect(legOf({ data: "b", trial: 3 }, { mode: "trial", trial: "3" })).not.toBe(planned);
  });
});
