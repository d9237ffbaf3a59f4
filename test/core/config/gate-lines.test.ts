import { describe, expect, it } from "vitest";
import { gateLines } from "../../../src/core/config/gate-lines.ts";

const text = `strict: true
models:
  fraud:
    mode: guard
    gate:
      roc_auc: {margin: 0.005}
      recall:
        margin: 1%
  churn: {}
`;

describe("the lines of rules", () => {
  it("are those of the metric, of the gate for one without a rule, of the model for one without a gate", () => {
    const asked = [
      { model: "fraud", metric: "roc_auc" },
      { model: "fraud", metric: "recall" },
      { model: "fraud", metric: "f1" },
      { model: "churn", metric: "f1" },
      { model: "gone", metric: "f1" },
      { model: "constructor", metric: "f1" },
    ];
    expect(gateLines(text, asked)).toEqual({
      "fraud/roc_auc": 6,
      "fraud/recall": 7,
      "fraud/f1": 5,
      "churn/f1": 9,
    });
  });

  it.each([
    ["broken", "models: ["],
    ["a list", "- 1"],
    ["empty", ""],
  ])("are none in a file that is %s", (_, broken) => {
    expect(gateLines(broken, [{ model: "fraud", metric: "f1" }])).toEqual({});
  });
});
