import { describe, expect, test } from "vitest";
import { type EvaluationRecord, evaluationSchema } from "../../../src/core/record/evaluation.ts";
import { renderCheck } from "../../../src/core/report/check.ts";
import { renderComment } from "../../../src/core/report/comment.ts";
import { renderHtml } from "../../../src/core/report/html.ts";
import type { ReportInput } from "../../../src/core/report/input.ts";
import { parseMarker } from "../../../src/core/report/marker.ts";
import { parsePushes } from "../../../src/core/report/pushes.ts";
import { syntheticCurves } from "./curves.ts";
import {
  baseSha,
  changedFiles,
  explained,
  firstRun,
  floorFailed,
  guardrailBroken,
  headSha,
  hostile,
  identical,
  improvement,
  inconclusive,
  input,
  manyClasses,
  manySlices,
  notComparable,
  notProved,
  noValue,
  regression,
  regressor,
  repeated,
  scalars,
  strictNoBaseline,
  suspected,
  withCosts,
  withHistory,
  withPast,
} from "./records.ts";

const missing = {
  model: "digits-even",
  leg: "default",
  code: "file-missing",
  message: "`out/predictions.csv` was not written by the step before",
  hint: "Name the file that training writes:\nwith:\n  predictions: out/preds.csv",
};

const carriedTumour = {
  model: "tumour",
  leg: "default",
  path: "models/tumour",
  record: inconclusive,
  sha: baseSha,
  ageDays: 5,
};

const attack =
  "@octocat <img src=x onerror=alert(1)> [x](javascript:x) #12 | **bold** `code` www.example.com :tada:";

const cases: Record<string, ReportInput> = {
  regression: input([regression]),
  improvement: input([improvement]),
  inconclusive: input([inconclusive]),
  "looks-worse": input([suspected]),
  "not-comparable": input([notComparable]),
  "first-run": input([firstRun]),
  "strict-no-baseline": input([strictNoBaseline]),
  "no-evidence": input([], { problems: [missing] }),
  "no-value": input([noValue]),
  "two-models": input([improvement, inconclusive]),
  "two-legs-one-missing": input([{ ...improvement, leg: "int4" }], {
    problems: [{ ...missing, leg: "fp32" }],
  }),
  "regression-metric": input([regressor]),
  fork: input([regression], { fork: true }),
  hostile: input([hostile(attack)], { title: attack, policyChanged: [attack], overridden: [attack] }),
  floor: input([floorFailed]),
  "not-proved": input([notProved]),
  identical: input([identical]),
  scalars: input([scalars]),
  guardrail: input([guardrailBroken]),
  "with-costs": input([withCosts]),
  "repeated-training": input([repeated]),
  "with-history": input([withHistory]),
  "with-past": input([withPast]),
  "badly-calibrated": input([{ ...withPast, curves: syntheticCurves() }]),
  "many-classes": input([manyClasses]),
  "many-slices": input([manySlices]),
  "what-changed": input([explained], {
    files: changedFiles,
    paths: { "digits-even": "./models/digits/" },
  }),
  "code-alone": input([improvement], { files: changedFiles.slice(0, 1) }),
  carried: input([improvement], {
    carried: [carriedTumour, { ...carriedTumour, model: "router", record: null, sha: null, ageDays: null }],
  }),
  "no-result-yet": input([improvement], {
    pending: [{ model: "router", path: "models/router", files: 3, strict: false }],
    carried: [{ ...carriedTumour, path: "models/tumuor", pathExists: false }],
  }),
  untouched: input([], { carried: [carriedTumour] }),
  "policy-changed": input([improvement], {
    title: "Nightly",
    policyChanged: ["`roc_auc` margin 0.005 → 0.05", "`accuracy` no longer gates"],
    overridden: ["`f1` was recorded as equivalent and is not worse"],
  }),
};

describe("the comment", () => {
  test.each(Object.keys(cases))("reads as kept: %s", async (name) => {
    const body = renderComment(cases[name]!);
    for (const record of cases[name]!.records)
      expect(evaluationSchema.safeParse(record).error).toBeUndefined();
    await expect(body).toMatchFileSnapshot(`__outputs__/comment-${name}.md`);
    const parts = cases[name]!.records.length;
    expect(parseMarker(body)).toEqual({ key: "default", run: 4815162342, attempt: 1, parts, head: headSha });
  });

  test.each(Object.keys(cases))("keeps the first line short, and one emoji in all: %s", (name) => {
    const body = renderComment(cases[name]!);
    const emoji = body.match(/❌|⚠️|✅|ℹ️/gu) ?? [];
    expect(emoji).toHaveLength(1);
    expect(body.startsWith(emoji[0]!)).toBe(true);
    if (name !== "hostile") expect(body.split("\n")[0]!.replace(/[*`]/g, "").length).toBeLessThan(200);
    expect(body.match(/^<details>/gm)?.length ?? 0).toBeLessThanOrEqual(5);
    expect(body.match(/^```mermaid$/gm)?.length ?? 0).toBeLessThanOrEqual(2);
  });

  test("carries the history of pushes on, and says the same over its own words", async () => {
    const push = (sha: string, run: number, record: EvaluationRecord) =>
      input([record], {
        headSha: sha,
        marker: { key: "default", run, attempt: 1, parts: 1, head: sha },
      });
    const first = renderComment(push("c07a551".padEnd(40, "0"), 7, identical));
    const second = renderComment(push("19be4d0".padEnd(40, "0"), 8, inconclusive), [first]);
    const third = renderComment(push(headSha, 9, regression), [second, first]);
    await expect(third).toMatchFileSnapshot("__outputs__/comment-pushes.md");
    expect(renderComment(push(headSha, 9, regression), [third])).toBe(third);
    expect(parsePushes(third).map(({ verdict }) => verdict)).toEqual([
      "regressed",
      "inconclusive",
      "equivalent",
    ]);
  });

  test("without any result is red and says so", () => {
    const body = renderComment(input([]));
    expect(body.startsWith("❌ **No evidence: no result was handed over.**")).toBe(true);
    expect(renderHtml(input([]))).toContain("No evidence: no result was handed over.");
    expect(renderCheck(input([])).title).toMatch(/^No evidence/);
  });
});
