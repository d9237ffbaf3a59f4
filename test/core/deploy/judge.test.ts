import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { type JudgedModel, judgeDeployment } from "../../../src/core/deploy/judge.ts";
import { sealEvaluation } from "../../../src/core/record/seal.ts";
import { unpackPredictions } from "../../../src/core/table/stored.ts";
import { modelDigest, predictionsOf, recordOf } from "./support/model.ts";

function modelOf(skill: number, seed = 1, set = "a"): JudgedModel {
  const predictions = predictionsOf(skill, seed, set);
  const facts = {
    sha: "a".repeat(40),
    runId: 1,
    digest: modelDigest("m"),
    createdAt: "2026-06-01T00:00:00.000Z",
    predictions,
  };
  return { record: sealEvaluation(recordOf(facts)), scored: unpackPredictions(predictions) };
}
const config = (yaml: string) => parseConfig(yaml, "evenhand.yml");
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe("a candidate against production", () => {
  it("is deployed when it is clearly better", () => {
    const judged = judgeDeployment(modelOf(0.45), modelOf(0.25), null, "prove");
    expect(judged).toMatchObject({ problems: [], rows: 400, decision: { mode: "prove", result: "pass" } });
  });

  it("is deployed when it is the same", () => {
    expect(judgeDeployment(modelOf(0.4), modelOf(0.4), null, "prove").problems).toEqual([]);
  });

  it("is refused as failing when it is clearly worse, in either mode", () => {
    for (const mode of ["prove", "guard"] as const) {
      const { problems } = judgeDeployment(modelOf(0.2), modelOf(0.45), null, mode);
      expect(codes(problems)).toEqual(["failing"]);
      expect(problems[0]!.text).toMatch(/^against production: .*roc_auc/);
    }
  });

  it("is refused in prove mode when noise cannot tell, and allowed in guard mode", () => {
    const [candidate, production] = [modelOf(0.3, 5), modelOf(0.3, 9)];
    expect(codes(judgeDeployment(candidate, production, null, "prove").problems)).toEqual(["not-proved"]);
    expect(judgeDeployment(candidate, production, null, "guard").problems).toEqual([]);
  });

  it("is held to floors alone when it is the first, and says so", () => {
    const first = judgeDeployment(modelOf(0.4), null, null, "prove");
    expect(first.problems).toEqual([]);
    expect(first.notes.join()).toMatch(
      /First deployment .* no floors are set, so its numbers were held against nothing/,
    );
    const low = config("models: {fraud: {gate: {roc_auc: {min: 0.5}}}}");
    expect(judgeDeployment(modelOf(0.4), null, low, "prove").notes.join()).toMatch(
      /only the floors were held/,
    );
    const floor = config("models: {fraud: {gate: {roc_auc: {min: 0.9999}}}}");
    expect(codes(judgeDeployment(modelOf(0.2), null, floor, "prove").problems)).toEqual(["failing"]);
  });

  it("is refused when the rows differ, unless the policy guards only", () => {
    const [candidate, production] = [modelOf(0.4, 1, "b"), modelOf(0.4)];
    const proved = judgeDeployment(candidate, production, null, "prove");
    expect(codes(proved.problems)).toEqual(["not-proved"]);
    expect(proved.problems[0]!.text).toMatch(/cannot be compared with what production serves/);
    const guarded = judgeDeployment(candidate, production, null, "guard");
    expect(guarded.problems).toEqual([]);
    expect(guarded.notes.join()).toMatch(/Not compared with production, as mode guard allows/);
  });

  it("is refused when the rows differ and the policy is strict, in guard mode too", () => {
    const strict = config("strict: true");
    expect(codes(judgeDeployment(modelOf(0.4, 1, "b"), modelOf(0.4), strict, "guard").problems)).toEqual([
      "not-proved",
    ]);
  });

  it("is refused when its stored predictions do not give its record's numbers", () => {
    const exchanged: JudgedModel = { ...modelOf(0.3), scored: unpackPredictions(predictionsOf(0.6)) };
    const { problems } = judgeDeployment(exchanged, modelOf(0.3), null, "prove");
    expect(codes(problems)).toContain("tampered");
    expect(problems.map(({ text }) => text).join()).toMatch(
      /the stored predictions give \w+ [\d.]+, the record says/,
    );
  });

  it("proves what the configuration names", () => {
    const both = config("models: {fraud: {gate: {roc_auc: {}, accuracy: {}}, prove: [accuracy]}}");
    const { metrics } = judgeDeployment(modelOf(0.4), modelOf(0.4), both, "prove");
    expect(metrics.filter(({ proved }) => proved).map(({ name }) => name)).toEqual(["accuracy"]);
  });
});
