import { describe, expect, it } from "vitest";
import { type BothNumbers, type Counted, countStep } from "../../../src/core/canary/counts.ts";
import { judgeStep } from "../../../src/core/canary/judge.ts";
import type { CanaryPlan } from "../../../src/core/canary/plan.ts";
import { fillQuestion, questionsOf } from "../../../src/core/canary/questions.ts";
import { judgeLook, levelsOf } from "../../../src/core/canary/sequential.ts";
import { checkSplit } from "../../../src/core/canary/split-check.ts";

const plan: CanaryPlan = {
  ...{ steps: [10, 50], looks: 3, every: 1, warmUp: 1, source: "http", at: "x", requests: "n" },
  ...{ totals: false, checksSplit: true },
  metrics: [
    { kind: "rate", name: "errors", direction: "lower", margin: 0.01, queries: { events: "e" } },
    {
      ...{ kind: "mean", name: "score", direction: "higher", margin: 0.1 },
      queries: { of: "o", sum: "s", squares: "q" },
    },
    { kind: "value", name: "p95", max: 50, queries: { value: "p" } },
  ],
};

type Side = { n?: number | null; e?: number | null; o?: number; s?: number; q?: number; p?: number | null };
const numbers = ({ n = 5_000, e = 100, o = 1_000, s = 500, q = 300, p = 20 }: Side) =>
  new Map(
    Object.entries({
      requests: n,
      "errors/events": e,
      "score/of": o,
      "score/sum": s,
      "score/squares": q,
      "p95/value": p,
    }),
  );
const both = (canary: Side = {}, stable: Side = {}): BothNumbers => ({
  canary: numbers(canary),
  stable: numbers(stable),
});
const standing = { step: 1, percent: 50, isLast: false, at: "2026-06-15T12:00:00.000Z" };
const counted = (now: BothNumbers) => countStep(plan, now, null) as Counted;

describe("what a step has counted", () => {
  it("is requests, rates and means of both versions; the mean has its sample variance", () => {
    const { requests, pairs, shown } = counted(both());
    expect(requests).toEqual({ canary: 5_000, stable: 5_000 });
    expect(pairs.get("errors")!.canary).toEqual({ kind: "rate", n: 5_000, events: 100 });
    expect(pairs.get("score")!.stable).toEqual({ kind: "mean", n: 1_000, mean: 0.5, variance: 50 / 999 });
    expect(shown.get("p95")).toEqual({ canary: 20, stable: 20 });
  });

  it("takes no series for none, rounds what Prometheus extrapolates, and keeps a negative sum", () => {
    const { pairs, requests } = counted(both({ n: 99.6, e: null, s: -500 }));
    expect(requests.canary).toBe(100);
    expect(pairs.get("errors")!.canary).toEqual({ kind: "rate", n: 100, events: 0 });
    expect(pairs.get("score")!.canary).toMatchObject({ mean: -0.5 });
  });

  it("is running totals less those at the step's begin", () => {
    const now = countStep(
      plan,
      both({ n: 700, e: 60, o: 1_000, s: 500, q: 300 }),
      both({ n: 200, e: 10, o: 0, s: 0, q: 0 }),
    );
    expect((now as Counted).pairs.get("errors")!.canary).toEqual({ kind: "rate", n: 500, events: 50 });
    expect((now as Counted).pairs.get("score")!.canary).toMatchObject({ n: 1_000, mean: 0.5 });
  });

  it("is nothing where a count is impossible, in one sentence", () => {
    expect(countStep(plan, both({ n: 100, e: 101 }), null)).toBe(
      "errors of the canary version has 101 events in 100 requests",
    );
    expect(countStep(plan, both({ n: 5 }), both({ n: 9 }))).toBe(
      "requests of the canary version went back from 9 to 5: it must be a count that only rises",
    );
    expect(countStep(plan, both({}, { n: -1 }), null)).toMatch(/^requests of the stable version is -1/);
  });
});

