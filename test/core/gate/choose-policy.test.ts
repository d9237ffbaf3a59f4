import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { choosePolicy, tightenPolicy } from "../../../src/core/gate/choose-policy.ts";
import type { PolicyFacts } from "../../../src/core/gate/policy-facts.ts";
import { factsOfRows } from "../../../src/core/gate/policy-facts.ts";
import type { Outputs, Rows } from "../../../src/core/table/scored.ts";
import { UserError } from "../../../src/errors.ts";

const all = [
  "roc_auc",
  "average_precision",
  "accuracy",
  "balanced_accuracy",
  "f1",
  "log_loss",
  "mae",
  "rmse",
];
const binary: PolicyFacts = {
  task: "binary",
  hasScore: true,
  probabilistic: true,
  majorityShare: 0.6,
  available: all,
};
const config = (text: string) => parseConfig(text, "evenhand.yml");
const gatedBy = (facts: Partial<PolicyFacts>) => [
  ...choosePolicy({ ...binary, ...facts }, null, "fraud").metrics.keys(),
];

describe("with nothing configured", () => {
  it.each<[string, Partial<PolicyFacts>, string[]]>([
    ["binary with a score gates three metrics", {}, ["roc_auc", "average_precision", "accuracy"]],
    ["one class above 80 % takes accuracy out", { majorityShare: 0.81 }, ["roc_auc", "average_precision"]],
    ["exactly 80 % leaves it in", { majorityShare: 0.8 }, ["roc_auc", "average_precision", "accuracy"]],
    ["binary without a score gates accuracy and f1", { hasScore: false }, ["accuracy", "f1"]],
    [
      "without a score, balanced accuracy stands in above 80 %",
      { hasScore: false, majorityShare: 0.9 },
      ["balanced_accuracy", "f1"],
    ],
    ["multiclass gates what there is of its two", { task: "multiclass", hasScore: false }, ["accuracy"]],
    [
      "multiclass has the mean F1 besides, and balanced accuracy above 80 %",
      { task: "multiclass", majorityShare: 0.81, available: [...all, "f1_macro"] },
      ["balanced_accuracy", "f1_macro"],
    ],
    ["ranking gates NDCG", { task: "ranking", available: ["ndcg@10", "mrr"] }, ["ndcg@10"]],
    ["forecast gates MASE", { task: "forecast", available: ["wape", "mase"] }, ["mase"]],
    ["and WAPE where no scale is known", { task: "forecast", available: ["wape"] }, ["wape"]],
    [
      "text gates exact matches",
      { task: "text", available: ["token_f1", "exact_match", "score_help"] },
      ["exact_match"],
    ],
    [
      "or, without a reference, every score that somebody gave",
      { task: "text", available: ["score_help", "tokens", "score_tone"] },
      ["score_help", "score_tone"],
    ],
    ["regression gates its two errors", { task: "regression", hasScore: false }, ["mae", "rmse"]],
    ["scalars gate nothing", { task: "scalars" }, []],
    ["what the candidate does not have does not gate", { available: ["accuracy"] }, ["accuracy"]],
  ])("%s", (_name, facts, gated) => {
    expect(gatedBy(facts)).toEqual(gated);
  });

  it("guards, is not strict, and has the first metric as headline", () => {
    const policy = choosePolicy(binary, null, "fraud");
    expect(policy).toMatchObject({
      mode: "guard",
      strict: false,
      onInconclusive: "warn",
      headline: "roc_auc",
    });
  });

  it("proves the headline alone when an input asks for proof", () => {
    const policy = choosePolicy(binary, null, "fraud", { mode: "prove", strict: true });
    expect(policy.mode).toBe("prove");
    expect(policy.strict).toBe(true);
    expect([...policy.metrics].filter(([, rule]) => rule.proved).map(([name]) => name)).toEqual(["roc_auc"]);
  });
});

