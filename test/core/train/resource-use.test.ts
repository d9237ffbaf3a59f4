import { expect, it } from "vitest";
import { estimateCost } from "../../../src/core/train/cost.ts";
import { joinUse, parseGpuReadings, summarizeGpus } from "../../../src/core/train/resource-use.ts";

it("reads a line a device, and leaves out those that do not tell", () => {
  expect(parseGpuReadings("97, 15360\n3, 1\n[N/A], 12\n, \n\n")).toEqual([
    { utilization: 97, memoryBytes: 15360 * 2 ** 20 },
    { utilization: 3, memoryBytes: 2 ** 20 },
  ]);
  expect(parseGpuReadings("NVIDIA-SMI has failed because it couldn't communicate with the driver.")).toEqual(
    [],
  );
});

it("takes the highest memory of all devices together, and the mean of what they did", () => {
  const device = (utilization: number, memoryBytes: number) => ({ utilization, memoryBytes });
  expect(summarizeGpus([[device(100, 10), device(0, 20)], [device(50, 40)]])).toEqual({
    count: 2,
    meanUtilization: 50,
    peakMemoryBytes: 40,
  });
  expect(summarizeGpus([[], []])).toBeNull();
});

it("adds times up over commands, takes the highest peak and weighs means by duration", () => {
  const use = (processorSeconds: number, peak: number | null, mean: number | null) => ({
    processorSeconds,
    peakMemoryBytes: peak,
    meanMemoryBytes: mean,
  });
  expect(
    joinUse([
      { use: use(1, 100, 50), seconds: 1 },
      { use: use(2, 300, 150), seconds: 3 },
      { use: use(0.5, null, null), seconds: 9 },
    ]),
  ).toEqual(use(3.5, 300, 125));
  expect(joinUse([])).toBeNull();
});

it.each([
  [0.48, 1800, 0.24],
  [0, 5, 0],
  [3.06, 1, 0.00085],
])("costs, at %d an hour and %d seconds, %d", (perHour, seconds, cost) => {
  expect(estimateCost(perHour, seconds)).toBe(cost);
});
