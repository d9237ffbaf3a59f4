import { describe, expect, it } from "vitest";
import { compareScalars, plainScalar } from "../../../src/core/compare/compare-scalars.ts";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { choosePolicy } from "../../../src/core/gate/choose-policy.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import { judgeAgain } from "../../../src/core/gate/judge-again.ts";
import { record } from "../report/records.ts";
import { measured, policyOf } from "./stats-builder.ts";

const cost = (name: string, candidate: number, baseline: number | null) =>
  compareScalars(
    new Map([[name, plainScalar(candidate)]]),
    baseline === null ? null : new Map([[name, plainScalar(baseline)]]),
  )[0]!;

describe("guardrails", () => {
  it("stand apart from the metrics, and broken ones fail as guardrails", () => {
    const stats = [measured("accuracy", 0.02, 0.001), cost("latency_p95_ms", 60, 40), cost("cost_usd", 1, 1)];
    const policy = policyOf({ accuracy: {}, latency_p95_ms: { max: 50, maxRegression: { ofBase: 0.1 } } });
    const judged = judge(stats, policy);
    expect(judged.metrics.map(({ name }) => name)).toEqual(["accuracy"]);
    expect(judged.guardrails.map(({ name, gated, allowed }) => [name, gated, allowed])).toEqual([
      ["latency_p95_ms", true, 4],
      ["cost_usd", false, undefined],
    ]);
    expect(judged.decision).toMatchObject({ result: "fail" });
    expect(
      judged.decision.reasons.map(({ code, text }) => `${code}: ${text.replaceAll("\u00a0", " ")}`),
    ).toEqual([
      "guardrail: latency_p95_ms is 60.00, above the ceiling 50.00",
      "guardrail: latency_p95_ms rose 40.00 → 60.00: +20.00 where +4.00 is allowed",
    ]);
  });

  it("of which more is better may not fall by more than is allowed", () => {
    const policy = policyOf({ accuracy: {}, throughput: { maxRegression: { ofBase: 0.1 } } });
    const { decision } = judge([measured("accuracy", 0, 0.001), cost("throughput", 80, 100)], policy);
    expect(decision.reasons.map(({ code, text }) => `${code}: ${text.replaceAll("\u00a0", " ")}`)).toEqual([
      "guardrail: throughput fell 100.0 → 80.0: −20.00 where −10.00 is allowed",
    ]);
  });

  it("are not evidence of quality: a size within its limit is no pass when no metric is comparable", () => {
    const other = {
      ...measured("accuracy", 0, 0.001),
      status: "not_comparable" as const,
      note: "other rows",
    };
    const judged = judge([other, cost("model_mb", 5, 5)], policyOf({ accuracy: {}, model_mb: { max: 10 } }));
    expect(judged.decision.result).toBe("no-baseline");
  });

  it("of one's own limit need no baseline, and say nothing about it", () => {
    const stats = [measured("accuracy", 0.02, 0.001), cost("model_mb", 5, null)];
    const held = judge(stats, policyOf({ accuracy: {}, model_mb: { max: 10 } }));
    expect(held.decision).toMatchObject({ result: "pass", reasons: [] });
    const lost = judge(stats, policyOf({ accuracy: {}, model_mb: { maxRegression: { ofBase: 0.1 } } }));
    expect(lost.decision.reasons.map(({ code }) => code)).toEqual(["not-comparable"]);
  });

  it("that are gated and missing are no evidence", () => {
    const judged = judge(
      [measured("accuracy", 0.02, 0.001)],
      policyOf({ accuracy: {}, latency_ms: { max: 1 } }),
    );
    expect(judged.decision.result).toBe("no-evidence");
  });

  it("are never the headline while there is a metric", () => {
    const config = parseConfig(
      "models: {m: {mode: prove, gate: {latency_ms: {max: 5}, val_score: {margin: 0.1}}}}",
      "evenhand.yml",
    );
    const facts = { task: "scalars" as const, hasScore: false, probabilistic: false, majorityShare: 0 };
    const policy = choosePolicy({ ...facts, available: ["latency_ms", "val_score"] }, config, "m");
    expect(policy.headline).toBe("val_score");
    expect(policy.metrics.get("val_score")!.proved).toBe(true);
  });

  it("of an older record that kept them among the metrics are moved, and nothing else is said to differ", () => {
    const policy = policyOf({ accuracy: {}, latency_p95_ms: { max: 50 } });
    const { metrics, guardrails, decision } = judge(
      [measured("accuracy", 0.02, 0.001), cost("latency_p95_ms", 40, 40)],
      policy,
    );
    const config = parseConfig(
      "models: {digits-even: {gate: {accuracy: {}, latency_p95_ms: {max: 50}}}}",
      "e",
    );
    const old = record({ metrics: [...guardrails, ...metrics], guardrails: [], decision });
    const again = judgeAgain(old, config, old.policy);
    expect(again.record.guardrails.map(({ name }) => name)).toEqual(["latency_p95_ms"]);
    expect(again.overridden).toEqual([]);
  });
});
