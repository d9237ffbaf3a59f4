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

  it("count the largest class", () => {
    expect(factsOfRows(rows([0, 0, 0, 1]), outputs, []).majorityShare).toBe(0.75);
    expect(factsOfRows(rows([]), outputs, []).majorityShare).toBe(0);
  });
});
