import { describe, expect, it } from "vitest";
import { watchedNumberSchema } from "../../../src/core/config/monitor-numbers-schema.ts";
import type { Past } from "../../../src/core/monitor/past.ts";
import { seenNumbers, watchNumber } from "../../../src/core/monitor/watch-numbers.ts";

const none: Past = { baselineOf: () => [] };
const look = (value: number | null, limits: object, past = none) =>
  watchNumber({ name: "n", rule: watchedNumberSchema.parse({ query: "up", ...limits }), value }, past);

describe("a number of a window", () => {
  it.each([
    [0.05, { max: 0.02 }, "beyond", 0.02],
    [0.015, { max: 0.02 }, "between", 0.02],
    [0.013, { max: 0.02 }, "inside", 0.02],
    [0, { max: 0 }, "inside", 0],
    [1, { max: 0 }, "beyond", 0],
    [0.89, { min: 0.9 }, "beyond", 0.9],
    [0.91, { min: 0.9 }, "inside", 0.9],
    [5, { min: 10, max: 20 }, "beyond", 10],
    [25, { min: 10, max: 20 }, "beyond", 20],
    [19.9, { min: 10, max: 20 }, "inside", 20],
  ])("of %f is by the limits %j %s", (value, limits, place, threshold) => {
    expect(look(value, limits)).toMatchObject({ place, threshold });
  });

  it("without limits shares what may be beyond by chance between both sides, and has no more of it than its level", () => {
    const past: Past = { baselineOf: () => Array.from({ length: 20 }, (_, k) => 100 + (k % 3)) };
    const rule = watchedNumberSchema.parse({ query: "up" });
    const reach = (level?: number) =>
      watchNumber({ name: "n", rule, value: 200, ...(level === undefined ? {} : { level }) }, past)
        .threshold! - 100.95;
    // A table of t: 2.8609 (0.995, 19) and 3.5794 (0.999, 19) times stdev · √(1 + 1/20), stdev = 0.8255779
    expect(reach(0.05)).toBeCloseTo(reach(), 10);
    expect(reach(0.002) / reach()).toBeCloseTo(3.5794 / 2.8609, 4);
  });

  it("without limits is held against ten or more earlier windows, on both sides", () => {
    const earlier = Array.from({ length: 12 }, (_, k) => 100 + (k % 3));
    const past: Past = {
      baselineOf: (kind, name) => (kind === "endpoint" && name === "n (Prometheus)" ? earlier : []),
    };
    expect(look(1000, {})).toMatchObject({ place: "inside", threshold: null });
    // 101 ± t (0.9975, 11; by a table 3.497) · stdev · √(1 + 1/12), stdev = 0.852803
    expect(look(105, {}, past).place).toBe("beyond");
    expect(look(105, {}, past).threshold).toBeCloseTo(104.1036834, 6);
    expect(look(97, {}, past).threshold).toBeCloseTo(97.8963166, 6);
    expect(look(103.4, {}, past).place).toBe("between");
    expect(look(101, {}, past).place).toBe("inside");
  });

  it("that is not there leaves its series as it is", () => {
    expect(seenNumbers("2026-06-01T00:00:00.000Z", [look(null, { max: 1 })])).toEqual([]);
  });
});
