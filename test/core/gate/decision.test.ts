import { describe, expect, it } from "vitest";
import { compareScalars, plainScalar } from "../../../src/core/compare/compare-scalars.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import { outcomeOf } from "../../../src/core/gate/outcome.ts";
import type { MetricPolicy, Policy } from "../../../src/core/gate/policy.ts";
import type { MetricStats } from "../../../src/core/record/evaluation.ts";
import { measured, policyOf } from "./stats-builder.ts";

const fine = measured("f1", 0, 0.001);
const lost = measured("f1", -0.05, 0.01);
const open = measured("f1", 0, 0.02);
const suspected = measured("f1", -0.02, 0.01);
const noValue = measured("f1", 0, 0, { status: "undefined", candidate: null, note: "one class only" });
const alone = measured("f1", 0, 0, {
  status: "not_comparable",
  baseline: null,
  delta: null,
  interval: null,
  note: "no baseline",
});
const otherSet = { ...alone, name: "recall", baseline: 0.8, note: "the evaluation set differs" };
const tooFew = measured("f1", 0, 0, { status: "too_few", note: "9 rows of class 1, 10 are needed" });

type Case = [
  name: string,
  stats: MetricStats[],
  rules: Record<string, Partial<MetricPolicy>>,
  policy: Partial<Policy>,
  result: string,
  reasons: string[],
  exit: number,
];

const prove = { mode: "prove" } as const;
const proved = { f1: { proved: true } };
const cases: Case[] = [
  ["a metric inside its margin passes", [fine], { f1: {} }, {}, "pass", [], 0],
  ["a regression fails", [lost], { f1: {} }, {}, "fail", ["regressed"], 1],
  [
    "a regression of a metric that does not gate passes",
    [lost, { ...fine, name: "recall" }],
    { recall: {} },
    {},
    "pass",
    [],
    0,
  ],
  ["inconclusive passes in guard mode", [open], { f1: {} }, {}, "pass", [], 0],
  [
    "inconclusive is no evidence when policy asks for an answer",
    [open],
    { f1: {} },
    { onInconclusive: "fail" },
    "no-evidence",
    ["inconclusive"],
    4,
  ],
  ["too few rows pass in guard mode", [tooFew], { f1: {} }, {}, "pass", [], 0],
  ["an undefined gated metric is no evidence", [noValue], { f1: {} }, {}, "no-evidence", ["undefined"], 4],
  [
    "a gated metric that is absent is no evidence",
    [fine],
    { f1: {}, recall: {} },
    {},
    "no-evidence",
    ["no-evidence"],
    4,
  ],
  ["nothing at all is no evidence", [], {}, {}, "no-evidence", ["no-evidence"], 4],
  [
    "a regression outweighs missing evidence, and both are told",
    [lost, { ...noValue, name: "recall" }],
    { f1: {}, recall: {} },
    {},
    "fail",
    ["regressed", "undefined"],
    1,
  ],
  ["no baseline is neutral", [alone], { f1: {} }, {}, "no-baseline", ["no-baseline"], 0],
  [
    "no baseline is red in strict mode",
    [alone],
    { f1: {} },
    { strict: true },
    "no-baseline",
    ["no-baseline"],
    4,
  ],
  ["no baseline and nothing gated is no baseline", [alone], {}, {}, "no-baseline", ["no-baseline"], 0],
  [
    "only incomparable metrics count as no baseline",
    [otherSet],
    { recall: {} },
    {},
    "no-baseline",
    ["not-comparable"],
    0,
  ],
  [
    "a broken floor fails without a baseline",
    [alone],
    { f1: { min: 0.95 } },
    {},
    "fail",
    ["floor", "not-comparable"],
    1,
  ],
  [
    "one incomparable metric leaves the others to decide, and is told",
    [fine, otherSet],
    { f1: {}, recall: {} },
    {},
    "pass",
    ["not-comparable"],
    0,
  ],
  [
    "the others can fail",
    [lost, otherSet],
    { f1: {}, recall: {} },
    {},
    "fail",
    ["regressed", "not-comparable"],
    1,
  ],
  ["proof passes on an equivalent metric", [fine], proved, prove, "pass", [], 0],
  ["proof passes on identical outputs", [{ ...fine, status: "identical" }], proved, prove, "pass", [], 0],
  ["proof fails on an inconclusive metric", [open], proved, prove, "no-evidence", ["not-proved"], 4],
  [
    "proof of a metric without a comparison is missing",
    [fine, otherSet],
    { f1: {}, recall: { proved: true } },
    prove,
    "no-evidence",
    ["not-proved", "not-comparable"],
    4,
  ],
  [
    "a metric beside the proved one is only guarded",
    [fine, { ...open, name: "recall" }],
    { ...proved, recall: {} },
    prove,
    "pass",
    [],
    0,
  ],
  [
    "a first model has nothing to be proved against",
    [alone],
    proved,
    prove,
    "no-baseline",
    ["no-baseline"],
    0,
  ],
  ["proof with nothing gated is no evidence", [fine], {}, prove, "no-evidence", ["not-proved"], 4],
  ["a regression fails in prove mode too", [lost], proved, prove, "fail", ["regressed"], 1],
  [
    "a value under its floor fails however equivalent",
    [fine],
    { f1: { min: 0.91 } },
    {},
    "fail",
    ["floor"],
    1,
  ],
  ["a value over its ceiling fails", [fine], { f1: { max: 0.89 } }, {}, "fail", ["floor"], 1],
  ["a floor that is met exactly holds", [fine], { f1: { min: 0.9, max: 0.9 } }, {}, "pass", [], 0],
  [
    "a floor for the interval looks at its worse end",
    [open],
    { f1: { min: 0.89 } },
    { floorMode: "ci" },
    "fail",
    ["floor"],
    1,
  ],
  ["the same floor holds for the point value", [open], { f1: { min: 0.89 } }, {}, "pass", [], 0],
  [
    "without an interval the point value is held",
    [alone],
    { f1: { min: 0.89 } },
    { floorMode: "ci" },
    "no-baseline",
    ["no-baseline"],
    0,
  ],
];

