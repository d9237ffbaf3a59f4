import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Arm, judgeLook, type Look } from "../../../src/core/canary/sequential.ts";

const rate = (n: number, events: number): Arm => ({ kind: "rate", n, events });
const look = (canary: Arm, stable: Arm, over: Partial<Look> = {}): Look => ({
  ...{ canary, stable, margin: 0.01, better: "lower", isLast: false },
  ...over,
});

describe("one look at a canary", () => {
  it("has the interval of the normal mixture, by its own numbers", () => {
    // V = 0.05·0.95·(2/10000) with one event in two requests added; τ = 0.01; computed by hand with bc.
    const { difference, decision } = judgeLook(look(rate(10_000, 500), rate(10_000, 500)));
    const pooled = 1001 / 20_002;
    const variance = pooled * (1 - pooled) * 2e-4;
    const half = Math.sqrt(
      ((variance * (variance + 1e-4)) / 1e-4) * (2 * Math.log(10) + Math.log((variance + 1e-4) / variance)),
    );
    expect(difference).toEqual({ value: 0, low: -half, high: half });
    expect(half).toBeCloseTo(0.00855, 4);
    expect(decision).toBe("promote");
  });

  it.each([
    ["too few requests", look(rate(99, 30), rate(5_000, 100)), "wait", /^99 requests of the smaller side/],
    ["too few events", look(rate(5_000, 9), rate(5_000, 10)), "wait", /^19 events on both sides/],
    ["too few that are no events", look(rate(500, 495), rate(500, 490)), "wait", /^15 events/],
    ["a loss that is shown", look(rate(2_000, 200), rate(2_000, 100)), "abort", /a loss is shown/],
    ["a gain", look(rate(2_000, 60), rate(2_000, 100)), "promote", /excluded/],
    ["noise", look(rate(500, 25), rate(500, 25)), "wait", /neither/],
    [
      "noise at the planned end",
      look(rate(500, 25), rate(500, 25), { isLast: true }),
      "inconclusive",
      /neither/,
    ],
    [
      "too few at the planned end",
      look(rate(9, 0), rate(9, 0), { isLast: true }),
      "inconclusive",
      /9 requests/,
    ],
  ] as const)("%s", (_name, one, decision, why) => {
    const judged = judgeLook(one);
    expect(judged.decision).toBe(decision);
    expect(judged.why).toMatch(why);
  });

  it("tells better from worse by the direction, and by nothing else", () => {
    const mean = (value: number): Arm => ({ kind: "mean", n: 1_000, mean: value, variance: 1 });
    const up = judgeLook(look(mean(1), mean(0), { better: "higher", margin: 0.2 }));
    const down = judgeLook(look(mean(-1), mean(0), { better: "lower", margin: 0.2 }));
    expect(up).toEqual(down);
    expect(up.decision).toBe("promote");
    expect(judgeLook(look(mean(1), mean(0), { better: "lower", margin: 0.2 })).decision).toBe("abort");
  });

  it("never promotes a candidate that is seen to lose a margin, and never aborts one that is seen to gain", () => {
    const arm = fc.record({
      n: fc.integer({ min: 1, max: 1e6 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(arm, arm, fc.double({ min: 1e-4, max: 0.5, noNaN: true }), (a, b, margin) => {
        const [canary, stable] = [a, b].map(({ n, share }) => rate(n, Math.round(n * share))) as [Arm, Arm];
        const { decision, difference } = judgeLook(look(canary, stable, { margin }));
        if (difference === null) return decision === "wait";
        if (decision === "promote") return difference.value > -margin;
        return decision !== "abort" || difference.value < 0;
      }),
    );
  });

  it("refuses what it cannot compare", () => {
    const mean: Arm = { kind: "mean", n: 200, mean: 0, variance: 1 };
    expect(() => judgeLook(look(rate(200, 50), mean))).toThrow(/of one kind/);
    expect(() => judgeLook(look(mean, mean, { margin: 0 }))).toThrow(/above 0/);
  });
});
