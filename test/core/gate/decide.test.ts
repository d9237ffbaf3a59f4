import { describe, expect, it } from "vitest";
import { compareScalars, plainScalar } from "../../../src/core/compare/compare-scalars.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import { measured, policyOf } from "./stats-builder.ts";

const plain = (name: string, candidate: number, baseline: number | null) =>
  compareScalars(
    new Map([[name, plainScalar(candidate)]]),
    baseline === null ? null : new Map([[name, plainScalar(baseline)]]),
  )[0]!;
const lost = measured("f1", -0.05, 0.01);
const fine = measured("recall", 0, 0.001);
const told = (texts: readonly string[]) => texts.map((text) => text.replaceAll("\u00a0", " "));

describe("a loss that a person accepted", () => {
  const policy = { f1: {}, recall: {} };

  it("closes no gate and stays in sight", () => {
    const { decision } = judge([lost, fine], policyOf(policy, { accepted: new Set(["f1"]) }));
    expect(decision).toMatchObject({ result: "pass", reasons: [] });
    expect(told(decision.warnings)[0]).toMatch(/^accepted for this commit: f1 fell .* is allowed$/);
  });

  it("of another metric changes nothing", () => {
    const { decision } = judge([lost, fine], policyOf(policy, { accepted: new Set(["recall"]) }));
    expect(decision.result).toBe("fail");
    expect(decision.reasons.map(({ code, metric }) => [code, metric])).toEqual([["regressed", "f1"]]);
    expect(decision.warnings).toEqual([]);
  });

  it("leaves those that nobody accepted", () => {
    const other = measured("recall", -0.05, 0.01);
    const { decision } = judge([lost, other], policyOf(policy, { accepted: new Set(["f1"]) }));
    expect(decision.reasons.map(({ metric }) => metric)).toEqual(["recall"]);
    expect(decision.warnings.length).toBe(1);
  });
});

describe("losses", () => {
  it("are told from the largest in margins to the smallest, whatever they are in numbers", () => {
    const stats = [
      measured("accuracy", -0.05, 0.001),
      measured("mae", -9, 0.1, { direction: "lower", baseline: 50 }),
      measured("f1", -0.05, 0.001),
    ];
    const policy = policyOf({
      accuracy: { margin: { absolute: 0.01 } },
      mae: { margin: { absolute: 1 } },
      f1: { margin: { absolute: 0.04 } },
    });
    const { decision } = judge(stats, policy);
    expect(decision.reasons.map(({ metric }) => metric)).toEqual(["mae", "accuracy", "f1"]);
  });

  it("beyond a margin of 0 come before all others", () => {
    const stats = [measured("accuracy", -0.5, 0.001), measured("f1", -0.01, 0.001)];
    const rules = { accuracy: { margin: { absolute: 0.001 } }, f1: { margin: { absolute: 0 } } };
    expect(judge(stats, policyOf(rules)).decision.reasons.map(({ metric }) => metric)).toEqual([
      "f1",
      "accuracy",
    ]);
  });
});

describe("numbers whose limits are all that is asked", () => {
  const inconclusive = { onInconclusive: "fail" } as const;
  const open = plain("score", 5, 4);

  it.each([
    ["a floor", { min: 1 }],
    ["a ceiling", { max: 10 }],
    ["an allowed loss", { maxRegression: { absolute: 1 } }],
  ])("are held by %s, and need not be conclusive", (_name, rule) => {
    expect(judge([open, fine], policyOf({ score: rule, recall: {} }, inconclusive)).decision.result).toBe(
      "pass",
    );
  });

  it.each([
    ["nothing at all", {}],
    ["a margin beside a floor", { min: 1, margin: { absolute: 1 } }],
  ])("must be conclusive under %s", (_name, rule) => {
    const { decision } = judge([open, fine], policyOf({ score: rule, recall: {} }, inconclusive));
    expect(decision.result).toBe("no-evidence");
    expect(decision.reasons.map(({ code, metric }) => [code, metric])).toEqual([["inconclusive", "score"]]);
  });

  it("are not meant by it when they come from rows", () => {
    const wide = measured("f1", 0, 0.02);
    const { decision } = judge([wide, fine], policyOf({ f1: { min: 0.1 }, recall: {} }, inconclusive));
    expect(decision.result).toBe("no-evidence");
  });

  it("that are conclusive are no reason", () => {
    expect(judge([fine], policyOf({ recall: {} }, inconclusive)).decision.reasons).toEqual([]);
  });
});