describe("with a configuration", () => {
  it("gates exactly what is listed, with its amounts", () => {
    const text =
      "models: {fraud: {gate: {recall: {margin: 1%, min: 0.8}, f1: {margin: 0.02, max-regression: 10 %}}}}";
    const policy = choosePolicy(binary, config(text), "fraud");
    expect([...policy.metrics.keys()]).toEqual(["recall", "f1"]);
    expect(policy.metrics.get("recall")).toMatchObject({ margin: { ofBase: 0.01 }, min: 0.8, max: null });
    expect(policy.metrics.get("f1")).toMatchObject({
      margin: { absolute: 0.02 },
      maxRegression: { ofBase: 0.1 },
    });
    expect(policy.headline).toBe("f1");
  });

  it("keeps what it says of inconclusive metrics, floors and directions", () => {
    const text =
      "models: {fraud: {on-inconclusive: fail, floor-mode: ci, gate: {latency: {direction: lower, margin: 5 %}}}}";
    const policy = choosePolicy(binary, config(text), "fraud");
    expect(policy).toMatchObject({ onInconclusive: "fail", floorMode: "ci" });
    expect(policy.metrics.get("latency")).toEqual({
      gated: true,
      proved: false,
      margin: { ofBase: 0.05 },
      min: null,
      max: null,
      maxRegression: null,
      direction: "lower",
    });
    expect(choosePolicy(binary, null, "fraud").floorMode).toBe("point");
  });

  it.each([
    ["the default headline, wherever it stands", "{f1: {}, roc_auc: {}}", "roc_auc"],
    ["else the first, not another of the defaults", "{f1: {}, accuracy: {}}", "f1"],
    ["else the first that the candidate has and that is no cost", "{nope: {}, latency_ms: {}, f1: {}}", "f1"],
    ["else a cost that it has", "{nope: {}, latency_ms: {}}", "latency_ms"],
    ["else the first", "{nope: {}, never: {}}", "nope"],
    ["and none of none", "{}", null],
  ])("has as headline %s", (_name, gate, headline) => {
    const facts = { ...binary, available: [...all, "latency_ms"] };
    expect(choosePolicy(facts, config(`models: {fraud: {gate: ${gate}}}`), "fraud").headline).toBe(headline);
  });

  it("proves nothing where nothing gates, and nothing more where something is named", () => {
    const empty = choosePolicy(binary, config("models: {fraud: {gate: {}}}"), "fraud", { mode: "prove" });
    expect(empty.metrics.size).toBe(0);
    const named = config("models: {fraud: {prove: [f1]}}");
    const policy = choosePolicy(binary, named, "fraud", { mode: "prove" });
    expect([...policy.metrics].filter(([, rule]) => rule.proved).map(([name]) => name)).toEqual(["f1"]);
    const guarded = choosePolicy(binary, null, "fraud", { mode: "guard" });
    expect([...guarded.metrics.values()].some(({ proved }) => proved)).toBe(false);
    const lost = tightenPolicy({ ...guarded, headline: "gone" }, { mode: "prove" });
    expect(lost.metrics).toBe(guarded.metrics);
  });

  it("lets inputs ask for as much as it does, or for more", () => {
    const asked = config("strict: true\nmodels: {fraud: {mode: prove}}");
    const same = { mode: "prove", strict: true } as const;
    expect(choosePolicy(binary, asked, "fraud", same)).toMatchObject(same);
    expect(choosePolicy(binary, null, "fraud", { mode: "guard", strict: false })).toMatchObject({
      mode: "guard",
      strict: false,
    });
  });

  it.each([
    ["mode", "models: {fraud: {mode: prove}}", { mode: "guard" }, "guard", "prove"],
    ["strict", "strict: true", { strict: false }, "false", "true"],
  ] as const)("names the input %s that is looser, and how to mend it", (input, text, tighten, asked, set) => {
    const thrown = (() => {
      try {
        return choosePolicy(binary, config(text), "fraud", tighten);
      } catch (error) {
        return error as UserError;
      }
    })();
    expect((thrown as UserError).detail).toEqual({
      code: "input-invalid",
      message: `the input \`${input}: ${asked}\` is looser than \`${input}: ${set}\` in the configuration of the base commit`,
      hint: `remove the input, or change \`${input}\` in evenhand.yml in a pull request of its own`,
      input,
    });
  });

  it("knows the slices that gate, and none where none are named", () => {
    const sliced = choosePolicy(
      binary,
      config("models: {fraud: {gate-slices: [country, [age, sex]]}}"),
      "fraud",
    );
    expect(sliced.gateSlices).toEqual([["country"], ["age", "sex"]]);
    expect(Object.hasOwn(choosePolicy(binary, config("models: {fraud: {}}"), "fraud"), "gateSlices")).toBe(
      false,
    );
  });

  it("gates nothing when the list is empty", () => {
    expect(choosePolicy(binary, config("models: {fraud: {gate: {}}}"), "fraud").metrics.size).toBe(0);
  });

  it("adds what is to be proved to the default gate", () => {
    const policy = choosePolicy(binary, config("models: {fraud: {mode: prove, prove: [log_loss]}}"), "fraud");
    expect(policy.metrics.get("log_loss")).toMatchObject({ gated: true, proved: true });
    expect(policy.metrics.get("roc_auc")).toMatchObject({ gated: true, proved: false });
  });

  it("falls back to the defaults for a model that it does not name, also one named like a built-in", () => {
    const other = config("models: {churn: {mode: prove}}");
    for (const model of ["fraud", "constructor", "__proto__"]) {
      expect(choosePolicy(binary, other, model).mode).toBe("guard");
    }
  });

  it.each([
    ["mode", "models: {fraud: {mode: prove}}", { mode: "guard" }],
    ["strict", "strict: true", { strict: false }],
  ] as const)("refuses an input %s that is looser", (input, text, tighten) => {
    const attempt = () => choosePolicy(binary, config(text), "fraud", tighten);
    expect(attempt).toThrow(UserError);
    expect(attempt).toThrow(/is looser than/);
    try {
      attempt();
    } catch (error) {
      expect((error as UserError).detail.input).toBe(input);
    }
  });

  it("lets a record's own strictness carry over without ever loosening", () => {
    const policy = choosePolicy(binary, config("strict: true"), "fraud");
    const tightened = tightenPolicy(policy, { mode: "guard", strict: false });
    expect(tightened).toMatchObject({ mode: "guard", strict: true });
    expect(tightenPolicy(policy, { mode: "prove" }).metrics.get("roc_auc")!.proved).toBe(true);
  });
});