describe("the decision", () => {
  it.each(cases)("%s", (_name, stats, rules, policy, result, reasons, exit) => {
    const { decision } = judge(stats, policyOf(rules, policy));
    expect(decision.result).toBe(result);
    expect(decision.reasons.map((reason) => reason.code)).toEqual(reasons);
    expect(outcomeOf(decision).exit).toBe(exit);
  });

  it("warns about an inconclusive metric only when its whole interval is a loss", () => {
    expect(judge([open], policyOf({ f1: {} })).decision.warnings).toEqual([]);
    const stats = [suspected, ...["recall", "precision", "accuracy"].map((name) => measured(name, 0, 0.001))];
    const gate = Object.fromEntries(stats.map(({ name }) => [name, {}]));
    const { decision, metrics } = judge(stats, policyOf(gate));
    expect(metrics[0]!.verdict).toBe("inconclusive");
    expect(decision.result).toBe("pass");
    expect(decision.warnings).toEqual([
      "f1 looks worse (90 % interval −0.0364 to −0.0036) and the rows cannot prove it",
    ]);
  });

  it("warns about a margin of 0, few groups, an ungated run and a limit without an interval", () => {
    const warnings = (stats: MetricStats, rules: Record<string, Partial<MetricPolicy>>, more = {}) =>
      judge([stats], policyOf(rules, more)).decision.warnings.join("\n");
    expect(warnings(fine, { f1: { margin: { absolute: 0 } } })).toContain("f1 has a margin of 0");
    expect(warnings(measured("f1", 0, 0.001, { groups: 40, df: 6.2 }), { f1: {} })).toContain(
      "f1 rests on 40 groups and has 6.2 degrees of freedom: its interval is rough",
    );
    expect(warnings(fine, {})).toContain("no metric gates");
    expect(warnings(alone, { f1: { min: 0.5 } }, { floorMode: "ci" })).toContain(
      "held against its point value",
    );
  });

  it("lists the largest loss first, measured in margins", () => {
    const stats = [
      measured("f1", -0.05, 0.001),
      measured("mae", -4, 0.01, { direction: "lower", baseline: 10 }),
    ];
    const { decision } = judge(stats, policyOf({ f1: {}, mae: {} }));
    expect(decision.reasons.map((reason) => reason.metric)).toEqual(["mae", "f1"]);
    expect(decision.reasons.map((reason) => reason.text)).toEqual([
      expect.stringMatching(
        /^mae rose 10\.00\s→\s14\.00: \+4\.00 \(90 % interval .*\) where \+0\.20 is allowed$/,
      ),
      expect.stringMatching(
        /^f1 fell 0\.900\d*\s→\s0\.850\d*: −0\.050\d* \(90 % interval .*\) where −0\.010\d* is allowed$/,
      ),
    ]);
  });

  it("writes each reason with its numbers", () => {
    const texts = (stats: MetricStats[], rules: Record<string, Partial<MetricPolicy>>, more = {}) =>
      judge(stats, policyOf(rules, more)).decision.reasons.map((reason) => reason.text);
    expect(texts([fine], { f1: { min: 0.91 } })).toEqual(["f1 is 0.9000, below the floor 0.9100"]);
    expect(texts([fine], { f1: { max: 0.5 } })).toEqual(["f1 is 0.9000, above the ceiling 0.5000"]);
    expect(texts([open], { f1: { min: 0.89 } }, { floorMode: "ci" })).toEqual([
      "f1 can, at the worse end of its 90 % interval, be 0.8671, below the floor 0.8900",
    ]);
    expect(texts([noValue], { f1: {} })).toEqual(["f1 cannot be judged: one class only"]);
    expect(texts([alone], { f1: {} })).toEqual(["there is no baseline to compare with"]);
    expect(texts([otherSet], { recall: {} })).toEqual(["nothing is comparable: the evaluation set differs"]);
    expect(texts([open], proved, prove)[0]).toMatch(
      /^f1 is not proved: 90 % interval −0\.0329 to \+0\.0329 where −0\.0100 is allowed; test set too small; /,
    );
  });
});