describe("a guardrail without a baseline", () => {
  const alone = plain("model_mb", 5, null);

  it.each([
    ["a ceiling needs none", { max: 10 }, 0],
    ["a floor needs none", { min: 1 }, 0],
    ["no limit needs one", {}, 1],
    ["a margin needs one", { max: 10, margin: { absolute: 1 } }, 1],
    ["an allowed loss needs one", { max: 10, maxRegression: { absolute: 1 } }, 1],
    ["a floor and an allowed loss need one", { min: 1, maxRegression: { absolute: 1 } }, 1],
  ])("%s", (_name, rule, reasons) => {
    const { decision } = judge([fine, alone], policyOf({ recall: {}, model_mb: rule }));
    expect(decision.result).toBe("pass");
    expect(decision.reasons.map(({ metric }) => metric)).toEqual(new Array(reasons).fill("model_mb"));
  });

  it("is what is compared where no metric gates", () => {
    const { decision } = judge([fine, alone], policyOf({ model_mb: { max: 10 } }));
    expect(decision.result).toBe("no-baseline");
    expect(told(decision.reasons.map(({ text }) => text))).toEqual([
      "there is no baseline to compare with; hard limits hold",
    ]);
  });

  it("does not speak for metrics that gate", () => {
    expect(judge([fine, alone], policyOf({ recall: {} })).decision.result).toBe("pass");
  });

  it("nor for whatever was measured, where nothing gates", () => {
    expect(judge([fine, alone], policyOf({})).decision.result).toBe("pass");
    expect(judge([alone], policyOf({})).decision.result).toBe("no-baseline");
  });
});

describe("no metric with a value", () => {
  const none = measured("f1", 0, 0, { status: "undefined", candidate: null, note: "one class only" });

  it("is said once when nothing gates", () => {
    const { decision } = judge([none], policyOf({}));
    expect(decision.result).toBe("no-evidence");
    expect(decision.reasons).toEqual([
      { code: "no-evidence", metric: null, text: "no metric has a value for the candidate" },
    ]);
  });

  it("is said by name when one gates", () => {
    const { decision } = judge([none], policyOf({ f1: {} }));
    expect(decision.reasons.map(({ code, metric }) => [code, metric])).toEqual([["undefined", "f1"]]);
  });

  it("is not said where a gated one is absent, or another has a value", () => {
    expect(judge([], policyOf({ f1: {} })).decision.reasons.map(({ metric }) => metric)).toEqual(["f1"]);
    expect(judge([none, fine], policyOf({})).decision.result).toBe("pass");
  });
});

describe("what must not be overlooked", () => {
  const of = (more: Parameters<typeof measured>[3], rules = {}, policy = {}) =>
    told(judge([measured("f1", 0, 0.001, more)], policyOf({ f1: rules }, policy)).decision.warnings);

  it("is a number unlike its earlier values, on the side that is worse", () => {
    const history = {
      values: [0.9, 0.91, 0.92],
      mean: 0.91,
      limit: 0.89,
      level: 0.99 as const,
      beyond: true,
      note: "",
    };
    expect(of({ candidate: 0.85, history })).toEqual([
      "f1 is 0.8500, worse than its 3 earlier values let expect (at least 0.8900)",
    ]);
    const lower = {
      direction: "lower",
      candidate: 1234.5,
      history: { ...history, mean: 1000, limit: 1100 },
    } as const;
    expect(of(lower)).toEqual(["f1 is 1,235, worse than its 3 earlier values let expect (at most 1,100)"]);
    expect(of({ candidate: 0.85, history: { ...history, beyond: false } })).toEqual([]);
    const tiny = { ...history, mean: 1e-12, limit: 2e-12 };
    expect(of({ candidate: 3e-12, history: tiny })[0]).toContain("f1 is 0.00000000, worse");
  });

  it("is an interval that rests on few groups", () => {
    const grouped = { groups: 9, df: 8.04, unit: "group" } as const;
    const few = ["f1 rests on 9 groups and has 8 degrees of freedom: its interval is rough"];
    expect(of(grouped)).toEqual(few);
    expect(of({ ...grouped, df: 9 })).toEqual([]);
    expect(of({ ...grouped, groups: null })).toEqual([]);
    expect(of({ ...grouped, df: null })).toEqual([]);
    const auc = (df: number) =>
      told(
        judge(
          [
            measured("roc_auc", 0, 0.001, { ...grouped, df }),
            measured("average_precision", 0, 0.001, { ...grouped, df }),
          ],
          policyOf({ roc_auc: {}, average_precision: {} }),
        ).decision.warnings,
      );
    expect(auc(18.96).length).toBe(2);
    expect(auc(18.96)[1]).toBe(
      "average_precision rests on 9 groups and has 19 degrees of freedom: its interval is rough",
    );
    expect(auc(19)).toEqual([]);
  });

  it("is a limit that was held against the value for want of an interval", () => {
    const bare = { status: "too_few", interval: null, pHarm: null, pGain: null, se: null } as const;
    expect(of(bare, { min: 0.1 }, { floorMode: "ci" })).toEqual([
      "the limits of f1 were held against its point value: there is no interval",
    ]);
    expect(of(bare, { min: 0.1 })).toEqual([]);
    expect(of({}, { min: 0.1 }, { floorMode: "ci" })).toEqual([]);
  });

  it("is a margin of 0, and a gate without a metric", () => {
    expect(of({}, { margin: { absolute: 0 } })).toEqual([
      "f1 has a margin of 0: it can never be equivalent, and proving it passes an unchanged model in 5 % of runs",
    ]);
    expect(judge([fine], policyOf({})).decision.warnings).toEqual([
      "no metric gates: name one under `gate` to hold the candidate to it",
    ]);
  });

  it("is a loss of the whole interval that could not be shown", () => {
    const shown = told(
      judge(
        [measured("f1", -0.018, 0.01), measured("recall", 0, 0.001), measured("accuracy", 0, 0.001)],
        policyOf({ f1: {}, recall: {}, accuracy: {} }),
      ).decision.warnings,
    );
    expect(shown.length).toBe(1);
    expect(shown[0]).toMatch(
      /^f1 looks worse \(90 % interval −0\.034\d* to −0\.001\d*\) and the rows cannot prove it$/,
    );
  });
});

