import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makePredictions } from "../process/bundle.ts";
import { makeRig, predictions, type Rig, rules } from "./rig.ts";

const loose = rules.replace("margin: 0.01, min: 0.9", "margin: 0.9");
const quiet = { comment: "off", html: "false" };
const gate = { ...quiet, predictions: "preds.csv" };

let rig: Rig;
beforeAll(async () => {
  rig = await makeRig({});
});
afterAll(() => rig?.close());
beforeEach(() => rig.newRun());

const lastCheck = () => rig.github.state.checks.at(-1)?.conclusion;

describe("a pull request that changes evenhand.yml is judged by the rules of its base [threat 14]", () => {
  it.each<[string, string | null, number]>([
    ["loosens the gate", loose, 1],
    ["gates another metric", rules.replace("roc_auc", "accuracy").replace("min: 0.9", "min: 0"), 1],
    ["takes the gate out", "models: {fraud: {evaluate: {task: binary, positive: 1}}}\n", 1],
    ["removes the file", null, 2],
    ["makes the file invalid", "models: [\n", 2],
    ["leaves every model out", "{}\n", 2],
    ["renames the model", loose.replace("fraud", "other"), 2],
    ["renames the model to a word of the language", loose.replace("fraud", "constructor"), 2],
    ["renames the model to another word of it", loose.replace("fraud", '"__proto__"'), 2],
  ])("when it %s", async (_, text, exit) => {
    rig.write("evenhand.yml", text);
    const ran = await rig.step("gate", gate);
    expect(ran.exit, ran.log).toBe(exit);
    expect(lastCheck()).toBe("failure");
  });

  it("under a new name, when the workflow gives that name: no rules and no baseline, and no pass", async () => {
    rig.write("evenhand.yml", loose.replace("fraud", "other"));
    const ran = await rig.step("gate", { ...gate, model: "other" });
    expect(ran.outputs["result"], ran.log).toBe("no-baseline");
    expect(lastCheck()).toBe("neutral");
  });
});

describe("a pull request that changes how its rows are read", () => {
  const read = (words: string) => rules.replace("positive: 1", words);
  const labelled = (word: (label: string, score: number) => string, name: string, rows = predictions.worse) =>
    rows
      .trimEnd()
      .split("\n")
      .map((line, row) => {
        const [, label = "", score = ""] = line.split(",");
        return `${line},${row === 0 ? name : word(label, Number(score))}`;
      })
      .join("\n");

  /** Worse than the base by more than the margin, and over the floor. */
  const aboveTheFloor = makePredictions(600, 0.8);

  it("which is a loss of its own", async () => {
    rig.write("preds.csv", aboveTheFloor);
    const ran = await rig.step("gate", gate);
    expect(ran.outputs["reasons"], ran.log).toMatch(/"code":"regressed"/);
    expect(ran.outputs["reasons"]).not.toMatch(/"code":"floor"/);
  });

  it.each<[string, string, string]>([
    ["the positive class", read("positive: 0"), predictions.base],
    ["the threshold", read("positive: 1, threshold: 0.1"), predictions.base],
    ["the task", rules.replace("binary, positive: 1", "regression"), predictions.base],
    [
      "the label, to a column made from its own scores",
      read("positive: 1, columns: {label: mine}"),
      labelled((_, score) => (score >= 0.5 ? "1" : "0"), "mine"),
    ],
    [
      "the group, to one that holds every row",
      read("positive: 1, columns: {group: all}"),
      labelled(() => "one", "all", aboveTheFloor),
    ],
    [
      "the weight, to one that hides its mistakes",
      read("positive: 1, columns: {weight: liked}"),
      labelled((label, score) => (score >= 0.5 === (label === "1") ? "1" : "0.001"), "liked"),
    ],
  ])("never passes by it: %s", async (_, text, rows) => {
    rig.write("evenhand.yml", text);
    rig.write("preds.csv", `${rows.trimEnd()}\n`);
    const ran = await rig.step("gate", gate);
    expect(ran.outputs["result"] ?? "", ran.log).not.toBe("pass");
    expect(lastCheck()).not.toBe("success");
    rig.newRun();
    rig.write("evenhand.yml", text);
    rig.write("preds.csv", `${rows.trimEnd()}\n`);
    const strict = await rig.step("gate", { ...gate, strict: "true" });
    expect(strict.exit, strict.log).not.toBe(0);
    expect(lastCheck()).toBe("failure");
  });
});

describe("inputs", () => {
  it("make a gate stricter only", async () => {
    const ran = await rig.step("gate", { ...gate, mode: "prove" });
    expect(ran.exit, ran.log).toBe(1);
  });

  it("do not hide a floor behind a baseline that equals the candidate", async () => {
    const ran = await rig.step("gate", { ...gate, baseline: "preds.csv" });
    expect(ran.exit, ran.log).toBe(1);
  });

  it("an honest change passes, so that the others can fail", async () => {
    rig.write("preds.csv", predictions.base);
    const ran = await rig.step("gate", gate);
    expect(ran.exit, ran.log).toBe(0);
    expect(lastCheck()).toBe("success");
  });
});

