import { describe, expect, it } from "vitest";
import { judge } from "../../../src/core/gate/judge.ts";
import { lostCells } from "../../../src/core/gate/judge-slices.ts";
import type { Policy } from "../../../src/core/gate/policy.ts";
import type { MetricStats } from "../../../src/core/record/evaluation.ts";
import { measured, policyOf } from "./stats-builder.ts";

type Slice = { slice: Record<string, string>; metrics: MetricStats[] };
const of = (slice: Record<string, string>, ...metrics: MetricStats[]): Slice => ({ slice, metrics });
const whole = measured("f1", 0, 0.001);
const gated = (more: Partial<Policy> = {}) => policyOf({ f1: {} }, more);
const decide = (slices: readonly Slice[], policy = gated(), overall = [whole]) =>
  judge(overall, policy, slices);
const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll("\u00a0", " "));
const loss = (better: number, se = 0.01, name = "f1") => measured(name, better, se);

describe("slices that warn", () => {
  it("close no gate, and the largest loss in margins is told first", () => {
    const { decision, slices } = decide([
      of({ country: "DE" }, loss(-0.05)),
      of({ country: "FR" }, loss(-0.08)),
      of({ country: "IT" }, loss(0)),
    ]);
    expect(decision.result).toBe("pass");
    expect(plain(decision.warnings).map((text) => text.slice(0, 33))).toEqual([
      "on country = FR, f1 fell 0.9000 →",
      "on country = DE, f1 fell 0.9000 →",
    ]);
    expect(slices.map(({ metrics }) => metrics[0]!.verdict)).toEqual([
      "regressed",
      "regressed",
      "inconclusive",
    ]);
    expect(slices.map(({ metrics }) => metrics[0]!.gated)).toEqual([false, false, false]);
  });

  it("are corrected as one family by Benjamini and Hochberg, at a tenth", () => {
    const slices = [-0.0185, -0.018, 0, 0, 0].map((better, k) => of({ k: `${k}` }, loss(better)));
    const judged = decide(slices).slices.map(({ metrics }) => metrics[0]!);
    const p = judged.map(({ pHarm }) => pHarm!);
    expect(judged.map(({ family }) => family)).toEqual([5, 5, 5, 5, 5]);
    // The larger of the two: 5 · p / 2; it also bounds the smaller one.
    const second = (5 * p[1]!) / 2;
    expect(judged[1]!.pHarmAdjusted).toBeCloseTo(second, 12);
    expect(judged[0]!.pHarmAdjusted).toBeCloseTo(Math.min((5 * p[0]!) / 1, second), 12);
    expect(second).toBeGreaterThan(0.05);
    expect(judged.map(({ verdict }) => verdict)).toEqual([
      "regressed",
      "regressed",
      "inconclusive",
      "inconclusive",
      "inconclusive",
    ]);
  });

  it("count into the family only what gates on the whole set and could be judged", () => {
    const few = measured("f1", 0, 0.01, { status: "too_few", note: "9 rows" });
    const { slices } = decide([
      of({ k: "1" }, loss(-0.05), loss(-0.05, 0.01, "recall")),
      of({ k: "2" }, few, loss(-0.01)),
    ]);
    expect(slices[0]!.metrics.map(({ family }) => family)).toEqual([2, 1]);
    expect(slices[1]!.metrics.map(({ family, pHarmAdjusted }) => [family, pHarmAdjusted === null])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it("are told up to ten, and the rest is counted", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_slice, k) => of({ k: `${k}` }, loss(-0.05 - k / 1000)));
    expect(decide(many(10)).decision.warnings.length).toBe(10);
    const { warnings } = decide(many(12)).decision;
    expect(warnings.length).toBe(11);
    expect(warnings[10]).toBe("2 more losses on slices are in the report");
    expect(warnings[0]).toContain("on k = 11,");
  });

  it("come first where the whole set improved and hides them", () => {
    const better = measured("f1", 0.05, 0.001);
    const recall = measured("recall", 0, 0.001);
    const { decision } = decide(
      [of({ k: "1" }, loss(-0.09, 0.01, "recall"), loss(-0.05))],
      policyOf({ f1: {}, recall: {} }),
      [better, recall],
    );
    expect(plain(decision.warnings).map((text) => text.slice(0, 52))).toEqual([
      "f1 improved on the whole set and regressed on k = 1:",
      "on k = 1, recall fell 0.9000 → 0.8100: −0.0900 (90 %",
    ]);
  });

  it("take the margin of the whole set's rule, and no limit of it", () => {
    const rules = { f1: { margin: { absolute: 0.2 }, min: 0.99, maxRegression: { absolute: 0 } } };
    const { slices } = decide([of({ k: "1" }, loss(-0.05))], policyOf(rules), [{ ...whole, candidate: 1 }]);
    expect(slices[0]!.metrics[0]).toMatchObject({
      margin: 0.2,
      verdict: "equivalent",
      floor: null,
      allowed: undefined,
    });
  });

  it("without a baseline show the limit beside the value", () => {
    const alone = measured("f1", 0, 0.01, {
      status: "not_comparable",
      baseline: null,
      delta: null,
      interval: null,
      candidate: 0.9,
      note: "no baseline",
    });
    const { slices } = decide([of({ k: "1" }, alone)], policyOf({ f1: { min: 0.95, max: 1 } }), [alone]);
    expect(slices[0]!.metrics[0]!.floor).toMatchObject({ min: 0.95, max: 1, held: false });
  });
});

