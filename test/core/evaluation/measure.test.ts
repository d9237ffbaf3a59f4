import { describe, expect, test } from "vitest";
import { measure } from "../../../src/core/evaluation/measure.ts";
import { choosePolicy } from "../../../src/core/gate/choose-policy.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import { scoredOf } from "../table/csv.ts";

/** 60 rows; `right` of ten score on the right side. */
async function sideOf(right: number) {
  const lines = Array.from({ length: 60 }, (_row, k) => {
    const label = k % 2;
    const isRight = (k * 7) % 10 < right;
    return `r${k},${label},${isRight === (label === 1) ? 0.6 + k / 200 : 0.1 + k / 200}`;
  });
  return { scored: await scoredOf(`id,label,score\n${lines.join("\n")}\n`), scalars: null };
}

const sides = { candidate: await sideOf(5), baseline: await sideOf(10) };

describe("asking for some metrics does not open the gate", () => {
  test("with nothing configured the default metrics are measured and gate", () => {
    const { stats, facts } = measure(sides, ["recall"], undefined);
    expect(stats.map(({ name }) => name)).toEqual(["roc_auc", "average_precision", "accuracy", "recall"]);
    const { decision } = judge(stats, choosePolicy(facts, null, "default"));
    expect(decision.result).toBe("fail");
  });

  test("with something to prove and no gate the default metrics still gate beside it", () => {
    const { stats } = measure(sides, ["recall"], { prove: ["f1"] });
    expect(stats.map(({ name }) => name)).toEqual([
      "roc_auc",
      "average_precision",
      "accuracy",
      "f1",
      "recall",
    ]);
  });

  test("with a gate configured its metrics are measured, and no others", () => {
    const { stats } = measure(sides, ["recall"], { gate: { f1: {} } });
    expect(stats.map(({ name }) => name)).toEqual(["f1", "recall"]);
  });
});
