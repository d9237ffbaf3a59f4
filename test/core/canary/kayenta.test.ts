import { describe, expect, it } from "vitest";
import { type BothNumbers, type Counted, countStep } from "../../../src/core/canary/counts.ts";
import { judgeStep } from "../../../src/core/canary/judge.ts";
import { judgePoints, judgeScore, pointsOf } from "../../../src/core/canary/kayenta.ts";
import type { CanaryPlan, JudgedMetric } from "../../../src/core/canary/plan.ts";

const errors: JudgedMetric = {
  ...{ kind: "rate", name: "errors", direction: "lower", margin: 0 },
  queries: { events: "e" },
};
const revenue: JudgedMetric = {
  ...{ kind: "mean", name: "revenue", direction: "higher", margin: 0 },
  queries: { sum: "s", squares: "q" },
};
const plan: CanaryPlan = {
  ...{ steps: [50], looks: 12, every: 1, warmUp: 1, source: "http", at: "x", requests: "n" },
  ...{ totals: false, checksSplit: true, metrics: [errors, revenue] },
  score: { pass: 95, marginal: 75 },
};

/** What one version counted by look `at` of twelve; a wave, so that points differ. */
const side = (at: number, rate: number, mean: number): ReadonlyMap<string, number> => {
  const n = 1_000 * at;
  const wave = Array.from({ length: at }, (_, k) => ((k * 7) % 5) - 2);
  const sum = wave.reduce((all, one) => all + 1_000 * (mean + one / 10), 0);
  const events = wave.reduce((all, one) => all + Math.round(1_000 * rate) + one, 0);
  return new Map([
    ...([["requests", n]] as const),
    ...([["errors/events", events]] as const),
    ...([["revenue/sum", sum]] as const),
    ...([["revenue/squares", sum * mean * 2 + n]] as const),
  ]);
};
const looksOf = (rate: number, mean: number): Counted[] =>
  Array.from({ length: 12 }, (_, at) => {
    const now: BothNumbers = { canary: side(at + 1, rate, mean), stable: side(at + 1, 0.05, 2) };
    return countStep(plan, now, null) as Counted;
  });
const judge = (looks: readonly Counted[], at = 12, over: Partial<CanaryPlan> = {}) =>
  judgeStep(
    { ...plan, ...over },
    { step: 1, percent: 50, isLast: at === 12, at: "2026-06-15T12:00:00.000Z" },
    looks[at - 1]!,
    looks.slice(0, at - 1),
  );

describe("points of a metric", () => {
  it("are what came between two looks, and none where nothing came", () => {
    const at = (n: number, events: number, mean: number): Counted => ({
      ...{ requests: { canary: n, stable: n }, shown: new Map() },
      pairs: new Map([
        ["errors", { canary: { kind: "rate", n, events }, stable: { kind: "rate", n, events } }],
        [
          "revenue",
          {
            canary: { kind: "mean", n, mean, variance: 1 },
            stable: { kind: "mean", n, mean, variance: 1 },
          },
        ],
      ]),
    });
    const seen = [at(100, 10, 1), at(100, 10, 1), at(300, 50, 2)];
    expect(pointsOf(errors, seen, "canary")).toEqual([0.1, 0.2]);
    expect(pointsOf(revenue, seen, "stable")).toEqual([1, 2.5]);
  });
});

describe("one metric by its points", () => {
  const base = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const by = (shift: number) => base.map((one) => one + shift);

  it.each([
    ["the same", by(0), "lower", "promote", "it is no other"],
    ["higher, and lower is better", by(20), "lower", "abort", "it is higher"],
    ["higher, and higher is better", by(20), "higher", "promote", "it is higher"],
    ["lower, and higher is better", by(-20), "higher", "abort", "it is lower"],
    ["all alike and equal", base.map(() => 5), "lower", "promote", "it is no other"],
    [
      "of too few points",
      by(20).slice(0, 9),
      "lower",
      "inconclusive",
      /^9 points of one version, fewer than/,
    ],
  ] as const)("is %s", (_name, canary, better, decision, why) => {
    const judged = judgePoints(canary, base, better);
    expect(judged.decision).toBe(decision);
    expect(judged.why).toMatch(why);
  });

  it("has a difference that is above 0 when it is better", () => {
    const up = judgePoints(by(20), base, "higher").difference!;
    const down = judgePoints(by(20), base, "lower").difference!;
    expect([up.value, down.value]).toEqual([20, -20]);
    expect([down.low, down.high]).toEqual([-up.high, -up.low]);
  });

  it("needs an interval beyond a quarter of the shift, not only away from none", () => {
    // test/reference/shift.json has such an interval: an estimate of 0.55 from 0.09 to 1.
    const judged = judgePoints([...by(3), 30, 31], base, "lower");
    expect(judged.difference!.high).toBeLessThan(0.25 * 3);
    expect(judged.decision).toBe("promote");
  });
});

describe("the score", () => {
  const rule = { pass: 90, marginal: 60 };
  it.each([
    [["promote", "promote"], "promote", "the score is 100, at least 90"],
    [["promote", "promote", "abort"], "inconclusive", "the score is 66.7, below 90 and not below 60"],
    [["promote", "abort"], "abort", "the score is 50, below 60"],
    [["promote", "promote", "inconclusive"], "inconclusive", "the score is 66.7, below 90 and not below 60"],
    [
      ["promote", "abort", "inconclusive"],
      "inconclusive",
      "the score is 33.3, and 1 of the metrics have too few points",
    ],
    [["abort", "abort", "inconclusive"], "abort", "the score is 0, below 60"],
    [["promote", "inconclusive"], "inconclusive", "1 of 2 metrics have too few points"],
  ] as const)("of %j: %s", (decisions, decision, why) => {
    expect(judgeScore(decisions, rule)).toEqual({ decision, why });
  });
});

describe("a step that a score judges", () => {
  it("waits for its last look, and goes on when nothing is worse", () => {
    const looks = looksOf(0.05, 2);
    expect(judge(looks, 11)).toMatchObject({
      decision: "wait",
      why: "the score is for the last look of the step",
    });
    expect(judge(looks, 11).metrics.map(({ decision }) => decision)).toEqual([null, null]);
    expect(judge(looks)).toMatchObject({ decision: "promote", why: "the score is 100, at least 95" });
  });

  it("is taken back when too much is worse, and says what", () => {
    const look = judge(looksOf(0.09, 2));
    expect(look).toMatchObject({ decision: "abort", why: "the score is 50, below 75: worse is `errors`" });
    expect(look.metrics[0]).toMatchObject({ margin: null, decision: "abort", why: "it is higher" });
    expect(judge(looksOf(0.05, 1.2)).why).toMatch(/worse is `revenue`/);
    expect(judge(looksOf(0.09, 2), 12, { score: { pass: 95, marginal: 50 } }).decision).toBe("inconclusive");
  });

  it("is broken off at once by a limit, or by traffic that is not divided as asked", () => {
    const looks = looksOf(0.05, 2);
    const limited = {
      ...plan,
      metrics: [errors, { kind: "value", name: "p95", max: 5, queries: {} }],
    } as CanaryPlan;
    const shown = { ...looks[2]!, shown: new Map([["p95", { canary: 9, stable: 1 }]]) };
    const place = { step: 1, percent: 50, isLast: false, at: "2026-06-15T12:00:00.000Z" };
    expect(judgeStep(limited, place, shown, looks.slice(0, 2)).decision).toBe("abort");
    expect(judgeStep(plan, { ...place, percent: 10 }, looks[2]!, looks.slice(0, 2)).why).toMatch(
      /not divided/,
    );
  });
});