describe("slices that gate", () => {
  const gate = gated({ gateSlices: [["country"], ["age", "country"]] });

  it("fail the decision with their names, worst first", () => {
    const { decision, slices } = decide(
      [
        of({ country: "DE" }, loss(-0.05)),
        of({ country: "FR" }, loss(-0.08)),
        of({ country: "DE", age: "old" }, loss(0)),
      ],
      gate,
    );
    expect(decision.result).toBe("fail");
    expect(decision.reasons.map(({ code, metric, text }) => [code, metric, text.slice(0, 16)])).toEqual([
      ["regressed", null, "on country = FR,"],
      ["regressed", null, "on country = DE,"],
    ]);
    expect(decision.warnings).toEqual([]);
    expect(slices.every(({ metrics }) => metrics[0]!.gated)).toBe(true);
    expect(lostCells(slices)).toEqual(["f1@country = FR", "f1@country = DE"]);
  });

  it("are corrected among themselves by Holm, at α, and leave those that warn alone", () => {
    const { slices } = decide(
      [
        of({ country: "DE" }, loss(-0.0225)),
        of({ country: "FR" }, loss(0)),
        of({ age: "old", country: "DE" }, loss(0)),
        of({ channel: "web" }, loss(-0.05)),
      ],
      gate,
    );
    const [first, , , warning] = slices.map(({ metrics }) => metrics[0]!);
    expect(first!.family).toBe(3);
    expect(first!.pHarmAdjusted).toBeCloseTo(3 * first!.pHarm!, 12);
    expect(first!.verdict).toBe("regressed");
    expect(warning).toMatchObject({ family: 1, gated: false, pHarmAdjusted: warning!.pHarm });
  });

  it("are held to α where those that warn are held to a tenth", () => {
    const at = (columns: string) =>
      decide([of({ [columns]: "x" }, loss(-0.015)), of({ age: "a", country: "b" }, loss(0))], gate)
        .slices[0]!;
    const [gating] = at("country").metrics;
    const [warning] = at("channel").metrics;
    expect(gating!.pHarmAdjusted).toBeGreaterThan(0.05);
    expect(gating!.verdict).toBe("inconclusive");
    expect(warning!.pHarmAdjusted).toBeGreaterThan(0.05);
    expect(warning!.verdict).toBe("regressed");
  });

  it("of metrics that do not gate on the whole set do not gate", () => {
    const { decision, slices } = decide(
      [of({ country: "DE" }, loss(-0.05, 0.01, "recall")), of({ country: "DE", age: "x" }, loss(0))],
      gate,
    );
    expect(decision.result).toBe("pass");
    expect(slices[0]!.metrics[0]).toMatchObject({ verdict: "regressed", gated: false });
    expect(decision.warnings.length).toBe(1);
    expect(lostCells(slices)).toEqual([]);
  });

  it("that a person accepted close no gate and stay in sight", () => {
    const slices = [of({ country: "DE" }, loss(-0.05)), of({ country: "x", age: "y" }, loss(0))];
    const accepted = decide(slices, { ...gate, accepted: new Set(["f1@country = DE"]) }).decision;
    expect(accepted.result).toBe("pass");
    expect(plain(accepted.warnings)[0]).toMatch(/^accepted for this commit: on country = DE, f1 fell/);
    expect(decide(slices, { ...gate, accepted: new Set(["f1"]) }).decision.result).toBe("fail");
  });

  it("that nobody measured are no evidence, by name", () => {
    const { decision } = decide([of({ country: "DE" }, loss(0))], gate);
    expect(decision.result).toBe("no-evidence");
    expect(decision.reasons.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^slices of age × country gate and were not measured: keep/),
    ]);
    expect(decide([], gated()).decision.result).toBe("pass");
  });

  it("are not asked for where nothing is compared, or only plain numbers are", () => {
    const alone = { ...whole, status: "not_comparable" as const, note: "no baseline" };
    expect(decide([], gate, [alone]).decision.result).toBe("no-baseline");
    expect(decide([], gate, [{ ...whole, n: 0 }]).decision.result).toBe("pass");
    expect(decide([], policyOf({}, { gateSlices: [["country"]] })).decision.result).toBe("pass");
  });
});