describe("a mean that says nothing", () => {
  it("is one whose sum or squares the source does not have, though there were requests", () => {
    const lacks = (part: string) => {
      const now = both();
      return countStep(plan, { ...now, canary: new Map([...now.canary, [`score/${part}`, null]]) }, null);
    };
    expect(lacks("sum")).toBe("score of the canary version has no sum, and 1000 requests");
    expect(lacks("squares")).toBe("score of the canary version has no squares, and 1000 requests");
  });

  it("is one whose squares cannot belong to its sum", () => {
    const why = "the squares of score of the stable version are less than its sum allows";
    expect(countStep(plan, both({}, { s: 50_000, q: 50_000 }), null)).toBe(why);
  });

  it("does not take what rounding leaves of a spread for one, nor promotes by it", () => {
    const side = { o: 1_000, s: 1e12, q: 1e21 + 1e6 };
    const step = counted(both(side, side));
    expect(step.pairs.get("score")!.canary).toMatchObject({ mean: 1e9, variance: 0 });
    expect(judgeStep(plan, standing, step)).toMatchObject({
      decision: "wait",
      why: "`score`: all values of one side are alike",
    });
  });

  it("is one whose values are all alike in one version: a hundred equal ones exclude nothing", () => {
    const step = counted(both({ s: 1_000, q: 1_000 }, { s: 500, q: 300 }));
    expect(judgeStep(plan, { ...standing, isLast: true }, step).decision).toBe("inconclusive");
    const worse = counted(both({ s: 0, q: 0 }, { s: 500, q: 300 }));
    expect(judgeStep(plan, standing, worse).decision).toBe("abort");
  });

  it("keeps equal values countable where Prometheus extrapolated the requests", () => {
    const step = counted(both({ o: 1_000.4, s: 1_000.4, q: 1_000.4 }));
    expect(step.pairs.get("score")!.canary).toMatchObject({ n: 1_000, variance: 0 });
  });
});

describe("a look at a step", () => {
  it("goes on when every metric has excluded its loss, and says which one has not", () => {
    expect(judgeStep(plan, standing, counted(both()))).toMatchObject({ decision: "promote" });
    const thin = counted(both({ o: 150, s: 75, q: 75 }, { o: 150, s: 75, q: 75 }));
    expect(judgeStep(plan, standing, thin)).toMatchObject({
      decision: "wait",
      why: "`score`: neither a loss is shown nor one beyond the margin excluded",
    });
    expect(judgeStep(plan, { ...standing, isLast: true }, thin)).toMatchObject({
      decision: "inconclusive",
    });
  });

  it("aborts for one that has lost, whatever the others say", () => {
    const lost = counted(both({ s: 300, q: 140 }));
    expect(judgeStep(plan, standing, lost)).toMatchObject({
      decision: "abort",
      why: "`score`: a loss is shown, and one beyond the margin is not excluded",
    });
  });

  it("holds a limit only of enough requests, and never goes on without its value", () => {
    expect(judgeStep(plan, standing, counted(both({ p: 51 })))).toMatchObject({
      decision: "abort",
      why: "`p95`: it is 51, above the limit 50",
    });
    const last = { ...standing, isLast: true };
    expect(judgeStep(plan, last, counted(both({ p: null })))).toMatchObject({ decision: "inconclusive" });
    expect(judgeStep(plan, standing, counted(both({ n: 60, e: 1, p: 51 }, { n: 60 })))).toMatchObject({
      decision: "wait",
    });
  });

  it("looks at the traffic's division first", () => {
    const odd = judgeStep(plan, { ...standing, percent: 40 }, counted(both({ s: 300, q: 140 })));
    expect(odd.decision).toBe("abort");
    expect(odd.why).toBe(
      "the traffic is not divided as asked: 50.0 % of 10000 requests reached the new version, and 40 % should",
    );
    expect(
      judgeStep({ ...plan, checksSplit: false }, { ...standing, percent: 40 }, counted(both())),
    ).toMatchObject({
      split: null,
      decision: "promote",
    });
  });
});

describe("the division of traffic", () => {
  it("has the p value of scipy.stats.chisquare", () => {
    // chisquare([1204, 10796], [1200, 10800]), ([1300, 10700], [1200, 10800]), ([520, 480], [500, 500])
    expect(checkSplit(1204, 10_796, 10)!.p).toBeCloseTo(0.9031238431673467, 12);
    expect(checkSplit(1300, 10_700, 10)!.p).toBeCloseTo(0.0023430777103758374, 14);
    expect(checkSplit(520, 480, 50)!.p).toBeCloseTo(0.20590321073206466, 12);
  });

  it("is judged by the exact binomial test where fewer than five requests were expected of a version", () => {
    // scipy.stats.binom: 2·sf(199, 300, .01), 2·sf(8, 9, .1), 2·cdf(0, 9, .5).
    expect(checkSplit(200, 100, 1)).toMatchObject({ isBroken: true });
    expect(checkSplit(200, 100, 1)!.p / 3.05945e-319).toBeCloseTo(1, 3);
    expect(checkSplit(9, 0, 10)!.p / 2e-9).toBeCloseTo(1, 12);
    expect(checkSplit(0, 9, 50)!.p).toBeCloseTo(0.00390625, 14);
    expect(checkSplit(0, 49, 10)).toMatchObject({ isBroken: false });
  });

  it("is broken below 0.0005, and not looked at without requests", () => {
    expect(checkSplit(1_300, 10_700, 10)!.isBroken).toBe(false);
    expect(checkSplit(1_320, 10_680, 10)!.isBroken).toBe(true);
    expect(checkSplit(0, 100, 50)!.isBroken).toBe(true);
    expect(checkSplit(0, 0, 10)).toBe(null);
  });
});