describe("plain numbers", () => {
  const scalars = (candidate: number, baseline: number | null) =>
    compareScalars(
      new Map([["latency_p95_ms", plainScalar(candidate)]]),
      baseline === null ? null : new Map([["latency_p95_ms", plainScalar(baseline)]]),
    );

  it("pass while they stay within their limits, even when policy asks for answers", () => {
    const gate = { latency_p95_ms: { max: 50, maxRegression: { ofBase: 0.1 } } };
    expect(judge(scalars(44, 40), policyOf(gate, { onInconclusive: "fail" })).decision).toMatchObject({
      result: "pass",
      reasons: [],
    });
  });

  it("fail beyond the largest loss that is allowed", () => {
    const { decision } = judge(
      scalars(50, 40),
      policyOf({ latency_p95_ms: { maxRegression: { ofBase: 0.1 } } }),
    );
    expect(decision.result).toBe("fail");
    expect(decision.reasons[0]).toMatchObject({ code: "guardrail", metric: "latency_p95_ms" });
    expect(decision.reasons[0]!.text).toMatch(
      /^latency_p95_ms rose 40\.00\s→\s50\.00: \+10\.00 where \+4\.00 is allowed$/,
    );
  });

  it("hold a limit that is met but for rounding", () => {
    const gate = { latency_p95_ms: { maxRegression: { absolute: 0.03 } } };
    expect(0.33 - 0.3).toBeGreaterThan(0.03);
    expect(judge(scalars(0.33, 0.3), policyOf(gate)).decision.result).toBe("pass");
  });

  it("are inconclusive when a margin asks for more than one number can tell", () => {
    const gate = { latency_p95_ms: { margin: { ofBase: 0.01 } } };
    const strictly = judge(scalars(40, 40), policyOf(gate, { onInconclusive: "fail" }));
    expect(strictly.guardrails[0]!.verdict).toBe("inconclusive");
    expect(strictly.decision.result).toBe("no-evidence");
  });

  it("take the direction that is configured; known metrics of rows do not", () => {
    const gate = { latency_p95_ms: { direction: "higher", maxRegression: { absolute: 1 } } } as const;
    expect(judge(scalars(50, 40), policyOf(gate)).decision.result).toBe("pass");
    expect(judge([fine], policyOf({ f1: { direction: "lower" } })).metrics[0]!.direction).toBe("higher");
  });
});
