import { expect, it } from "vitest";
import { confusionFloor } from "../../../src/core/compare/floor.ts";
import type { ClassTally } from "../../../src/core/metrics/class-tally.ts";
import type { Metric } from "../../../src/core/metrics/metric.ts";

const tally = (hits: number[], misses: number[], alarms: number[]): ClassTally => ({
  hits: Float64Array.from(hits),
  misses: Float64Array.from(misses),
  alarms: Float64Array.from(alarms),
});

it("silence leaves its variance to the classes that have rows, and to no other", () => {
  const asked: ClassTally[] = [];
  const metric = {
    gradient(given: ClassTally) {
      asked.push(given);
      return { hits: Float64Array.of(1, 2, 100), misses: new Float64Array(3) };
    },
  } as unknown as Metric;
  // The third class is predicted three times and has no row.
  const one = tally([4, 5, 0], [2, 1, 0], [0, 0, 3]);
  // ½ (lost² + won²) with lost = −hit slope and won = hit slope: 1² + 2².
  expect(confusionFloor(metric, { candidate: one, baseline: one }, 1)).toBe(5);
  expect([...asked[0]!.hits]).toEqual([4.5, 5.5, 0]);
  expect([...asked[0]!.misses]).toEqual([2.5, 1.5, 0]);
  expect([...asked[0]!.alarms]).toEqual([0.25, 0.25, 3.5]);
});
