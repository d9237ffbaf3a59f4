import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Job, makeScene, type Scene } from "./repository-scene.ts";

/** A model that is one number: how far the scores of positives are moved. */
const train = `import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
mkdirSync("out", { recursive: true });
writeFileSync("out/model.json", readFileSync("params.json"));
const names = { EVENHAND_MODEL: "out/model.json", EVENHAND_DATA: "data/test.csv", EVENHAND_PREDICTIONS: "out/test.csv" };
execFileSync(process.execPath, ["predict.mjs"], { env: { ...process.env, ...names } });
`;
const predict = `import { readFileSync, writeFileSync } from "node:fs";
const { EVENHAND_MODEL, EVENHAND_DATA, EVENHAND_PREDICTIONS } = process.env;
const { shift } = JSON.parse(readFileSync(EVENHAND_MODEL, "utf8"));
const [, ...rows] = readFileSync(EVENHAND_DATA, "utf8").trim().split("\\n").map((line) => line.split(","));
const lines = rows.map(([id, label, x]) => [id, label, 1 / (1 + Math.exp(-(shift * (label === "1" ? 1 : -1) + Number(x))))]);
writeFileSync(EVENHAND_PREDICTIONS, ["id,label,score", ...lines.map((line) => line.join(","))].join("\\n") + "\\n");
`;
const rules = `models:
  clicks:
    data: { test: data/test.csv }
    train: { command: node train.mjs, params: params.json, outputs: { model: out/model.json, predictions: out/test.csv } }
    evaluate: { columns: { id: id, label: label, score: score }, predict: node predict.mjs }
    gate: { roc_auc: { margin: 0.02 } }
`;

function tableOf(rows: number, seed: number): string {
  let state = seed;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const lines = Array.from({ length: rows }, (_, row) => {
    const x = (next() + next() + next() - 1.5) * 3;
    return `r${row},${next() < 0.4 ? 1 : 0},${x.toFixed(6)}`;
  });
  return `id,label,x\n${lines.join("\n")}\n`;
}

const files = (shift: number) => ({
  "train.mjs": train,
  "predict.mjs": predict,
  "evenhand.yml": rules,
  "params.json": JSON.stringify({ shift }),
  "data/test.csv": tableOf(800, 7),
});

let scene: Scene;
beforeAll(async () => {
  scene = await makeScene();
});
afterAll(async () => {
  const { violations, unknownRoutes } = scene.github.state;
  await scene.close();
  expect({ violations, unknownRoutes }).toEqual({ violations: [], unknownRoutes: [] });
});

/** What a workflow does: train, which also scores the evaluation set, and evaluate. */
async function trained(ask: { runId: number; pull?: number }, inputs: Record<string, string> = {}) {
  const job: Job = await scene.startJob(ask);
  const ran = await job.action("train", { predictions: "" });
  expect(ran.exit, ran.stdout + ran.stderr).toBe(0);
  const ended = await job.action("evaluate", { predictions: "", ...inputs });
  const record = JSON.parse(job.read(".evenhand/clicks/default/evaluation.json"));
  return { ended, record, looked: record.baseline.looked.map((one: { result: string }) => one.result) };
}

describe("a pull request that changes the evaluation set", () => {
  let base: string;
  beforeAll(async () => {
    base = await scene.push(files(0.8));
    expect((await trained({ runId: 1 })).ended.exit).toBe(0);
  }, 120_000);

  it("is compared with the base's model from its artifact, scored again by the base's own command", async () => {
    const pull = await scene.open({
      "data/test.csv": tableOf(900, 11),
      "predict.mjs": `${predict}// changed\n`,
    });
    const { ended, record, looked } = await trained({ runId: 2, pull: pull.number });
    expect(ended.exit, ended.stdout + ended.stderr).toBe(0);
    expect(record.baseline, JSON.stringify(looked)).toMatchObject({
      ...{ status: "found", source: "re-scored", sha: base, distance: 0, rows: 900 },
    });
    // The same model on the same rows: nothing but rounding is between them.
    expect(record.metrics[0]).toMatchObject({ name: "roc_auc", verdict: "equivalent", delta: 0 });
    expect(looked).toContain("found, and not comparable: its evaluation set is another one");
    expect(ended.outputs["baseline-source"]).toBe("re-scored");
  }, 120_000);

  it("is red when its model is worse on the new rows", async () => {
    const worse = { "data/test.csv": tableOf(900, 13), "params.json": JSON.stringify({ shift: 0.2 }) };
    const pull = await scene.open(worse);
    const { ended, record } = await trained({ runId: 3, pull: pull.number });
    expect([ended.exit, record.baseline.source, record.metrics[0].verdict]).toEqual([
      1,
      "re-scored",
      "regressed",
    ]);
  }, 120_000);

  it("cannot have the base scored by a command that only it has itself", async () => {
    const bare = await scene.push({ "evenhand.yml": rules.replace(", predict: node predict.mjs", "") });
    expect((await trained({ runId: 4 })).ended.exit).toBe(0);
    const pull = await scene.open({ "data/test.csv": tableOf(900, 17), "evenhand.yml": rules });
    const { record, looked } = await trained({ runId: 5, pull: pull.number });
    expect(record.decision.result).toBe("no-baseline");
    expect(looked).toContain(
      `not possible: the configuration at ${bare.slice(0, 7)} has no \`evaluate.predict\` command`,
    );
  }, 120_000);
});

describe("a base that has no record", () => {
  it("is trained again when `rebuild` asks for it, in a checkout of its own, of that commit alone", async () => {
    const base = await scene.push(files(0.8));
    const pull = await scene.open({ "params.json": JSON.stringify({ shift: 0.2 }) });
    const { ended, record, looked } = await trained({ runId: 6, pull: pull.number }, { rebuild: "true" });
    expect(record.baseline, JSON.stringify(looked)).toMatchObject({
      ...{ status: "found", source: "rebuilt", sha: base, distance: 0, rows: 800 },
    });
    expect([ended.exit, record.metrics[0].verdict]).toEqual([1, "regressed"]);
  }, 120_000);

  it("is not trained without being asked", async () => {
    await scene.push(files(0.8));
    const pull = await scene.open({ "params.json": JSON.stringify({ shift: 0.8 }) });
    const { record, looked } = await trained({ runId: 7, pull: pull.number });
    expect(looked).toContain("not asked for (`rebuild: true`)");
    expect(record.baseline).toMatchObject({ source: "artifact" });
    expect(record.baseline.distance).toBeGreaterThan(0);
  }, 120_000);
});