describe("steps", () => {
  const rate = (n: number, events: number) => ({ kind: "rate", n, events }) as const;
  const rest = { margin: 0.01, better: "lower", isLast: false } as const;

  it("divide the level of their intervals among them", () => {
    const pair = { canary: rate(5_000, 100), stable: rate(5_000, 100) };
    const widths = [1, 2, 4].map((steps) => judgeLook({ ...pair, ...rest, steps }).difference!.high);
    // V = p(1-p)·2/5000 with p = 201/10002, τ = 0.01: √(V(V+τ²)/τ²·(2 ln(k/0.1)+ln((V+τ²)/V))) by bc.
    const p = 201 / 10_002;
    const v = p * (1 - p) * 4e-4;
    const half = (k: number) =>
      Math.sqrt(((v * (v + 1e-4)) / 1e-4) * (2 * Math.log(k / 0.1) + Math.log((v + 1e-4) / v)));
    for (const [at, k] of [1, 2, 4].entries()) expect(widths[at]).toBeCloseTo(half(k), 12);
    expect([1, 2, 4].map((steps) => levelsOf(steps, 1).promote)).toEqual([0.9, 0.95, 0.975]);
  });

  it("prove each for itself: what the first one counted says nothing of the second", () => {
    const few = counted(both({ n: 150, e: 4 }, { n: 150, e: 4 }));
    expect(
      judgeStep({ ...plan, metrics: plan.metrics.slice(0, 1) }, { ...standing, step: 2 }, few),
    ).toMatchObject({
      decision: "wait",
    });
  });
});

describe("several metrics", () => {
  const rate = (n: number, events: number) => ({ kind: "rate", n, events }) as const;
  const rest = { margin: 0.01, better: "lower", isLast: false } as const;

  it("share the error of an abort, and none of a promotion, since all of them must promote", () => {
    const pair = { canary: rate(2_000, 130), stable: rate(2_000, 90) };
    const [one, three] = [1, 3].map((metrics) => judgeLook({ ...pair, ...rest, metrics }));
    // V = p(1-p)·2/2000 with p = 221/4002, τ = 0.01, α = 0.1/3 of the upper end and 0.1 of the lower.
    const p = 221 / 4_002;
    const v = p * (1 - p) * 1e-3;
    const half = (alpha: number) =>
      Math.sqrt(((v * (v + 1e-4)) / 1e-4) * (2 * Math.log(1 / alpha) + Math.log((v + 1e-4) / v)));
    expect(three!.difference!.high).toBeCloseTo(-0.02 + half(0.1 / 3), 12);
    expect(three!.difference!.low).toBe(one!.difference!.low);
    expect(one!.difference!.low).toBeCloseTo(-0.02 - half(0.1), 12);
    expect(levelsOf(2, 5)).toEqual({ promote: 0.95, abort: 0.99 });
  });

  it("are those that are compared: one that is only shown costs nothing", () => {
    const lost = { e: 150 };
    const alone = judgeStep({ ...plan, metrics: plan.metrics.slice(0, 1) }, standing, counted(both(lost)));
    const beside = judgeStep(
      { ...plan, metrics: [plan.metrics[0]!, plan.metrics[2]!] },
      standing,
      counted(both(lost)),
    );
    const three = judgeStep(plan, standing, counted(both(lost)));
    const high = ({ metrics }: typeof three) => metrics[0]!.difference!.high;
    expect(high(beside)).toBe(high(alone));
    expect(high(three)).toBeGreaterThan(high(alone));
  });
});

describe("questions", () => {
  it("are asked of each version by what tells it apart, and leave the braces of PromQL", () => {
    expect(questionsOf(plan).map(({ key }) => key)).toEqual([
      "requests",
      "errors/events",
      "score/of",
      "score/sum",
      "score/squares",
      "p95/value",
    ]);
    const asked = {
      ...{
        arm: "canary" as const,
        digest: `sha256:${"ab".repeat(32)}`,
        model: "fraud",
        environment: "production",
      },
      ...{ since: 1_000_000, now: 1_090_400 },
    };
    expect(fillQuestion('sum(increase(r{d="{digest12}",a="{arm}"}[{window}s])) {since} {other}', asked)).toBe(
      'sum(increase(r{d="abababababab",a="canary"}[90s])) 1000 {other}',
    );
  });
});