describe("the facts of rows", () => {
  const outputs: Outputs = { prediction: null, score: null, probabilistic: false };
  const rows = (label: number[]): Rows => ({
    task: "binary",
    n: label.length,
    label: Float64Array.from(label),
    classes: ["no", "yes"],
    weight: null,
    group: null,
    groups: 0,
  });

  it("know a score, and whether it is a probability", () => {
    const scored = { ...outputs, score: Float64Array.of(0.5) };
    const facts = (of: Outputs) => factsOfRows(rows([1]), of, ["f1"]);
    expect(facts(outputs)).toMatchObject({ hasScore: false, probabilistic: false, available: ["f1"] });
    expect(facts({ ...outputs, probabilistic: true })).toMatchObject({ probabilistic: false });
    expect(facts(scored)).toMatchObject({ hasScore: true, probabilistic: false });
    expect(facts({ ...scored, probabilistic: true })).toMatchObject({ hasScore: true, probabilistic: true });
  });

  it("count no class where labels are numbers", () => {
    const numbers = { ...rows([3, 3, 7]), task: "regression" as const, classes: [] };
    expect(factsOfRows(numbers, outputs, []).majorityShare).toBe(0);
  });

  it("count a class that the names do not show", () => {
    expect(factsOfRows({ ...rows([1, 1, 1, 0]), classes: ["no"] }, outputs, []).majorityShare).toBe(0.75);
  });

  it("count the largest class", () => {
    expect(factsOfRows(rows([0, 0, 0, 1]), outputs, []).majorityShare).toBe(0.75);
    expect(factsOfRows(rows([]), outputs, []).majorityShare).toBe(0);
  });
});
