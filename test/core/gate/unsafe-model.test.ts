import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { judgeEvidence } from "../../../src/core/deploy/evidence.ts";
import { judgeAgain } from "../../../src/core/gate/judge-again.ts";
import type { EvaluationRecord } from "../../../src/core/record/evaluation.ts";
import type { Training } from "../../../src/core/record/training.ts";
import { renderComment } from "../../../src/core/report/comment.ts";
import { assemble, validParts } from "../deploy/support/evidence-case.ts";
import { dice } from "../deploy/support/model.ts";
import { improvement, input } from "../report/records.ts";

const refuses = parseConfig("models: {default: {train: {unsafe-model: fail}}}", "evenhand.yml");
const shows = parseConfig("models: {default: {train: {unsafe-model: show}}}", "evenhand.yml");
const training = (modelSafety?: Training["modelSafety"]): Training => ({
  ...{ params: {}, inputs: [], lockFiles: [], complete: true, seed: 0, machine: "Linux x64", seconds: 1 },
  ...{ command: `sha256:${"1".repeat(64)}`, modelBytes: 4 },
  ...(modelSafety === undefined ? {} : { modelSafety }),
});
const unsafe = { safe: false, why: "the pickle calls os.system" };
const model = { digest: `sha256:${"2".repeat(64)}`, bytes: 4, where: "out/model.pkl" };
const trained = (more: Partial<EvaluationRecord>): EvaluationRecord => ({
  ...improvement,
  candidate: { ...improvement.candidate, model },
  ...more,
});
const judged = (record: EvaluationRecord, config: typeof refuses | null) =>
  judgeAgain({ ...record, model: "default" }, config, record.policy).record;

describe("`unsafe-model: fail` in the configuration", () => {
  it("fails a model that improved and would run code, and says so first in the report", () => {
    const { decision, ...record } = judged(trained({ training: training(unsafe) }), refuses);
    expect(decision.result).toBe("fail");
    expect(decision.reasons).toEqual([
      {
        code: "unsafe-model",
        metric: null,
        text: "the model is unsafe to load: the pickle calls os.system",
      },
    ]);
    const comment = renderComment(input([{ ...record, decision }]));
    expect(comment).toContain("is unsafe to load.");
    expect(comment).toContain("the pickle calls os.system");
  });

  it.each([
    ["safe files pass", { training: training({ safe: true, why: "numbers alone" }) }, "pass"],
    ["what nobody looked at fails", { training: training() }, "fail"],
    ["so does a model without a training record", {}, "fail"],
  ])("%s", (_, more, result) => {
    expect(judged(trained(more), refuses).decision.result).toBe(result);
  });

  it("asks nothing of predictions without a model file, and `show` nothing at all", () => {
    expect(judged({ ...trained({}), candidate: improvement.candidate }, refuses).decision.result).toBe(
      improvement.candidate.model === null ? "pass" : "fail",
    );
    expect(judged(trained({ training: training(unsafe) }), shows).decision.result).toBe("pass");
    expect(judged(trained({ training: training(unsafe) }), null).decision.result).toBe("pass");
  });

  it("refuses to deploy on an evaluation that was made before the rule", () => {
    const parts = validParts(dice(5));
    parts.record = { ...parts.record, training: training(unsafe) };
    const config = parseConfig("models: {fraud: {train: {unsafe-model: fail}}}", "evenhand.yml");
    const { setting, set } = assemble(parts);
    expect(judgeEvidence({ ...setting, config: null }, set).accepted).toBe(true);
    const verdict = judgeEvidence({ ...setting, config }, set);
    expect(verdict.accepted ? [] : verdict.problems.map(({ text }) => text)).toEqual([
      expect.stringMatching(
        /^the evaluation does not pass: the model is unsafe to load: the pickle calls os.system/,
      ),
    ]);
  });
});
