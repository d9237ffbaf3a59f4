import { expect, it } from "vitest";
import { costScalars } from "../../../src/core/evaluation/run-scalars.ts";
import type { RunRecord } from "../../../src/core/record/run.ts";

const run = (more: Partial<RunRecord>) => ({ durationSeconds: 61.5, modelFile: null, ...more }) as RunRecord;
const valuesOf = (more: Partial<RunRecord>) =>
  Object.fromEntries(
    [...costScalars(run(more))].map(([name, { value, direction }]) => [name, [value, direction]]),
  );

it("makes metrics that are better when lower of what a training used and cost", () => {
  const resources = { processorSeconds: 120, peakMemoryBytes: 2_500_000_000, meanMemoryBytes: 1e9 };
  expect(valuesOf({ resources, cost: { perHour: 0.48, total: 0.0082 } })).toEqual({
    training_seconds: [61.5, "lower"],
    peak_memory_mb: [2500, "lower"],
    cost: [0.0082, "lower"],
  });
});

it("has no metric of what is not known", () => {
  const resources = { processorSeconds: 0.1, peakMemoryBytes: null, meanMemoryBytes: null };
  expect(Object.keys(valuesOf({ resources }))).toEqual(["training_seconds"]);
});
