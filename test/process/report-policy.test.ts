import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { parseEvaluation, sealEvaluation, type UnsealedEvaluation } from "../../src/core/record/seal.ts";
import { makeRecordFolder } from "../../src/host/record-folder.ts";
import {
  annotations,
  leftBy,
  makeScene,
  type Pull,
  recordBaseline,
  type Scene,
  scores,
} from "./repository-scene.ts";

const gates = (yaml: string) => ({ "evenhand.yml": `models:\n  default:\n${yaml}` });
const scenes: Scene[] = [];
let scene: Scene;

beforeEach(async () => {
  scene = await makeScene();
  scenes.push(scene);
});
afterAll(async () => {
  for (const each of scenes) await each.close();
});

/** A record with its seal and its digest, as somebody could make it who wants to pass. */
async function rewriteRecord(
  folder: string,
  change: (record: UnsealedEvaluation) => UnsealedEvaluation,
): Promise<void> {
  const records = makeRecordFolder(folder);
  const [leg] = await records.readAll();
  const text = new TextDecoder().decode(leg!.files.get("evaluation.json"));
  const { id: _id, schema: _schema, ...content } = parseEvaluation(text, "evaluation.json");
  const forged = `${JSON.stringify(sealEvaluation(change(content)))}\n`;
  await records.write({ ...leg!, files: new Map([["evaluation.json", new TextEncoder().encode(forged)]]) });
}

async function judge(pull: Pull, inputs: Record<string, string> = {}, predictions: string = scores.worse) {
  const job = await scene.startJob({ runId: 50, pull: pull.number });
  job.write("predictions.csv", predictions);
  const evaluated = await job.action("evaluate", inputs);
  const reported = await job.action("report");
  const { comments, checks } = leftBy(scene.github, pull, 50);
  return { evaluated, reported, comment: comments[0]?.body ?? "", check: checks[0] };
}

describe("the rules are those of the base", () => {
  it("a pull request that loosens them stays red, and the report says which it would change [threat 14]", async () => {
    await scene.push(gates("    gate: {roc_auc: {margin: 0.005}, accuracy: {margin: 0.01}}\n"));
    await recordBaseline(scene, 1);
    const pull = await scene.open(gates("    gate: {roc_auc: {margin: 0.5}}\n"));
    const { evaluated, reported, comment, check } = await judge(pull);
    expect(evaluated.exit, evaluated.stdout).toBe(1);
    expect(reported.exit, reported.stdout).toBe(1);
    expect(reported.outputs["policy-changed"]).toBe("true");
    expect(check?.conclusion).toBe("failure");
    expect(comment).toMatch(/roc_auc.*0\.005.*0\.5/);
    expect(comment).toMatch(/accuracy.*would be removed/);
  });

  it("a record that says otherwise is judged again, and the report says so", async () => {
    await scene.push(gates("    gate: {roc_auc: {margin: 0.005}}\n"));
    await recordBaseline(scene, 1);
    const pull = await scene.open();
    const job = await scene.startJob({ runId: 50, pull: pull.number });
    job.write("predictions.csv", scores.worse);
    await job.action("evaluate");
    await rewriteRecord(path.join(job.folder, ".evenhand"), (record) => ({
      ...record,
      decision: { ...record.decision, result: "pass", reasons: [] },
    }));
    const reported = await job.action("report");
    const { checks, comments } = leftBy(scene.github, pull, 50);
    expect(reported, reported.stdout).toMatchObject({ exit: 1, outputs: { result: "fail" } });
    expect(checks[0]?.conclusion).toBe("failure");
    expect(comments[0]?.body).toContain("The record said pass, the base's rules give fail");
  });

  it("a first pull request with a configuration is judged by the built-in rules", async () => {
    await scene.push();
    await recordBaseline(scene, 1);
    const pull = await scene.open(gates("    gate: {roc_auc: {margin: 0.5}}\n"));
    const { reported, comment } = await judge(pull);
    expect(reported.exit, reported.stdout).toBe(1);
    expect(comment).toMatch(/evenhand\.yml.*built-in|built-in.*evenhand\.yml/);
  });

  it("`strict` at the base holds against a pull request that takes it out", async () => {
    await scene.push({ "evenhand.yml": "strict: true\n" });
    const pull = await scene.open({ "evenhand.yml": "strict: false\n" });
    const { reported, comment, check } = await judge(pull);
    expect(reported).toMatchObject({ exit: 4, outputs: { result: "no-baseline", "policy-changed": "true" } });
    expect(check?.conclusion).toBe("failure");
    expect(comment).toMatch(/`strict`.*true.*false/);
  });
});

describe("what the candidate is compared with", () => {
  it("a first run has no baseline: neutral, exit 0, and the comment says where it was looked for", async () => {
    await scene.push();
    const { evaluated, reported, comment, check } = await judge(await scene.open());
    expect(evaluated.exit, evaluated.stdout).toBe(0);
    expect(reported).toMatchObject({ exit: 0, outputs: { result: "no-baseline" } });
    expect(check?.conclusion).toBe("neutral");
    expect(comment).toContain("evenhand-evaluation-default-default");
  });

  it("`strict` of evaluate makes a first run red", async () => {
    await scene.push();
    const { evaluated, reported, check } = await judge(await scene.open(), { strict: "true" });
    expect([evaluated.exit, reported.exit]).toEqual([4, 4]);
    expect(check?.conclusion).toBe("failure");
  });

  it("the nearest ancestor with a record, and its distance is said [threat 58]", async () => {
    const recorded = await scene.push();
    await recordBaseline(scene, 1);
    await scene.push();
    await scene.push();
    const { evaluated, reported, comment } = await judge(await scene.open());
    expect(evaluated.outputs).toMatchObject({
      "baseline-sha": recorded,
      "baseline-source": "artifact",
      "baseline-distance": "2",
    });
    expect(reported.exit, reported.stdout).toBe(1);
    expect(comment).toMatch(new RegExp(`\`${recorded.slice(0, 7)}\`[^.]*2 commits`));
    expect(annotations(reported, "warning")).toEqual([]);
  });

  it("the commit that would be merged into, although the pull request is older", async () => {
    await scene.push();
    const pull = await scene.open();
    const moved = await scene.push();
    await recordBaseline(scene, 1);
    const { evaluated } = await judge(pull);
    expect(evaluated.outputs).toMatchObject({ "baseline-sha": moved, "baseline-distance": "0" });
  });
});