describe("the rules of the base are found", () => {
  it.each<[string, string, Record<string, string>, (folder: string) => Record<string, string>]>([
    [
      "from a folder below",
      "models/a/",
      { "working-directory": "models/a", config: "../../evenhand.yml" },
      () => ({}),
    ],
    [
      "in a checkout that is not the workspace itself",
      "",
      {},
      (folder) => ({
        GITHUB_WORKSPACE: path.dirname(folder),
        "INPUT_WORKING-DIRECTORY": path.basename(folder),
      }),
    ],
  ])("%s", async (_, place, inputs, env) => {
    rig.write("evenhand.yml", loose);
    rig.write(`${place}preds.csv`, predictions.worse);
    const ran = await rig.step("gate", { ...gate, ...inputs }, env(rig.folder));
    expect(ran.exit, ran.log).toBe(1);
    expect(ran.outputs["reasons"]).toContain("below the floor 0.9");
  });

  it.each(["../evenhand.yml", "/etc/evenhand.yml"])("or there is an error: %s", async (config) => {
    const ran = await rig.step("gate", { ...gate, model: "fraud", config });
    expect(ran.exit, ran.log).toBe(2);
    expect(ran.log).toContain("no path inside the repository");
  });
});

describe("without `contents: read`, in a checkout of one commit", () => {
  it("the rules are not taken for absent", async () => {
    const shallow = await makeRig({ "evenhand.yml": loose });
    try {
      rmSync(path.join(shallow.folder, ".git"), { recursive: true });
      shallow.git("init", "--quiet");
      const ref = `refs/pull/${shallow.number}/merge`;
      shallow.git("fetch", "--quiet", "--depth", "1", shallow.github.gitFolder, ref);
      shallow.git("checkout", "--quiet", "--force", "--detach", "FETCH_HEAD");
      shallow.github.setPermissions({ actions: "read", "pull-requests": "write", checks: "write" });
      const ran = await shallow.step("gate", gate);
      expect(ran.exit, ran.log).toBe(2);
      expect(ran.log).toContain("contents: read");
    } finally {
      await shallow.close();
    }
  });
});

describe("rules at the base commit that cannot be read", () => {
  it.each([
    ["invalid", "models: {fraud: {gates: {roc_auc: {min: 0.9}}}}\n"],
    ["a link's target", "ml/evenhand.yml"],
  ])("are not replaced by looser ones in silence: %s", async (_, text) => {
    const broken = await makeRig(
      { "evenhand.yml": rules },
      { onMain: { "evenhand.yml": text }, baseline: false },
    );
    try {
      const ran = await broken.step("gate", { ...gate, model: "fraud" });
      expect(ran.exit, ran.log).toBe(2);
      expect(ran.log).toContain("evenhand.yml at the base commit");
    } finally {
      await broken.close();
    }
  });
});

describe("a base branch whose evenhand.yml somebody broke", () => {
  /** A pull request from the broken commit. */
  async function judge(files: Record<string, string>) {
    const broken = await rig.github.commit({ files: { "evenhand.yml": "models: [\n" } });
    const branch = `repair-${broken.slice(0, 7)}`;
    await rig.github.commit({ branch, files, parents: [broken] });
    const number = await rig.github.addPullRequest({ head: branch });
    rig.git("fetch", "--quiet", "--depth=1", rig.github.gitFolder, `refs/pull/${number}/merge`);
    rig.git("checkout", "--quiet", "--force", "--detach", "FETCH_HEAD");
    rig.newRun();
    const env = rig.github.env(rig.github.pullRequestRun(number, 600 + number));
    const GITHUB_EVENT_PATH = rig.eventFile(rig.github.pullRequestEvent(number));
    const ran = await rig.step("gate", { ...gate, model: "fraud" }, { ...env, GITHUB_EVENT_PATH });
    return { ran, record: ran.exit === 2 ? null : rig.record() };
  }

  it("judges the pull request that repairs it by the rules that held before, and says so", async () => {
    const { ran, record } = await judge({ "evenhand.yml": loose });
    expect(ran.exit, ran.log).toBe(1);
    expect(ran.outputs["reasons"]).toContain("below the floor 0.9");
    expect(record?.policy).toMatchObject({ source: "base", sha: rig.base });
    expect(record?.notes[0]).toContain("the last that could be, judge");
    expect(ran.outputs["policy-changed"]).toBe("true");
  });

  it("does not judge a pull request that leaves it broken", async () => {
    const { ran } = await judge({ "other.txt": "1" });
    expect(ran.exit, ran.log).toBe(2);
  });
});
