import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseEvaluation } from "../../src/core/record/seal.ts";
import { makeScene, type Scene } from "./repository-scene.ts";

const config = `models:
  digits:
    train:
      command: bash train.sh
      inputs: [train.sh]
      seeds: 5
    gate: {val_accuracy: {margin: 0.01}}
`;
/** Accuracies that differ from seed to seed by less than the change is large. */
const script = (level: number) =>
  `echo "{\\"val_accuracy\\": 0.${level}$((EVENHAND_SEED * 7 % 5))}" >> "$EVENHAND_METRICS"\n`;

describe("a model that is trained with five seeds on main and in a pull request", () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await makeScene();
    await scene.push({ "evenhand.yml": config, "train.sh": script(90) });
    const main = await scene.startJob({ runId: 1 });
    expect((await main.action("train")).exit).toBe(0);
    expect((await main.action("evaluate", { predictions: "" })).exit).toBe(0);
  });

  afterAll(() => scene.close());

  const judge = async (level: number, runId: number) => {
    const pull = await scene.open({ "train.sh": script(level) });
    const job = await scene.startJob({ runId, pull: pull.number });
    expect((await job.action("train")).exit).toBe(0);
    const { exit } = await job.action("evaluate", { predictions: "" });
    const file = ".evenhand/digits/default/evaluation.json";
    return { exit, record: parseEvaluation(job.read(file), file) };
  };

  it("is judged by the runs of both sides, with Welch's interval", async () => {
    const { exit, record } = await judge(86, 2);
    expect(exit).toBe(1);
    // scipy.stats.ttest_ind(equal_var=False) of 0.860, .862, .864, .861, .863 and 0.900, .902, .904, .901, .903 on 8 degrees
    // of freedom: se 0.001, t(0.95) 1.859548.
    const [metric] = record.metrics;
    expect(metric).toMatchObject({ name: "val_accuracy", method: "welch", units: 5, verdict: "regressed" });
    expect(metric!.delta).toBeCloseTo(-0.04, 10);
    expect(metric!.interval!.low).toBeCloseTo(-0.04 - 0.001859548, 8);
    expect(metric!.interval!.high).toBeCloseTo(-0.04 + 0.001859548, 8);
    expect(record.training?.seeds).toBe(5);
  });

  it("is equivalent when only the seeds differ", async () => {
    const { exit, record } = await judge(90, 3);
    expect(exit).toBe(0);
    expect(record.metrics[0]).toMatchObject({ method: "welch", verdict: "equivalent" });
  });
});
