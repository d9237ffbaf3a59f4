import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import { judgeAgain } from "../../../src/core/gate/judge-again.ts";
import { record } from "../report/records.ts";
import { measured, policyOf } from "./stats-builder.ts";

const policy = policyOf({ f1: {} });
const loss = judge([measured("f1", -0.05, 0.01)], policy);
const config = parseConfig("models: {digits-even: {gate: {f1: {}}}}", "evenhand.yml");
const stored = record({ metrics: loss.metrics, guardrails: [], slices: [], decision: loss.decision });
const given = { ...stored.policy, ref: "base" } as typeof stored.policy;

describe("a stored record judged again", () => {
  it("by the same rules says the same, under the given policy", () => {
    const again = judgeAgain(stored, config, given);
    expect(again.overridden).toEqual([]);
    expect(again.record.policy).toEqual(given);
    expect(again.record.decision.result).toBe("fail");
  });

  it("that says otherwise is overridden, verdict by verdict", () => {
    const lying = {
      ...stored,
      metrics: stored.metrics.map((metric) => ({ ...metric, verdict: "improved" as const })),
      decision: { ...stored.decision, result: "pass" as const, reasons: [] },
    };
    const again = judgeAgain(lying, config, given);
    expect(again.overridden).toEqual([
      "the record said pass, the base's rules give fail",
      "f1: the record said improved, the base's rules give regressed",
    ]);
    expect(again.record.metrics[0]!.verdict).toBe("regressed");
  });

  it("keeps what its own inputs had made stricter", () => {
    const strict = { ...stored, decision: { ...stored.decision, strict: true, mode: "prove" as const } };
    expect(judgeAgain(strict, config, given).record.decision).toMatchObject({ strict: true, mode: "prove" });
  });

  it("closes no gate for what was accepted for this commit", () => {
    const again = judgeAgain(stored, config, given, new Set(["f1"]));
    expect(again.record.decision.result).toBe("pass");
    expect(again.overridden).toEqual(["the record said fail, the base's rules give pass"]);
  });

  it("without any number is no evidence, whatever it says of itself", () => {
    const empty = { ...stored, metrics: [], guardrails: [] };
    const passed = { ...empty, decision: { ...empty.decision, result: "pass" as const, reasons: [] } };
    const again = judgeAgain(passed, config, given);
    expect(again.overridden).toEqual(["the record said pass and holds no metric"]);
    expect(again.record.policy).toEqual(given);
    expect(again.record.decision).toEqual({
      ...passed.decision,
      result: "no-evidence",
      reasons: [{ code: "no-evidence", metric: null, text: "no metric has a value for the candidate" }],
    });
    const honest = { ...empty, decision: { ...empty.decision, result: "no-evidence" as const } };
    expect(judgeAgain(honest, config, given)).toEqual({
      record: { ...honest, policy: given },
      overridden: [],
    });
  });
});
