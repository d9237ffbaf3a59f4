import { expect, it } from "vitest";
import type { SweepPlan, TrialRecord } from "../../../src/core/record/tuning.ts";
import { trialArtifact, trialFilesArtifact, trialOfArtifact } from "../../../src/core/tune/artifact-names.ts";
import { judgeSweep } from "../../../src/core/tune/judge-sweep.ts";
import { parsePlan, parseTrial, sealPlan, sealTrial } from "../../../src/core/tune/trial-record.ts";

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
const tool = { name: "evenhand", version: "0.1.0" } as const;
const plan: SweepPlan = sealPlan({
  tool,
  model: "m",
  leg: "default",
  plan: digest("1"),
  sampler: "random",
  metric: "loss",
  direction: "minimize",
  trials: [{ lr: 1 }, { lr: 2 }, { lr: 3 }],
});

const trial = (number: number, more: Partial<TrialRecord> = {}): TrialRecord => {
  const { schema, id, ...body } = {
    tool,
    plan: plan.plan,
    trial: number,
    seed: 0,
    state: "complete",
    params: plan.trials[number] ?? {},
    metrics: { loss: 1 },
    atRungs: [],
    outputs: {},
    durationSeconds: 1,
    leftBehind: 0,
    notes: [],
    ...more,
  } as TrialRecord;
  return sealTrial(body);
};

it("a sweep whose trials are all there is whole, in the order of their numbers, failed ones among them", () => {
  const { trials, problems } = judgeSweep(plan, [trial(2), trial(0, { state: "failed" }), trial(1)]);
  expect(problems).toEqual([]);
  expect(trials.map((one) => one.trial)).toEqual([0, 1, 2]);
});

it.each([
  ["is missing", [trial(1)], "2 of 3 trials left no result: 0, 2"],
  [
    "was run with other code",
    [trial(0), trial(1, { plan: digest("2") }), trial(2)],
    "trial 1 was run with another plan: its command, inputs or space differ",
  ],
  [
    "had other parameters",
    [trial(0), trial(1), trial(2, { params: { lr: 4 } })],
    "trial 2 was run with another plan: its command, inputs or space differ",
  ],
  [
    "is no part of it",
    [trial(0), trial(1), trial(2), trial(3)],
    "trial 3 is no part of the plan, which has 3",
  ],
])("a sweep of which a trial %s is named so", (_, records, problem) => {
  expect(judgeSweep(plan, records).problems).toEqual([problem]);
});

it("plans and trials are read as they were written, and refused when they were changed", () => {
  expect(parsePlan(JSON.stringify(plan), "plan.json")).toEqual(plan);
  expect(parseTrial(JSON.stringify(trial(1)), "trial.json")).toEqual(trial(1));
  const better = { ...trial(1), metrics: { loss: 0 } };
  expect(() => parseTrial(JSON.stringify(better), "trial.json")).toThrow(/was changed after it was written/);
});

it("an artifact's name tells the trial, of this model and leg alone", () => {
  expect(trialOfArtifact(trialArtifact("m", "default", 12), "m", "default")).toBe(12);
  expect(trialOfArtifact(`${trialArtifact("m", "default", 12)}-a2`, "m", "default")).toBe(12);
  expect(trialOfArtifact(trialArtifact("m", "other", 12), "m", "default")).toBeNull();
  expect(trialOfArtifact(trialFilesArtifact("m", "default", 12), "m", "default")).toBeNull();
  expect(trialOfArtifact("evenhand-run-m-default", "m", "default")).toBeNull();
});
