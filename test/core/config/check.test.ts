import { describe, expect, it } from "vitest";
import { checkConfig, renderCheck } from "../../../src/core/config/check.ts";
import { chooseModel } from "../../../src/core/config/choose-model.ts";
import { lintConfig } from "../../../src/core/config/lint.ts";
import { parseConfig } from "../../../src/core/config/parse.ts";

const check = (text: string) => renderCheck("evenhand.yml", checkConfig(text));

describe("evenhand check", () => {
  it("says in one line that a file is valid, and what it holds", () => {
    expect(check("models: {fraud: {gate: {roc_auc: {}, f1: {}}}, churn: {}}")).toBe(
      "evenhand.yml is valid: 2 models, 2 gated metrics\n",
    );
  });

  it("lists errors with line and column, then sums up", () => {
    expect(check("stirct: true\nmodels: {a: {mode: 1}}")).toBe(
      [
        "error: evenhand.yml:1:1: unknown key `stirct` at the top level; did you mean `strict`?",
        "error: evenhand.yml:2:14: `models.a.mode` is 1; accepted is guard or prove; for example `mode: guard`",
        "evenhand.yml cannot be used: 2 errors\n",
      ].join("\n"),
    );
  });

  it("warns about what is allowed and probably not meant", () => {
    const text = `models:
  fraud:
    prove: [roc_acu]
    evaluate: {metrics: [auroc]}
    gate:
      roc_acu: {margin: 0.005}
      f1: {margin: 0, direction: lower}
      latency_p95_ms: {max: 50}
`;
    expect(check(text)).toBe(
      [
        "warning: evenhand.yml:6:7: unknown metric `roc_acu`, taken as the name of a plain number; did you mean `roc_auc`?",
        "warning: evenhand.yml:7:23: `direction` of the known metric `f1` is higher and cannot be changed; remove `direction`",
        "warning: evenhand.yml:7:12: a margin of 0 for `f1` asks for proof that nothing was lost; name the smallest loss that would matter to you",
        "warning: evenhand.yml:3:13: unknown metric `roc_acu`, taken as the name of a plain number; did you mean `roc_auc`?",
        "warning: evenhand.yml:4:26: unknown metric `auroc`, taken as the name of a plain number; did you mean `roc_auc`?",
        "evenhand.yml is valid with 5 warnings: 1 model, 3 gated metrics\n",
      ].join("\n"),
    );
    expect(lintConfig(parseConfig(text, "evenhand.yml"))).toHaveLength(5);
  });
});

describe("the model an action is about", () => {
  const config = (text: string) => parseConfig(text, "evenhand.yml");
  it("is the one named, the only one, or `default`", () => {
    expect(chooseModel(null, null)).toBe("default");
    expect(chooseModel(null, "fraud")).toBe("fraud");
    expect(chooseModel(config("models: {fraud: {}}"), null)).toBe("fraud");
    expect(chooseModel(config("models: {fraud: {}, churn: {}}"), "churn")).toBe("churn");
  });

  it("must be named when there are several", () => {
    expect(() => chooseModel(config("models: {fraud: {}, churn: {}}"), null)).toThrow(
      "the configuration has 2 models and the input `model` names none of them",
    );
  });

  it("must exist", () => {
    expect(() => chooseModel(config("models: {fraud: {}}"), "frued")).toThrow(
      "the configuration has no model `frued`",
    );
  });
});
