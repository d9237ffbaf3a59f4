import { expect, it } from "vitest";
import { compareScalars, plainScalar } from "../../../src/core/compare/compare-scalars.ts";
import { explain } from "../../../src/core/explain/explain.ts";
import { renderExplanationMarkdown, renderExplanationText } from "../../../src/core/explain/render.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import type { EvaluationRecord } from "../../../src/core/record/evaluation.ts";
import { measured, policyOf } from "../gate/stats-builder.ts";
import { firstRun, notComparable, noValue, record } from "../report/records.ts";

const one = (name: string, candidate: number, baseline: number) =>
  compareScalars(new Map([[name, plainScalar(candidate)]]), new Map([[name, plainScalar(baseline)]]))[0]!;

function judged(mode: "guard" | "prove" = "guard"): EvaluationRecord {
  const stats = [
    measured("roc_auc", -0.0162, 0.0029, { df: 500, baseline: 0.9732 }),
    measured("average_precision", -0.004, 0.006, { df: 500, baseline: 0.95 }),
    measured("log_loss", 0.004, 0.002, { direction: "lower", baseline: 0.3, df: 900 }),
    one("latency_p95_ms", 48.9, 41.2),
    one("cost_usd", 0.2, 0.2),
  ];
  const policy = policyOf(
    {
      roc_auc: { proved: mode === "prove" },
      average_precision: { min: 0.95 },
      log_loss: { margin: { absolute: 0.003 } },
      latency_p95_ms: { max: 50, maxRegression: { ofBase: 0.1 } },
    },
    { mode },
  );
  return record({ ...judge(stats, policy), policy: { source: "base", sha: null, digest: null } });
}

it.each([
  ["a-failed-gate", judged()],
  ["a-first-run", firstRun],
  ["no-value", noValue],
  ["not-comparable", notComparable],
] as const)("reads as kept: %s", async (name, made) => {
  await expect(renderExplanationText(explain(made))).toMatchFileSnapshot(`__outputs__/${name}.txt`);
});

it("reads as kept as markdown", async () => {
  const text = renderExplanationMarkdown(explain(judged()));
  await expect(text).toMatchFileSnapshot("__outputs__/a-failed-gate.md");
});

it("says the colour and the exit code of each result", () => {
  const said = (made: EvaluationRecord) => {
    const { result, conclusion, exit } = explain(made);
    return `${result} ${conclusion} ${exit}`;
  };
  expect([judged(), firstRun, noValue].map(said)).toEqual([
    "fail failure 1",
    "no-baseline neutral 0",
    "no-evidence failure 4",
  ]);
  expect(said({ ...firstRun, decision: { ...firstRun.decision, strict: true } })).toBe(
    "no-baseline failure 4",
  );
});

it("explains gated metrics and guardrails, and no others", () => {
  const made = judged("prove");
  const extra = { ...made.metrics[0]!, name: "f1", gated: false, proved: false };
  const explained = explain({ ...made, metrics: [...made.metrics, extra] });
  expect(explained.metrics.map(({ metric, role }) => `${metric.name} ${role}`)).toEqual([
    "roc_auc proved",
    "average_precision gated",
    "log_loss gated",
    "latency_p95_ms guardrail",
    "cost_usd guardrail",
  ]);
});

it("offers no value that the metric cannot have", () => {
  const stats = [measured("roc_auc", -0.08, 0.018, { df: 500, baseline: 0.99 })];
  const policy = policyOf({ roc_auc: { margin: { absolute: 0.001 } } });
  const text = renderExplanationText(explain(record({ ...judge(stats, policy) })));
  expect(text).toMatch(
    /a change of \+0\.\d+, but no value of roc_auc is above 1: with this noise no value would be enough\./,
  );
  expect(text).not.toMatch(/a value of 1\.\d/);
});