describe("nothing to compare with", () => {
  const apart = (name: string, note: string, baseline: number | null) =>
    measured(name, 0, 0.001, { status: "not_comparable", note, baseline, delta: null, interval: null });
  const said = (
    stats: ReturnType<typeof apart>[],
    rules: Parameters<typeof policyOf>[0] = { f1: {}, recall: {} },
  ) => judge(stats, policyOf(rules)).decision.reasons.map(({ code, metric, text }) => [code, metric, text]);

  it("is said once where no baseline was found, with the limits that hold", () => {
    const none = [apart("f1", "no baseline", null), apart("recall", "no baseline; a note", null)];
    const text = "there is no baseline to compare with";
    expect(said(none)).toEqual([["no-baseline", null, text]]);
    expect(said(none, { f1: { min: 0.1 }, recall: {} })).toEqual([
      ["no-baseline", null, `${text}; hard limits hold`],
    ]);
  });

  it("is one cause, or one for each metric", () => {
    const rows = "other rows";
    expect(said([apart("f1", rows, 0.8), apart("recall", rows, 0.8)])).toEqual([
      ["not-comparable", null, "nothing is comparable: other rows"],
    ]);
    const each = (note: string) => [
      ["not-comparable", "f1", `f1 is not comparable: ${note}`],
      ["not-comparable", "recall", "recall is not comparable: other rows"],
    ];
    expect(said([apart("f1", "no baseline", null), apart("recall", rows, 0.8)])).toEqual(each("no baseline"));
    expect(said([apart("f1", "there is no baseline", null), apart("recall", rows, null)])).toEqual(
      each("there is no baseline"),
    );
    expect(said([apart("f1", "no baseline", 0.8), apart("recall", "no baseline", 0.8)])).toEqual([
      ["not-comparable", null, "nothing is comparable: no baseline"],
    ]);
  });
});

it("a configured direction turns plain numbers and names of one's own, never a metric of ours", () => {
  const turned = (name: string, method: "point" | "influence") =>
    judge([measured(name, 0.01, 0.02, { method })], policyOf({ [name]: { direction: "lower" } })).metrics[0]!
      .direction;
  expect(turned("val_score", "point")).toBe("lower");
  expect(turned("val_score", "influence")).toBe("lower");
  expect(turned("f1", "point")).toBe("lower");
  expect(turned("f1", "influence")).toBe("higher");
});

it("a comparison that could not be made is not warned of as one of few groups", () => {
  const few = measured("f1", 0, 0.001, { status: "too_few", groups: 3, df: 2 });
  expect(judge([few], policyOf({ f1: {} })).decision.warnings).toEqual([]);
});

it("a plain number without a margin is inconclusive, and says that none is set", () => {
  const { metrics } = judge(
    [{ ...measured("val_score", 0, 0.001), method: "stderr" }],
    policyOf({ val_score: {} }),
  );
  expect(metrics[0]).toMatchObject({ verdict: "inconclusive", note: "no margin is set for this metric" });
});

it("an open comparison of rows is for want of rows, one of runs for its noise", () => {
  const note = (n: number) => judge([measured("f1", 0, 0.02, { n })], policyOf({ f1: {} })).metrics[0]!.note;
  expect(note(1000)).toMatch(/^test set too small; /);
  expect(note(0)).toMatch(/^too much noise; /);
});
